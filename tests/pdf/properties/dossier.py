"""What the inputs of a dossier say that documents must show, and what they must keep to themselves.

Reads YAML and JSON as they are, without the program: an independent view of the same files."""

import json
from functools import cached_property
from pathlib import Path

import yaml

OUI = ("oui", "true", True)


def read(path):
    text = path.read_text(encoding="utf-8-sig")
    return json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)


def texts(value, *keys):
    """The values of these keys, wherever they stand below, and the texts that stand in lists."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str):
                if key in keys:
                    yield inner
            else:
                yield from texts(inner, *keys)
    elif isinstance(value, list):
        for inner in value:
            if isinstance(inner, str):
                yield inner
            else:
                yield from texts(inner, *keys)


class Dossier:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.name = self.folder.name

    def file(self, kind):
        """One kind of file, whichever its form; empty if the dossier has none."""
        for path in sorted(self.folder.glob(kind + ".*")):
            return read(path)
        return {}

    @cached_property
    def diagnostic(self):
        return self.file("diagnostic")

    @cached_property
    def people(self):
        return self.file("interlocuteurs").get("interlocuteurs") or []

    @cached_property
    def interviews(self):
        files = [self.file("reponses")]
        files += [read(path) for path in sorted(self.folder.glob("reponses/*"))]
        return [interview for one in files for interview in one.get("entretiens") or []]

    @cached_property
    def held_interviews(self):
        return [interview for interview in self.interviews if interview.get("statut") == "tenu"]

    @cached_property
    def answers(self):
        return [answer for interview in self.interviews for answer in interview.get("reponses") or []]

    def verbatims(self, publishable):
        """Pairs of question and text."""
        return [(answer["question"], verbatim["texte"])
                for answer in self.answers for verbatim in answer.get("verbatims") or []
                if (verbatim.get("publiable") in OUI) == publishable]

    def texts_of_deck(self):
        yield self.diagnostic["collectivite"]["nom"]
        yield from texts(self.diagnostic.get("perimetre_etudie"), "nom", "precision")
        yield from texts(self.diagnostic.get("demarche"), "etape", "precision")
        yield from texts(self.diagnostic["comite"].get("ordre_du_jour"), "titre", "precision")
        yield self.diagnostic["comite"].get("lieu", "")
        held = {person for interview in self.held_interviews for person in interview["interlocuteurs"]}
        yield from (person["fonction"] for person in self.people if person["id"] in held)
        for interview in self.held_interviews:
            yield from texts(interview.get("enseignements"), "texte")
            yield from texts(interview.get("pistes"), "texte")

    def texts_of_minutes(self):
        yield self.diagnostic["collectivite"]["nom"]
        yield from texts(self.diagnostic["comite"].get("ordre_du_jour"), "titre")
        yield from texts(self.diagnostic["comite"].get("invites"), "nom", "fonction")
        meeting = self.file("reunion")
        yield from texts(meeting, "titre", "resume", "fonction", "texte", "reponse", "objet", "resultat",
                         "action", "service", "responsable", "represente_par", "lieu")

    @cached_property
    def has_details(self):
        """Whether the deck has the longer cut, with a table of answers a dimension."""
        return (self.diagnostic.get("options") or {}).get("decoupage") == "1h30"

    def comments(self):
        return [answer["commentaire"] for answer in self.answers if "commentaire" in answer]

    def private_texts(self):
        """What no document may show."""
        yield from (text for _, text in self.verbatims(publishable=False))
        yield from (interview["resume"] for interview in self.interviews if "resume" in interview)

    def reaches(self):
        """How people are reached: for the team's own letters and lists."""
        for person in self.people + self.diagnostic["comite"].get("invites", []) + self.diagnostic["equipe"]:
            yield from (person[key] for key in ("courriel", "telephone") if key in person)

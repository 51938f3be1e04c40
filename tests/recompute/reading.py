"""Reads a dossier's files as a reader with a YAML library would, without the program.

Every scalar stays the text that the file holds; `decimal` and `yes` give it its meaning.
"""
import json
from fractions import Fraction
from pathlib import Path

import yaml


def load(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text, parse_float=str, parse_int=str)
    return yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))


def find(folder, name):
    """The content of one kind of file, in either form; None when the dossier has none."""
    for ending in (".yaml", ".json"):
        path = folder / (name + ending)
        if path.exists():
            return load(path)
    return None


def decimal(text, usual=None):
    if text in (None, ""):
        return usual
    return Fraction(str(text).replace(",", "."))


def whole(text, usual=None):
    return usual if text in (None, "") else int(text)


def yes(value):
    return value is True or value in ("oui", "true")


class Dossier:
    """`shipped`: the folder of the program's own référentiel and subjects."""

    def __init__(self, folder, shipped):
        self.diagnostic = find(folder, "diagnostic")
        own = find(folder, "referentiel")
        if own is None or "reformulations" in own:
            own = shipped_file(shipped, "referentiel")
        self.referentiel = own
        people = find(folder, "interlocuteurs")
        self.people = people if isinstance(people, list) else (people or {}).get(
            "interlocuteurs") or []
        self.interviews, self.retained, self.left_out = [], [], []
        for content in answer_files(folder):
            self.interviews += content.get("entretiens") or []
            self.retained += content.get("retenues") or []
            self.left_out += content.get("non_retenues") or []
        self.remarks = (find(folder, "remarques") or {}).get("remarques") or []
        self.subjects = shipped_file(shipped, "reen")["sujets"]

    def is_light(self):
        options = self.diagnostic.get("options") or {}
        return options.get("questionnaire") == "leger"

    def version(self):
        return max(int(version["numero"]) for version in self.diagnostic["versions"])


_SHIPPED = {}


def shipped_file(shipped, name):
    if name not in _SHIPPED:
        _SHIPPED[name] = load(Path(shipped) / f"{name}.yaml")
    return _SHIPPED[name]


def answer_files(folder):
    one = find(folder, "reponses")
    if one is not None:
        yield one
    for path in sorted((folder / "reponses").glob("*")):
        if path.suffix in (".yaml", ".json"):
            yield load(path) or {}

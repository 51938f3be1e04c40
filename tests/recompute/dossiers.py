"""Invents dossiers from a seed: odd weights, scales and grids, several answers, holes of every kind."""
import json
import random

import yaml

PROFILES = ("dgs", "dsi", "rh", "ach")
FUNCTIONS = ("Direction", "Achats", "Écoles", "Accueil du public")
STATUSES = ("tenu", "tenu", "tenu", "confirme", "propose", "a_planifier", "impossible")


def spelled(number, rng):
    """A decimal as people write it: 12.5, "12,5" or a whole number without its zeros."""
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    if "." not in text:
        return int(text)
    return text.replace(".", ",") if rng.random() < 0.5 else float(text)


def weight(rng):
    choices = [None, 1, 2, round(rng.uniform(0.01, 5), 2), 0.01, 100, 33.33]
    return rng.choice(choices)


def grid(rng):
    """From yes/no to ten steps; half of them with values of their own."""
    steps = rng.choice([2, 2, 3, 4, 5, 5, 5, 7, 10])
    if rng.random() < 0.6:
        return [f"échelon {i}" for i in range(steps)]
    values = sorted(rng.sample(range(101), steps))
    if rng.random() < 0.5:
        values[0], values[-1] = 0, 100
    return [{"texte": f"échelon {i}", "valeur": spelled(value / 100, rng)}
            for i, value in enumerate(values)]


def question(name, rng):
    result = {"id": name, "sujet": f"sujet {name}", "texte": f"Et {name} ?",
              "profils": rng.sample(PROFILES, rng.randint(1, 2)), "grille": grid(rng)}
    own = weight(rng)
    if own is not None:
        result["poids"] = spelled(own, rng)
    if rng.random() < 0.5:
        result["leger"] = "oui"
    if rng.random() < 0.4:
        result["reen"] = rng.sample(range(1, 7), rng.randint(1, 2))
    return result


def levels(low, high, rng):
    """Thresholds that rise from the scale's minimum, at its hundredths."""
    count = rng.randint(2, min(10, 100 * (high - low)))
    later = sorted(rng.sample(range(100 * low + 1, 100 * high + 1), count - 1))
    return [{"nom": f"niveau {i}", "seuil": spelled(start / 100, rng), "sens": "ce qu’il veut dire"}
            for i, start in enumerate([100 * low, *later])]


def referentiel(rng):
    low = rng.choice([0, 0, 0, 1, 10])
    high = low + rng.choice([1, 3, 4, 4, 5, 10, 20, 90])
    dimensions = []
    for d in range(rng.choice([1, 2, 3, 4, 6])):
        questions = [question(f"D{d}-{q:02}", rng) for q in range(rng.choice([1, 2, 3, 5, 8]))]
        dimension = {"id": f"D{d}", "nom": f"Dimension {d}", "questions": questions}
        own = weight(rng)
        if own is not None:
            dimension["poids"] = spelled(own, rng)
        dimensions.append(dimension)
    result = {"nom": "Essai", "version": "1", "niveaux": levels(low, high, rng),
              "echelle": {"min": low, "max": high, "decimales": rng.randint(0, 2)},
              "profils": [{"id": name, "nom": f"Profil {name}"} for name in PROFILES],
              "dimensions": dimensions}
    if rng.random() < 0.6:
        result["seuil_completude"] = rng.choice([0, 1, 33, 50, 67, 99, 100])
    return result


def given(asked, rng, mood):
    """`mood`: the chances of a level, of "sans objet"; the rest does not know."""
    drawn = rng.random()
    if drawn < mood[0]:
        return {"niveau": rng.randrange(len(asked["grille"]))}
    return {"sans_objet": "rien de tel ici"} if drawn < sum(mood) else {"ne_sait_pas": "oui"}


def answers(dimensions, people, rng):
    # Each dimension has its own luck: full, scarce, empty, out of scope.
    luck = {dimension["id"]: rng.choice([(0.9, (0.9, 0.05)), (0.5, (0.7, 0.15)), (0.2, (0.5, 0.1)),
                                         (0, (1, 0)), (1, (0, 1)), (1, (0.6, 0.3))])
            for dimension in dimensions}
    interviews = []
    for rank in range(rng.randint(0, 5)):
        interview = {"id": f"e{rank}", "statut": rng.choice(STATUSES),
                     "interlocuteurs": rng.sample([person["id"] for person in people],
                                                  rng.randint(1, 2))}
        if interview["statut"] == "impossible":
            interview["raison"] = "pas de date commune"
        items = [{"question": asked["id"], **given(asked, rng, luck[dimension["id"]][1])}
                 for dimension in dimensions for asked in dimension["questions"]
                 if rng.random() < luck[dimension["id"]][0]]
        rng.shuffle(items)
        interviews.append({**interview, "reponses": items})
    return interviews


def decisions(dimensions, rng):
    retained, left_out = [], []
    share = rng.choice([0, 0.1, 0.1, 0.4, 1])
    for dimension in dimensions:
        whole = rng.random() < 0.08  # a dimension left out whole
        for asked in dimension["questions"]:
            if whole or rng.random() < share * 0.2:
                left_out.append({"question": asked["id"], "raison": "hors de propos"})
            elif rng.random() < share:
                retained.append({"question": asked["id"], **given(asked, rng, (0.7, 0.15)),
                                 "raison": "vu sur place"})
    return retained, left_out


def invent(rng):
    """The four files of a dossier, as plain values."""
    asked = referentiel(rng)
    people = [{"id": f"p{i}", "nom": f"Personne N{i}", "fonction": rng.choice(FUNCTIONS),
               "profils": rng.sample(PROFILES, rng.randint(1, 3))} for i in range(4)]
    retained, left_out = decisions(asked["dimensions"], rng)
    diagnostic = {
        "collectivite": {"nom": "Val", "nature": "commune", "population": 900, "agents": 12},
        "equipe": [{"id": "e", "nom": "Ada", "fonction": "cheffe"}],
        "date_reference": "2024-03-01", "comite": {"date": "2024-03-21"},
        "versions": [{"numero": 1, "date": "2024-03-14", "statut": "projet"}],
        "options": {"questionnaire": rng.choice(["complet", "complet", "leger"])}}
    return {"diagnostic": diagnostic, "referentiel": asked,
            "interlocuteurs": {"interlocuteurs": people},
            "reponses": {"entretiens": answers(asked["dimensions"], people, rng),
                         "retenues": retained, "non_retenues": left_out}}


def write(files, folder, form):
    """`form`: yaml or json."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        if form == "json":
            text = json.dumps(content, ensure_ascii=False, indent=1)
        else:
            text = yaml.dump(content, allow_unicode=True, sort_keys=False,
                             Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper))
        (folder / f"{name}.{form}").write_text(text, encoding="utf-8")


def seeded(seed, rank):
    return random.Random(f"{seed}/{rank}")

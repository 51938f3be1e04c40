#!/usr/bin/env python3
"""The program's figures against a second computation that shares no code with it.

    recompute_test.py [--seed N] [--dossiers N]    with RESTITUTION_PROGRAM in the environment

On every sample, then on dossiers invented from the seed. A difference names the dossier's rank: the
same seed makes the same dossiers.
"""
import argparse
import collections
import sys
from fractions import Fraction
from pathlib import Path

import dossiers
import maturity
import program
import reading

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import counts  # noqa: E402


def shown_fraction(number):
    return Fraction(str(number))


def bare_measure(found):
    return found and {"exacte": found["exacte"], "nombre": shown_fraction(found["nombre"])}


def bare_rating(found):
    """The rating in the words of maturity.py: shown forms are judged apart."""
    note, bounds, complete = found["note"], found["bornes"], found["completude"]
    return {"hors_champ": found["hors_champ"],
            "note": note and {**bare_measure(note), "niveau": note["niveau"],
                              "indicative": note["indicative"]},
            "bornes": bounds and {side: bare_measure(bounds[side]) for side in bounds},
            "completude": complete and complete["exacte"]}


def bare_question(found):
    keys = ("id", "poids", "etat", "niveau", "valeur", "retenue_par_l_equipe",
            "reponses_recueillies")
    return {**{key: found[key] for key in keys},
            "grille": [step["valeur"] for step in found["grille"]]}


def bare(found):
    """What resultats.json says of all that maturity.py computes."""
    return {
        "ensemble": {**bare_rating(found["ensemble"]),
                     "reponses": found["ensemble"]["reponses"],
                     "hausses_d_un_niveau": found["ensemble"]["hausses_d_un_niveau"]},
        "dimensions": [{**bare_rating(one), "id": one["id"], "poids": one["poids"],
                        "reponses": one["reponses"],
                        "questions": [bare_question(question) for question in one["questions"]],
                        "hausses_d_un_niveau": one["hausses_d_un_niveau"]}
                       for one in found["dimensions"]],
        **{key: found[key] for key in ("points_forts", "axes_de_progres",
                                       "points_de_vue_a_rapprocher")},
        "sujets_reen": [{"numero": one["numero"], "reponses": one["reponses"],
                         "moyenne": bare_measure(one["moyenne"])} for one in found["sujets_reen"]],
        "entretiens": {key: found["entretiens"][key] for key in ("par_fonction", "par_profil")}}


def differences(expected, found, path=""):
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in [*expected, *(key for key in found if key not in expected)]:
            yield from differences(expected.get(key), found.get(key), f"{path}/{key}")
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for rank, pair in enumerate(zip(expected, found)):
            yield from differences(*pair, f"{path}/{rank}")
    elif expected != found:
        yield f"{path}: recomputed {expected!r}, written {found!r}"


def shown_faults(node, path=""):
    """Each number as shown is the one that is written in French beside it."""
    if isinstance(node, dict):
        if "affichee" in node:
            text = node["affichee"].replace("\u202f", "").rstrip("%").replace(",", ".")
            if Fraction(text) != shown_fraction(node["nombre"]):
                yield f"{path}: {node['affichee']} and {node['nombre']}"
        for key, value in node.items():
            yield from shown_faults(value, f"{path}/{key}")
    elif isinstance(node, list):
        for rank, value in enumerate(node):
            yield from shown_faults(value, f"{path}/{rank}")


def completeness_faults(rating, threshold):
    """In whole percent, to the nearest, but for what must not look reached before it is."""
    complete = rating["completude"]
    if complete is None:
        return []
    exact, shown = Fraction(complete["exacte"]) * 100, complete["nombre"]
    nearest = maturity.half_up(exact, 0)
    below = any(exact < mark == nearest for mark in (threshold, 100))
    return [] if shown == nearest - below else [f"completeness {exact} shown as {shown}"]


def compare(name, folder, text):
    found = program.figures(text)
    expected = maturity.compute(reading.Dossier(folder, program.SHIPPED))
    faults = list(differences(expected, bare(found))) + list(shown_faults(found))
    for rating in [found["ensemble"], *found["dimensions"]]:
        faults += completeness_faults(rating, found["referentiel"]["seuil_completude"])
    return [f"{name}{fault}" for fault in faults], found


def variety(found, seen):
    """Counts what the dossiers show, so that a poorer generator would be noticed."""
    for one in found["dimensions"]:
        seen["out of scope"] += one["hors_champ"]
        seen["without note"] += not one["hors_champ"] and one["note"] is None
        seen["indicative"] += bool(one["note"] and one["note"]["indicative"])
        for question in one["questions"]:
            seen[question["etat"]] += 1
            seen["several answers"] += sum(question["reponses_recueillies"]["par_niveau"]) > 1
            seen["yes or no"] += len(question["grille"]) == 2
            seen["retained"] += question["retenue_par_l_equipe"]
            seen["outside the light one"] += question["hors_questionnaire_leger"]
            seen["starts above 0"] += question["grille"][0]["valeur"] != "0/1"
    seen["no strength"] += not found["points_forts"]
    seen["three improvements"] += len(found["axes_de_progres"]) == 3
    seen["divergences"] += len(found["points_de_vue_a_rapprocher"])
    seen["no note at all"] += found["ensemble"]["note"] is None


def main(seed, count):
    samples = sorted(path for path in (program.SOURCE / "samples").iterdir() if path.is_dir())
    samples += [program.SOURCE / "tests/errors/base"]
    with program.scratch() as scratch:
        scratch = program.Path(scratch)
        folders = {path.name: path for path in samples}
        for rank in range(count):
            rng = dossiers.seeded(seed, rank)
            folder = scratch / "dossiers" / f"d{rank}"
            dossiers.write(dossiers.invent(rng), folder, rng.choice(["yaml", "json"]))
            folders[folder.name] = folder
        written = program.build(list(folders.values()), scratch / "sorties")
        faults, seen = [], collections.Counter()
        for name, folder in folders.items():
            more, found = compare(name, folder, written[name])
            faults += more
            variety(found, seen)
    rare = [what for what, times in seen.items() if times < count // 200]
    faults += [f"hardly ever: {what}" for what in rare]
    print(f"{len(folders)} dossiers, seed {seed}: {dict(seen)}")
    print("\n".join(faults[:40]))
    return 1 if faults or len(seen) < 17 else 0


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--dossiers", type=int, default=counts.share_or_whole(300, 1000))
    chosen = options.parse_args()
    sys.exit(main(chosen.seed, chosen.dossiers))

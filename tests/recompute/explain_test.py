#!/usr/bin/env python3
"""What `explain` prints can be done again: each calculation, from its printed numbers, gives what is
printed, which is what resultats.json holds; each input stands where it says.

    explain_test.py [--seed N] [--dossiers N]    with RESTITUTION_PROGRAM in the environment
"""
import argparse
import collections
import concurrent.futures
import json
import os
import re
import subprocess
import sys
from fractions import Fraction

import dossiers
import formulas
import maturity
import program
import reading

# The key of resultats.json that each calculation of a note must find.
RATED = {"note": ("note",), "borne_basse": ("bornes", "basse"), "borne_haute": ("bornes", "haute")}
LABELS = {"note": "note", "borne_basse": "au plus bas", "borne_haute": "au plus haut",
          "completude": "complétude", "niveau_retenu": "médiane", "valeur": "valeur",
          "note_si_au_plus_bas": "au plus bas", "note_si_au_plus_haut": "au plus haut",
          "part_de_la_note": "sa part", "gain_sur_la_dimension": "sa dimension",
          "gain_sur_l_ensemble": "l’ensemble"}


def explain(dossier, target, form):
    words = [target] if target else []
    run = subprocess.run([os.environ["RESTITUTION_PROGRAM"], "explain", str(dossier), *words,
                          "--format", form, "--quiet"], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise AssertionError(f"{dossier} {target}: exit code {run.returncode}\n{run.stderr}")
    return run.stdout


def shown(text):
    return Fraction(re.sub(r"[\s\u202f%]", "", text).replace(",", "."))


def recomputed(name, printed, exact):
    """Evaluates one calculation, and the rounding of what it gives."""
    value = formulas.result_of(name, printed)
    if value != Fraction(exact.replace(",", ".")):
        yield f"{name}: {printed} is {value}, not {exact}"


def rounding_faults(formula, decimals, threshold):
    """`decimals` of notes; gains have two."""
    name, value, seen = formula["nom"], Fraction(formula["exacte"]), formula["affichee"]
    if name in ("niveau_retenu", "valeur"):
        return
    if name == "completude":
        nearest = maturity.half_up(value * 100, 0)
        expected = nearest - any(value * 100 < mark == nearest for mark in (threshold, 100))
    elif name == "borne_basse":
        expected = maturity.outwards(value, decimals, maturity.math.floor)
    elif name == "borne_haute":
        expected = maturity.outwards(value, decimals, maturity.math.ceil)
    else:
        expected = maturity.half_up(value, decimals if name.startswith("note") else 2)
    if shown(seen) != expected:
        yield f"{name}: {value} shown as {seen}"


def text_faults(text, told):
    """The page holds the calculations of the data, with the same numbers."""
    wanted = collections.Counter()
    for formula in told["formulas"]:
        wanted[(LABELS[formula["nom"]], formula["calcul"])] += 1
    for rise in told["rises"][:5]:
        wanted[("", rise["calcul"])] += 1
    found = collections.Counter()
    for label, expression, result, _ in formulas.printed(text):
        found[(label, expression)] += 1
        name = "niveau_retenu" if label == "médiane" else label
        yield from recomputed(name, expression, result)
    if wanted != found:
        yield f"the page has {found - wanted} and lacks {wanted - found}"
    too_wide = [line for line in text.split("\n") if len(line) > 80 and len(line.split()) > 6
                and not re.search(r"\S{30}", line)]
    yield from (f"wider than 80 columns: {line}" for line in too_wide)


def place_faults(place, dossier, name):
    folder = program.SHIPPED if place["fourni"] else dossier
    lines = (folder / place["fichier"]).read_text(encoding="utf-8").split("\n")
    if name not in lines[place["ligne"] - 1][place["colonne"] - 1:]:
        yield f"{name} is not at {place}"


def input_faults(told, dossier, read):
    given = collections.Counter(
        (answer["question"], maturity.said(answer)) for interview in read.interviews
        for answer in interview.get("reponses") or [])
    for question in told["questions"]:
        name = question["id"]
        yield from place_faults(question["ou"], dossier, name)
        said = collections.Counter()
        for answer in question["dit"]:
            yield from place_faults(answer["ou"], dossier, name)
            said[(name, maturity.said({key: str(value) for key, value
                                       in answer["reponse"].items()}))] += 1
        mine = collections.Counter({key: count for key, count in given.items() if key[0] == name})
        if said != mine:
            yield f"{name}: {said} said, {mine} in the files"
        if question["decision"]:
            yield from place_faults(question["decision"]["ou"], dossier, name)


def rated_faults(told, rated):
    """The results are those of resultats.json."""
    for formula in told["formules"]:
        expected = rated
        for key in RATED.get(formula["nom"], ("completude",)):
            expected = expected[key]
        exact = (expected["exacte"], expected["affichee"])
        if (formula["exacte"], formula["affichee"]) != exact:
            yield f"{formula['nom']}: {formula} where resultats.json has {exact}"
    rises = [{key: rise[key] for key in ("question", "de", "a")} | {"gain": rise["exacte"]}
             for rise in told["hausses_d_un_niveau"]]
    if rises != rated["hausses_d_un_niveau"]:
        yield f"rises: {rises} where resultats.json has {rated['hausses_d_un_niveau']}"


def name_faults(text, read):
    return [f"{person['nom']} is named" for person in read.people if person["nom"] in text]


def target_faults(dossier, target, rated, results, read):
    text, told = explain(dossier, target, "text"), json.loads(explain(dossier, target, "json"))
    scale = results["referentiel"]
    for formula in told["formules"] + told["hausses_d_un_niveau"]:
        yield from recomputed(formula["nom"], formula["calcul"], formula["exacte"])
        yield from rounding_faults(formula, scale["echelle"]["decimales"],
                                   scale["seuil_completude"])
    yield from text_faults(text, {"formulas": told["formules"],
                                  "rises": told["hausses_d_un_niveau"]})
    yield from input_faults(told, dossier, read)
    yield from name_faults(text + json.dumps(told, ensure_ascii=False), read)
    if rated:
        yield from rated_faults(told, rated)


def targets(results, rng):
    """The whole, each dimension, and two questions of each."""
    yield None, results["ensemble"]
    for dimension in results["dimensions"]:
        yield f"dimension/{dimension['id']}", dimension
        names = [question["id"] for question in dimension["questions"]]
        for name in rng.sample(names, min(2, len(names))):
            yield f"question/{name}", None


def main(seed, count):
    samples = sorted(path for path in (program.SOURCE / "samples").iterdir() if path.is_dir())
    with program.scratch() as scratch:
        scratch = program.Path(scratch)
        folders = list(samples)
        for rank in range(count):
            rng = dossiers.seeded(seed, f"explain {rank}")
            folder = scratch / "dossiers" / f"d{rank}"
            dossiers.write(dossiers.invent(rng), folder, "yaml")
            folders.append(folder)
        written = program.build(folders, scratch / "sorties")
        jobs = []
        for folder in folders:
            results = program.figures(written[folder.name])
            read = reading.Dossier(folder, program.SHIPPED)
            for target, rated in targets(results, dossiers.seeded(seed, folder.name)):
                jobs.append((folder, target, rated, results, read))
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            found = pool.map(lambda job: list(target_faults(*job)), jobs)
            faults = [f"{job[0].name} {job[1]}: {fault}" for job, faults in zip(jobs, found)
                      for fault in faults]
    print(f"{len(folders)} dossiers, {len(jobs)} targets, seed {seed}")
    print("\n".join(faults[:40]))
    return 1 if faults or len(jobs) < 2 * count else 0


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--dossiers", type=int, default=10)
    chosen = options.parse_args()
    sys.exit(main(chosen.seed, chosen.dossiers))

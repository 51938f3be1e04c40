#!/usr/bin/env python3
"""What must hold of any dossier, tried on the real program: dossiers go by pairs, one changed.

- a higher answer never lowers a note;
- bounds contain the note;
- an answer to a question that had none never widens the bounds of a note;
- the order of people, interviews, answers and files changes nothing.

    properties_test.py [--seed N] [--dossiers N]    with RESTITUTION_PROGRAM in the environment
"""
import argparse
import collections
import copy
import sys
from fractions import Fraction

import dossiers
import program


def answers_of(files):
    """Every level that somebody gave, or that the team retained."""
    content = files["reponses"]
    for interview in content["entretiens"]:
        yield from (answer for answer in interview["reponses"] if "niveau" in answer)
    yield from (kept for kept in content["retenues"] if "niveau" in kept)


def grids(files):
    return {question["id"]: question["grille"]
            for dimension in files["referentiel"]["dimensions"]
            for question in dimension["questions"]}


def raised(files, rng):
    """One answer, one level or more higher."""
    changed = copy.deepcopy(files)
    steps = {name: len(grid) for name, grid in grids(files).items()}
    lower = [answer for answer in answers_of(changed)
             if answer["niveau"] + 1 < steps[answer["question"]]]
    if not lower:
        return None
    answer = rng.choice(lower)
    answer["niveau"] = rng.randint(answer["niveau"] + 1, steps[answer["question"]] - 1)
    return changed


def usual_values(files):
    """The same with grids from 0 to 1: only there do bounds need no help to contain the note."""
    changed = copy.deepcopy(files)
    for grid in grids(changed).values():
        if isinstance(grid[0], dict):
            grid[0]["valeur"], grid[-1]["valeur"] = 0, 1
    return changed


def missing(figures):
    return [question["id"] for dimension in figures["dimensions"]
            for question in dimension["questions"]
            if question["etat"] in ("sans_reponse", "ne_sait_pas")
            and not question["retenue_par_l_equipe"]]


def answered(files, name, rng):
    """One more interview, that answers one question."""
    changed = copy.deepcopy(files)
    given = {"sans_objet": "rien de tel ici"}
    if rng.random() < 0.85:
        given = {"niveau": rng.randrange(len(grids(files)[name]))}
    changed["reponses"]["entretiens"].append(
        {"id": "nouveau", "interlocuteurs": ["p0"], "statut": "tenu",
         "reponses": [{"question": name, **given}]})
    return changed


def shuffled(files, rng):
    """The same facts in another order, the answers of people in files of their own."""
    changed = copy.deepcopy(files)
    answers = changed.pop("reponses")
    rng.shuffle(changed["interlocuteurs"]["interlocuteurs"])
    interviews = answers.pop("entretiens")
    rng.shuffle(interviews)
    for rank, interview in enumerate(interviews):
        rng.shuffle(interview["reponses"])
        changed[f"reponses/{rank}"] = {"entretiens": [interview]}
    for items in answers.values():
        rng.shuffle(items)
    changed["reponses/equipe"] = answers
    return changed


def ratings(figures):
    yield "ensemble", figures["ensemble"]
    for dimension in figures["dimensions"]:
        yield dimension["id"], dimension


def lower_notes(before, after):
    for (name, old), (_, new) in zip(ratings(before), ratings(after)):
        if old["note"] and Fraction(new["note"]["exacte"]) < Fraction(old["note"]["exacte"]):
            yield f"{name}: from {old['note']['exacte']} down to {new['note']['exacte']}"


def width(rating):
    bounds = rating["bornes"]
    return Fraction(bounds["haute"]["exacte"]) - Fraction(bounds["basse"]["exacte"])


def wider_bounds(before, after):
    for (name, old), (_, new) in zip(ratings(before), ratings(after)):
        if new["bornes"] and width(new) > width(old):
            yield f"{name}: bounds {width(old)} wide, then {width(new)}"


def notes_outside(figures):
    for name, rating in ratings(figures):
        if not rating["note"]:
            continue
        low, high = rating["bornes"]["basse"], rating["bornes"]["haute"]
        for form in ("exacte", "nombre"):
            ends = [Fraction(str(end[form])) for end in (low, rating["note"], high)]
            if ends != sorted(ends):
                yield f"{name}: {form}: {ends}"


class Pairs:
    """Writes dossiers, builds them all, gives their figures back by name."""

    def __init__(self, folder):
        self.folder, self.paths, self.written = folder, [], {}

    def add(self, name, files, form="yaml"):
        path = self.folder / "dossiers" / name
        dossiers.write({key: value for key, value in files.items() if "/" not in key}, path, form)
        nested = {key: value for key, value in files.items() if "/" in key}
        if nested:
            inside = {key.split("/")[1]: value for key, value in nested.items()}
            dossiers.write(inside, path / "reponses", form)
        self.paths.append(path)

    def build(self, turn):
        self.written.update(program.build(self.paths, self.folder / turn))
        self.paths = []

    def figures(self, name):
        return program.figures(self.written[name])


def first_turn(pairs, seed, count, done):
    for rank in range(count):
        rng = dossiers.seeded(seed, f"properties {rank}")
        files = dossiers.invent(rng)
        pairs.add(f"{rank}-base", files)
        pairs.add(f"{rank}-order", shuffled(files, rng), rng.choice(["yaml", "json"]))
        pairs.add(f"{rank}-usual", usual_values(files))
        higher = raised(files, rng)
        if higher:
            done["raised"] += 1
            pairs.add(f"{rank}-higher", higher)
    pairs.build("first")


def second_turn(pairs, seed, count, done):
    for rank in range(count):
        rng = dossiers.seeded(seed, f"properties {rank}")
        files = usual_values(dossiers.invent(rng))
        names = missing(pairs.figures(f"{rank}-usual"))
        if names:
            done["answered"] += 1
            pairs.add(f"{rank}-answered", answered(files, rng.choice(names), rng))
    pairs.build("second")


def faults_of(pairs, rank):
    base, usual = pairs.figures(f"{rank}-base"), pairs.figures(f"{rank}-usual")
    yield from notes_outside(base)
    yield from notes_outside(usual)
    if pairs.written[f"{rank}-base"] != pairs.written[f"{rank}-order"]:
        yield "another order gives another file"
    if f"{rank}-higher" in pairs.written:
        yield from lower_notes(base, pairs.figures(f"{rank}-higher"))
    if f"{rank}-answered" in pairs.written:
        yield from wider_bounds(usual, pairs.figures(f"{rank}-answered"))


def main(seed, count):
    done = collections.Counter()
    with program.scratch() as folder:
        pairs = Pairs(program.Path(folder))
        first_turn(pairs, seed, count, done)
        second_turn(pairs, seed, count, done)
        faults = [f"dossier {rank}: {fault}" for rank in range(count)
                  for fault in faults_of(pairs, rank)]
    print(f"{count} dossiers, seed {seed}: {dict(done)}")
    print("\n".join(faults[:40]))
    return 1 if faults or min(done["raised"], done["answered"]) < count // 2 else 0


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--dossiers", type=int, default=80)
    chosen = options.parse_args()
    sys.exit(main(chosen.seed, chosen.dossiers))

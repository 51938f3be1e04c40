#!/usr/bin/env python3
"""Builds the main sample with what no dossier should hold, and reads the PDFs back.

Usage: extremes.py PROGRAM SAMPLE OUTPUT

For each dossier: the program ends with 0, no word's box leaves its page or meets another one, and
every word that was put into a free text is found in one of the documents.
"""

import glob
import html
import os
import re
import shutil
import subprocess
import sys

# Texts that no document shows yet, or on purpose: addresses, what a person said in an interview and
# did not agree to be quoted for, why the team decided as it did, speaker's notes.
NOT_SHOWN = {
    "diagnostic.yaml:equipe/courriel", "diagnostic.yaml:equipe/telephone",
    "diagnostic.yaml:comite/invites/courriel", "diagnostic.yaml:comite/invites/telephone",
    "indicateurs.yaml:depenses/libelle", "indicateurs.yaml:depenses/precision",
    "indicateurs.yaml:reforme/precision", "indicateurs.yaml:salles_serveurs/nom",
    "indicateurs.yaml:salles_serveurs/precision",
    "interlocuteurs.yaml:interlocuteurs/nom", "interlocuteurs.yaml:interlocuteurs/courriel",
    "interlocuteurs.yaml:interlocuteurs/telephone",
    "leviers.yaml:leviers/description", "leviers.yaml:leviers/cout", "leviers.yaml:leviers/source",
    "remarques.yaml:remarques/auteur", "remarques.yaml:remarques/texte",
    "remarques.yaml:remarques/reponse",
    "reponses:entretiens/lieu", "reponses:entretiens/raison", "reponses:entretiens/resume",
    "reponses:entretiens/reponses/commentaire", "reponses:entretiens/reponses/verbatims/texte",
    "reponses:retenues/raison",
    "support.yaml:notes/texte",
}

QUOTED = re.compile(r'^(?P<head>\s*(?:- )?(?:(?P<key>\w+):\s*)?)"(?P<text>.*)"\s*(?:#.*)?$')
KEYED = re.compile(r"^(?P<indent>\s*(?:- )?)(?P<key>\w+):")


class Dossier:
    """The sample's files as lines. Its free texts, and nothing else, are in double quotes."""

    def __init__(self, folder):
        self.files = {}
        for path in sorted(glob.glob(folder + "/**/*.yaml", recursive=True)):
            with open(path, encoding="utf-8") as file:
                self.files[os.path.relpath(path, folder)] = file.read().splitlines()

    def free_texts(self):
        """(file, line number, path of keys) of each text that may be quoted."""
        for name, lines in self.files.items():
            stack = []  # (indentation, key)
            for number, line in enumerate(lines):
                key = KEYED.match(line)
                if key:
                    indent = len(key["indent"])
                    stack = [entry for entry in stack if entry[0] < indent]
                    stack.append((indent, key["key"]))
                if QUOTED.match(line):
                    yield name, number, "/".join(entry[1] for entry in stack)

    def may_be_quoted(self, name, number):
        lines = self.files[name]
        return number + 1 < len(lines) and "publiable: oui" in lines[number + 1]

    def replace(self, name, number, text):
        head = QUOTED.match(self.files[name][number])["head"]
        self.files[name][number] = f'{head}"{text}"'

    def write(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        for name, lines in self.files.items():
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write("\n".join(lines) + "\n")


PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)'
                  r"</word>", re.DOTALL)


def boxes(pdf):
    """For each page its size and its words with their boxes."""
    done = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True)
    for width, height, content in PAGE.findall(done.stdout.decode("utf-8", "replace")):
        words = [(html.unescape(word), *map(float, box)) for *box, word in WORD.findall(content)]
        yield float(width), float(height), words


def letters_meet(one, other):
    """Boxes of PDF readers are taller than letters: a fifth of the line is left out."""
    def core(word):
        _, left, top, right, bottom = word
        margin = (bottom - top) * 0.12
        return left, top + margin, right, bottom - margin
    a, b = core(one), core(other)
    gap = 0.3
    return a[0] + gap < b[2] and b[0] + gap < a[2] and a[1] + gap < b[3] and b[1] + gap < a[3]


def faults_of(pdf):
    faults = []
    for number, (width, height, words) in enumerate(boxes(pdf), 1):
        where = f"{os.path.basename(pdf)}, page {number}"
        for word, left, top, right, bottom in words:
            if left < -0.5 or top < -0.5 or right > width + 0.5 or bottom > height + 0.5:
                faults.append(f"{where}: « {word[:40]} » leaves the page")
        words.sort(key=lambda word: word[2])
        for i, word in enumerate(words):
            for other in words[i + 1:]:
                if other[2] >= word[4]:
                    break
                if letters_meet(word, other):
                    faults.append(f"{where}: « {word[0][:40]} » and « {other[0][:40]} » meet")
    return faults


def text_of(pdfs):
    """All letters in a row, since a long word goes on from line to line."""
    text = ""
    for pdf in pdfs:
        text += subprocess.run(["pdftotext", "-raw", pdf, "-"], check=True, capture_output=True,
                               text=True).stdout
    return re.sub(r"\s", "", text).lower()  # a text may begin a sentence


class Run:
    def __init__(self, program, sample, output):
        self.program, self.sample, self.output = program, sample, output
        self.faults = []

    def build(self, name, dossier):
        folder = os.path.join(self.output, name)
        dossier.write(folder)
        command = [self.program, "build", folder, "--cut", "1h30", "--quiet"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=900)
        if done.returncode != 0:
            self.faults.append(f"{name}: exit code {done.returncode}\n{done.stderr[:2000]}")
            return []
        pdfs = sorted(glob.glob(folder + "/sortie/*.pdf"))
        for pdf in pdfs:
            self.faults += [f"{name}: {fault}" for fault in faults_of(pdf)[:5]]
        print(f"{name}: {len(pdfs)} documents")
        return pdfs

    def expect_words(self, name, pdfs, words):
        text = text_of(pdfs)
        for path, word in words:
            if word not in text:
                self.faults.append(f"{name}: nothing shows {path}")


def with_texts(sample, make):
    """One text of each kind replaced by what `make` gives for its number; the marks to look for."""
    dossier = Dossier(sample)
    marks = []
    seen = set()
    for name, number, path in list(dossier.free_texts()):
        kind = name.split("/")[0] + ":" + path
        if dossier.may_be_quoted(name, number):
            kind += " (publiable)"
        if kind in seen or path.endswith("/avant"):  # must go on saying what the dossier says
            continue
        seen.add(kind)
        mark, text = make(len(seen))
        dossier.replace(name, number, text)
        if kind not in NOT_SHOWN:
            marks.append((kind, mark))
    return dossier, marks


def long_text(number):
    mark = f"repère{number}fin"
    sentence = "Le service conserve ses écrans cinq ans, et l’on ne sait pas encore pourquoi. "
    return mark, (sentence * 70)[:4980] + " " + mark


def long_word(number):
    mark = f"repère{number}fin"
    return mark, mark + "m" * (400 - len(mark))  # the mark holds on one line of any cell


def many_scripts(number):
    mark = f"repère{number}fin"
    return mark, f"Bravo \U0001F469\u200D\U0001F4BB שלום مرحبا e\u0301te\u0301 " * 6 + mark


def many_people(sample):
    dossier = Dossier(sample)
    lines = dossier.files["diagnostic.yaml"]
    place = lines.index("  invites:") + 1
    for i in range(200):
        lines[place:place] = [f"    - id: invite-{i}", f'      nom: "Personne repère{i}fin"',
                              '      fonction: "chargée de mission"', "      groupe: service"]
    return dossier, [(f"invite {i}", f"repère{i}fin") for i in range(200)]


def without_answers(sample):
    dossier = Dossier(sample)
    kept = ("diagnostic.yaml", "reunion.yaml", "leviers.yaml")  # the others name interlocutors
    dossier.files = {name: dossier.files[name] for name in kept}
    dossier.files["interlocuteurs.yaml"] = ["interlocuteurs: []"]
    return dossier


def with_remark(sample):
    """Version 2, where an accepted remark rewrites the title of a lever in several scripts."""
    dossier = Dossier(sample)
    mark, text = many_scripts(0)
    lines = dossier.files["remarques.yaml"]
    place = next(i for i, line in enumerate(lines) if line.strip().startswith("valeur: \""))
    lines[place] = QUOTED.match(lines[place])["head"] + f'"{text}"'
    return dossier, [("remarques.yaml:changements/texte/valeur", mark)]


def with_dimensions(sample, dimensions, questions, answer):
    """A questionnaire of one's own; `answer` gives what is said of the question of that number."""
    dossier = Dossier(sample)
    dossier.files = {name: dossier.files[name] for name in ("diagnostic.yaml",)}
    common = os.path.join(sample, "..", "..", "generator", "data", "referentiel.yaml")
    with open(common, encoding="utf-8") as file:
        lines = file.read().splitlines()
    lines = lines[:lines.index("dimensions:") + 1]
    answers = ["entretiens:", "  - id: E01", "    interlocuteurs: [seul]", "    date: 2024-02-16",
               "    statut: tenu", "    reponses:"]
    for d in range(1, dimensions + 1):
        lines += [f"  - id: D{d}", f'    nom: "Dimension repère{d}fin"', "    questions:"]
        for q in range(1, questions + 1):
            lines += [f"      - id: D{d}-{q}", f'        sujet: "Sujet {q}"',
                      f'        texte: "Question {q} ?"', "        profils: [dgs]",
                      '        grille: ["rien", "peu", "assez", "presque tout", "tout"]']
            answers += [f"      - question: D{d}-{q}", "        " + answer(d + q)]
    dossier.files["referentiel.yaml"] = lines
    dossier.files["interlocuteurs.yaml"] = [
        "interlocuteurs:", "  - id: seul", '    nom: "Anne Seule"', "    fonction: secrétaire",
        "    profils: [dgs]"]
    dossier.files["reponses/01.yaml"] = answers
    return dossier, [(f"dimension {d}", f"repère{d}fin") for d in range(1, dimensions + 1)]


def main():
    run = Run(*sys.argv[1:4])

    def level(number):
        return f"niveau: {number % 5}"

    def nothing(_):
        return 'sans_objet: "Rien de tel ici."'

    texts = {name: with_texts(run.sample, make) for name, make in
             (("textes", long_text), ("mots", long_word), ("ecritures", many_scripts))}
    for name, (dossier, marks) in {
            **texts,
            "invites": many_people(run.sample),
            "remarque": with_remark(run.sample),
            "une-dimension": with_dimensions(run.sample, 1, 60, level),
            "quarante-dimensions": with_dimensions(run.sample, 40, 13, level),
            "sans-objet": with_dimensions(run.sample, 8, 8, nothing),
            "vide": (without_answers(run.sample), [])}.items():
        pdfs = run.build(name, dossier)
        if pdfs:
            run.expect_words(name, pdfs, marks)
    for fault in run.faults:
        print("fault:", fault)
    sys.exit(1 if run.faults else 0)


if __name__ == "__main__":
    main()

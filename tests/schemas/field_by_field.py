#!/usr/bin/env python3
"""The schemas, which editors read, against the decoders, which decide: they must agree.

Each field of each sample is taken out, renamed and retyped; the program itself and an independent
validator must both accept the result, or both refuse it, and the program must name the right line.

    field_by_field.py PROGRAM SOURCES

Where tests/support/counts.py asks for all: every field in every way, not one of each shape in three.
"""
import collections
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

import first_files
import layout
import mutations
import yaml_core

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import counts  # noqa: E402

# What only several fields, or several files, can show: no schema knows it.
BEYOND_SCHEMAS = {
    "question-inconnue", "dimension-inconnue", "profil-inconnu", "interlocuteur-inconnu",
    "equipier-inconnu", "invite-inconnu", "diapositive-inconnue", "entite-inconnue",
    "categorie-inconnue", "ligne-inconnue", "levier-inconnu", "reference-inconnue",
    "sujet-reen-inconnu", "identifiant-en-double", "niveau-hors-grille",
    "question-repondue-deux-fois", "question-retenue-deux-fois", "question-ecartee-deux-fois",
    "question-ecartee-et-retenue", "question-retiree-posee", "echelle-renversee", "premier-seuil", "seuils-non-croissants",
    "seuil-hors-echelle", "valeurs-non-croissantes", "valeurs-incompletes", "fin-avant-debut",
    "numero-de-version", "date-de-version", "presence-en-double", "representant-manquant",
    "bornes-inversees", "achat-posterieur", "annee-posterieure", "part-superieure-au-tout",
    "parts-superieures-au-tout", "ligne-de-tableau", "image-introuvable", "logo-introuvable",
    "diapositive-apres-elle-meme", "diapositive-en-double", "texte-hors-cible",
    "theme-inconnu", "contraste-insuffisant", "theme-incomplet", "police-introuvable",
}
KINDS = ("diagnostic", "referentiel", "interlocuteurs", "reponses", "inventaire", "indicateurs",
         "leviers", "remarques", "support", "reunion", "theme")
DIAGNOSTIC = """collectivite: {nom: Val, nature: commune, population: 900, agents: 12}
equipe: [{id: e1, nom: Ada, fonction: cheffe}]
date_reference: 2024-03-01
comite: {date: 2024-03-21}
versions: [{numero: 1, date: 2024-03-14, statut: projet}]
"""
# Small, so that thousands of dossiers do not each read the shipped one.
REFERENTIEL = """nom: Petit
version: 1
niveaux: [{nom: Bas, seuil: 0, sens: bas}, {nom: Haut, seuil: 2, sens: haut}]
profils: [{id: dgs, nom: Direction}]
dimensions:
- {id: A, nom: Une, questions: [{id: A-1, sujet: un, texte: un, profils: [dgs], grille: [non, oui]}]}
"""
DOSSIERS_A_RUN = 400

Case = collections.namedtuple("Case", "label kind document key_path parent form")


def samples(sources):
    """(kind, file, document) of everything that ships."""
    for kind, file in sample_files(sources):
        yield kind, file, yaml_core.load(file)
    # The first files of a dossier show every field, most of them in comments.
    for file in sorted((sources / "generator/data/modele/yaml").rglob("*.yaml*")):
        text = first_files.uncommented(file.read_text(encoding="utf-8"))
        yield first_files.kind_of(file), file, yaml_core.parsed(text)


def sample_files(sources):
    yield "referentiel", sources / "generator/data/referentiel.yaml"
    for name in ("territoire", "sobre"):
        yield "theme", sources / f"themes/{name}/theme.yaml"
    for file in sorted((sources / "samples").rglob("*")):
        if "sortie" in file.parts or file.suffix not in (".yaml", ".json"):
            continue
        kind = "reponses" if file.parent.name == "reponses" else file.stem
        if kind in KINDS:
            yield kind, file


def cases_of(sources, take_all):
    seen, rank = collections.Counter(), 0
    for kind, file, document in samples(sources):
        for path in mutations.fields_of(document):
            form = (kind, mutations.shape(path))
            seen[form] += 1
            if seen[form] > 1 and not take_all:
                continue
            short, short_path = mutations.trimmed(document, path)
            rank += 1
            written = layout.as_json if rank % 2 == 0 else layout.as_yaml
            label = f"{file.relative_to(sources)} {'/'.join(map(str, path))}"
            ways = list(mutations.spoiled(short, short_path))
            if not take_all:
                ways = chosen(ways, rank)
            if take_all or rank % 5 == 0:
                yield Case(label + " as it is", kind, short, None, None, written)
            for name, spoiled, key_path in ways:
                yield Case(f"{label} {name}", kind, spoiled, key_path, short_path[:-1], written)


def chosen(ways, rank):
    """Taken out, given words, and another way in turn: from field to field all of them come."""
    always = [way for way in ways if way[0] in ("removed", "retyped as words")]
    others = [way for way in ways if way not in always]
    return [*always, others[rank % len(others)]]


def write_dossier(folder, case):
    folder.mkdir()
    for kind, text in (("diagnostic", DIAGNOSTIC), ("referentiel", REFERENTIEL)):
        if case.kind != kind:
            (folder / f"{kind}.yaml").write_text(text, encoding="utf-8")
    extension = "json" if case.form is layout.as_json else "yaml"
    if case.kind == "theme":
        (folder / "diagnostic.yaml").write_text(f"{DIAGNOSTIC}theme: theme.{extension}\n",
                                                encoding="utf-8")
    written = case.form(case.document)
    (folder / f"{case.kind}.{extension}").write_text(str(written), encoding="utf-8")
    return written


def errors_by_folder(program, folders):
    """The program's errors that a schema could know too, by folder."""
    run = subprocess.run([program, "check", "--diagnostics", "json", *map(str, folders)],
                         capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        raise SystemExit(f"the program failed ({run.returncode}): {run.stderr[:2000]}")
    found = collections.defaultdict(list)
    decoder, rest = json.JSONDecoder(), run.stderr.lstrip()
    while rest.startswith("["):
        diagnostics, end = decoder.raw_decode(rest)
        rest = rest[end:].lstrip()
        for diagnostic in diagnostics:
            if diagnostic["gravite"] == "erreur" and diagnostic["code"] not in BEYOND_SCHEMAS:
                found[Path(diagnostic["fichier"]).parent.name].append(diagnostic)
    return found


def names_right_line(case, written, errors):
    lines = {error["ligne"] for error in errors}
    if case.key_path is not None and written.lines[case.key_path] in lines:
        return True
    if case.key_path is not None and not case.label.endswith("as nothing"):
        return False
    # A field that is not there is missed by its mapping, or by the field that asks for it.
    siblings = {line for path, line in written.lines.items() if path[:-1] == case.parent}
    siblings.add(written.starts.get(case.parent, written.lines.get(case.parent, 1)))
    return bool(lines & siblings)


def judge(case, written, errors, validator):
    """What is wrong, or nothing."""
    by_schema = validator.is_valid(case.document)
    if by_schema and errors:
        return "the program refuses, the schema accepts: " + errors[0]["message"]
    if not by_schema and not errors:
        first = next(validator.iter_errors(case.document))
        return f"the schema refuses, the program accepts: {first.message[:200]}"
    if errors and not names_right_line(case, written, errors):
        return f"wrong line: {[(e['ligne'], e['code']) for e in errors]}"
    if case.label.endswith("as it is") and errors:
        return "the sample itself is refused: " + errors[0]["message"]
    return None


def main(program, sources, take_all):
    validators = {}
    for kind in KINDS:
        schema = json.loads((sources / f"schemas/{kind}.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        validators[kind] = jsonschema.Draft7Validator(schema)
    cases = list(cases_of(sources, take_all))
    faults = []
    workshop = Path(tempfile.mkdtemp(prefix="restitution-schemas-"))
    try:
        for begin in range(0, len(cases), DOSSIERS_A_RUN):
            batch = {f"d{begin + i}": case
                     for i, case in enumerate(cases[begin:begin + DOSSIERS_A_RUN])}
            writings = {name: write_dossier(workshop / name, case) for name, case in batch.items()}
            found = errors_by_folder(program, [workshop / name for name in batch])
            for name, case in batch.items():
                fault = judge(case, writings[name], found[name], validators[case.kind])
                if fault:
                    faults.append(f"{case.label}: {fault}")
                shutil.rmtree(workshop / name)
    finally:
        shutil.rmtree(workshop)
    for fault in faults[:60]:
        print(fault)
    print(f"{len(cases)} documents, {len(faults)} disagreements")
    return 1 if faults or not cases else 0


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), counts.ALL))

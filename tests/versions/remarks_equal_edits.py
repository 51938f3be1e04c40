#!/usr/bin/env python3
"""Version N of a dossier with random remarks equals the dossier edited by hand, figure by figure.

    remarks_equal_edits.py [--sets N] [--seed N]

Each set draws remarks for versions 2 to 4 of the sample: retained answers, fields of lines, texts;
and a version N. A second dossier is written without a remark, its files edited here: the answer is
retained, the field has its new value, the text is another one. Both are built; resultats.json must
say the same of everything but the slides about the versions themselves.
"""
import argparse
import copy
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ["RESTITUTION_PROGRAM"]).resolve()
sys.path[:0] = [str(SOURCE / "tests/schemas"), str(SOURCE / "tests/support")]

import counts  # noqa: E402
import yaml_core  # noqa: E402  (the readers of the tests on schemas)

LAST_VERSION = 4
SETS_AT_ONCE = 50
LEVER_FIELDS = ["titre", "description", "cout", "porteur", "echeance"]
QUESTION_FIELDS = {"titre": "sujet", "texte": "texte", "aide": "aide"}  # remark: questionnaire
DIMENSION_FIELDS = ["nom", "libelle_court"]


def load(path):
    document = yaml_core.load(path)
    document.pop("$schema", None)
    return document


def read_sample():
    """Every file of the sample, by its path without extension, with the questionnaire beside."""
    folder = SOURCE / "samples/val-fictif"
    files = {str(path.relative_to(folder).with_suffix("")): load(path)
             for path in sorted(folder.rglob("*.yaml")) if "sortie" not in path.parts}
    files["referentiel"] = load(SOURCE / "generator/data/referentiel.yaml")
    files["remarques"] = {"remarques": []}
    files["diagnostic"]["options"]["questionnaire"] = "complet"
    files["diagnostic"]["versions"] = [
        {"numero": number, "date": f"2024-04-{10 + number}", "libelle": f"Version {number}",
         "statut": "document de travail"} for number in range(1, LAST_VERSION + 1)]
    return files


def write(files, folder):
    for name, document in files.items():
        path = folder / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")


class Change:
    """One change: `target` and `field` say what two changes of a version may not share."""

    def __init__(self, target, field, remark, edit):
        self.key, self.remark, self.edit = (target, field), remark, edit


def edit_answer(question, given):
    def edit(files):
        team = files["reponses/00-equipe"]
        team["retenues"] = [one for one in team.get("retenues", [])
                            if one["question"] != question]
        team["retenues"].append({"question": question, **given, "raison": "Retenue par l’équipe."})
    return edit


def answer_change(rng, files):
    dimension = rng.choice(files["referentiel"]["dimensions"])
    question = rng.choice(dimension["questions"])["id"]
    if question in {one["question"] for one in files["reponses/00-equipe"]["non_retenues"]}:
        return None
    given = rng.choice([{"niveau": rng.randrange(5)}] * 4 +
                       [{"sans_objet": "Ne concerne pas le territoire."}, {"ne_sait_pas": True}])
    return Change(f"question/{question}", "reponse",
                  {"reponse_retenue": {"question": question, **given}},
                  edit_answer(question, given))


def random_field(rng, files):
    entities = [one["id"] for one in files["diagnostic"]["perimetre_etudie"]["entites"]] \
        if "perimetre_etudie" in files["diagnostic"] else []
    quantity = rng.randrange(1, 60)
    hours = rng.randrange(0, 8000)
    fields = {
        "quantite": rng.choice([quantity, {"min": quantity, "max": quantity + rng.randrange(1, 9)}]),
        "categorie": rng.choice(["ordinateur_portable", "ecran", "tablette", "ordinateur_fixe"]),
        "perimetre": rng.choice(["maitrisable", "influence"]),
        "utilisateurs": rng.choice(["agents", "eleves", "public", "elus"]),
        "achat": rng.choice([rng.randrange(2010, 2024), f"{rng.randrange(2010, 2024)}-06-15"]),
        "age": rng.choice([rng.randrange(0, 12), "4,5"]),
        "duree_de_vie": rng.randrange(3, 10),
        "origine": rng.choice(["neuf", "reconditionne"]),
        "possession": rng.choice(["propriete", "location"]),
        "etat": rng.choice(["en_service", "en_stock", "hors_service"]),
        "fin_de_vie": rng.choice(["reemploi_interne", "don", "vente", "eco_organisme"]),
        "heures_par_an": rng.choice([hours, {"min": hours, "max": hours + 500}]),
        "puissance": rng.randrange(1, 400),
        "libelle": f"Lot {rng.randrange(1000)}",
        "precision": f"Relevé {rng.randrange(1000)}",
    }
    if entities:
        fields["entite"] = rng.choice(entities)
    field = rng.choice(sorted(fields))
    return field, fields[field]


def edit_line(line_id, field, value):
    def edit(files):
        for line in files["inventaire"]["lignes"]:
            if line["id"] == line_id:
                replaced = ["age", "achat"] if field in ("age", "achat") else [field]
                for key in replaced:
                    line.pop(key, None)
                    line.get("hypotheses", {}).pop(key, None)  # no longer supposed
                if not line.get("hypotheses", True):
                    del line["hypotheses"]
                line[field] = value
    return edit


def line_change(rng, files):
    line = rng.choice(files["inventaire"]["lignes"])["id"]
    field, value = random_field(rng, files)
    key = "age" if field == "achat" else field
    return Change(f"ligne/{line}", key,
                  {"ligne": {"id": line, "champ": field, "valeur": value}},
                  edit_line(line, field, value))


def edit_lever(lever_id, field, text):
    def edit(files):
        next(one for one in files["leviers"]["leviers"] if one["id"] == lever_id)[field] = text
    return edit


def edit_dimension(dimension_id, field, text):
    def edit(files):
        next(one for one in files["referentiel"]["dimensions"]
             if one["id"] == dimension_id)[field] = text
    return edit


def edit_question(question_id, field, text):
    def edit(files):
        for dimension in files["referentiel"]["dimensions"]:
            for question in dimension["questions"]:
                if question["id"] == question_id:
                    question[QUESTION_FIELDS[field]] = text
    return edit


def edit_title(slide, text):
    def edit(files):
        titles = files["support"].setdefault("titres", [])
        titles[:] = [one for one in titles if one["diapositive"] != slide]
        titles.append({"diapositive": slide, "titre": text})
    return edit


def text_change(rng, files):
    text = f"Texte corrigé {rng.randrange(10_000)}"
    kind = rng.choice(["levier", "dimension", "question", "diapo"])
    if kind == "levier":
        subject, field = rng.choice(files["leviers"]["leviers"])["id"], rng.choice(LEVER_FIELDS)
        edit = edit_lever(subject, field, text)
    elif kind == "dimension":
        subject = rng.choice(files["referentiel"]["dimensions"])["id"]
        field = rng.choice(DIMENSION_FIELDS)
        edit = edit_dimension(subject, field, text)
    elif kind == "question":
        dimension = rng.choice(files["referentiel"]["dimensions"])
        subject = rng.choice(dimension["questions"])["id"]
        field = rng.choice(sorted(QUESTION_FIELDS))
        edit = edit_question(subject, field, text)
    else:
        subject, field = rng.choice(["synthese", "demarche", "dimension/FINU", "etapes"]), "titre"
        edit = edit_title(subject, text)
    target = f"{kind}/{subject}"
    return Change(target, field, {"texte": {"cible": target, "champ": field, "valeur": text}}, edit)


def draw_changes(rng, files):
    """For each version, changes no two of which are about the same field."""
    by_version = {}
    for version in range(2, LAST_VERSION + 1):
        changes = {}
        for _ in range(rng.randrange(1, 9)):
            change = rng.choice([answer_change, line_change, line_change, text_change])(rng, files)
            if change and change.key not in changes:
                changes[change.key] = change
        by_version[version] = list(changes.values())
    return by_version


def remarks_of(rng, by_version):
    """Several changes may come from one remark; some remarks change nothing."""
    remarks = []

    def add(version, treatment, changes):
        remarks.append({"id": f"R-{len(remarks) + 1:02d}", "auteur": "Une direction",
                        "date": "2024-04-02", "texte": "Une précision.", "traitement": treatment,
                        "reponse": "Une réponse.", "version": version,
                        **({"changements": changes} if changes else {})})

    for version, changes in by_version.items():
        changes = [change.remark for change in changes]
        rng.shuffle(changes)
        while changes:
            size = rng.randrange(1, 4)
            add(version, "acceptee", changes[:size])
            changes = changes[size:]
        if rng.random() < 0.3:
            add(version, "declinee", [])
    rng.shuffle(remarks)  # the file's order does not matter from one version to another
    return {"remarques": remarks}


def edited(files, by_version, version):
    result = copy.deepcopy(files)
    result["diagnostic"]["versions"] = result["diagnostic"]["versions"][:version]
    for number in range(2, version + 1):
        for change in by_version[number]:
            change.edit(result)
    return result


def build(folders, output, *options):
    """Each folder's documents go into `output`/<its name>; those of a single one into `output`."""
    if len(folders) == 1 and folders[0].name.startswith("jeu-"):
        output = output / folders[0].name
    done = subprocess.run(
        [str(PROGRAM), "build", *map(str, folders), "--only", "resultats", "--quiet",
         "--diagnostics", "short", "--output", str(output), *options],
        capture_output=True, timeout=300, env={"PATH": "/usr/bin:/bin"})
    if done.returncode != 0:
        raise SystemExit(f"build failed:\n{done.stderr.decode()}")


def results(folder):
    found = json.loads((folder / "resultats.json").read_text(encoding="utf-8"))
    found["diapositives"] = [slide for slide in found["diapositives"]
                             if not slide["id"].startswith("changements")]
    return found


def differences(a, b, path=""):
    if isinstance(a, dict) and isinstance(b, dict):
        for key in sorted(a.keys() | b.keys()):
            yield from differences(a.get(key), b.get(key), f"{path}/{key}")
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for index, (x, y) in enumerate(zip(a, b)):
            yield from differences(x, y, f"{path}/{index}")
    elif a != b:
        yield f"{path}: {json.dumps(a, ensure_ascii=False)} with remarks, " \
              f"{json.dumps(b, ensure_ascii=False)} edited"


class Batch:
    """Some sets at once, so that the program starts once for all those of a version."""

    def __init__(self, root, files, rng, count):
        self.root, self.by_version = root, {}
        for number in range(count):
            name = f"jeu-{number:02d}"
            version = rng.choice([1, 2, 3, 3, 4, 4, 4, 4])
            by_version = draw_changes(rng, files)
            write({**files, "remarques": remarks_of(rng, by_version)}, root / "remarques" / name)
            write(edited(files, by_version, version), root / "edite" / name)
            self.by_version.setdefault(version, []).append(name)

    def compare(self, untouched):
        """Returns how many sets moved a figure, and every difference."""
        found, moved = [], 0
        for version, names in sorted(self.by_version.items()):
            for kind, options in [("remarques", ["--document-version", str(version)]),
                                  ("edite", [])]:
                build([self.root / kind / name for name in names],
                      self.root / "sortie" / kind, *options)
            for name in names:
                laid, by_hand = (results(self.root / "sortie" / kind / name)
                                 for kind in ["remarques", "edite"])
                found += [f"{name}, version {version}: {line}"
                          for line in differences(laid, by_hand)]
                moved += any(laid[key] != untouched[key] for key in untouched
                             if key not in ("versions", "diapositives"))
        return moved, found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sets", type=int, default=counts.share_or_whole(50, 200))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    files = read_sample()
    moved, done = 0, 0
    with tempfile.TemporaryDirectory(prefix="restitution-versions-") as root:
        write(files, Path(root) / "sans")
        build([Path(root) / "sans"], Path(root) / "sortie")
        untouched = results(Path(root) / "sortie")
    while done < options.sets:
        count = min(SETS_AT_ONCE, options.sets - done)
        with tempfile.TemporaryDirectory(prefix="restitution-versions-") as root:
            changed, found = Batch(Path(root), files, rng, count).compare(untouched)
        if found:
            print("\n".join(found[:40]))
            raise SystemExit(f"{len(found)} differences; seed {options.seed}")
        moved += changed
        done += count
    print(f"{done} sets of remarks, {moved} of them with other figures than without a remark")
    if moved < done * 0.7:
        raise SystemExit("too few sets moved a figure: they test nothing")


if __name__ == "__main__":
    main()

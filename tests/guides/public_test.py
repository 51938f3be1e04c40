"""Who said what stays apart: planted people, answers that only they gave, and what is published.

    public_test.py PROGRAM SAMPLE

Fifty people are declared, each with a name, an e-mail and a phone of their own; twenty of them give
answers that no one else could give. Outputs are read by poppler and qpdf.
"""

import copy
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv[1])
SAMPLE = pathlib.Path(sys.argv[2])
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "schemas"))

import jsonschema  # noqa: E402

import yaml_core  # noqa: E402

PEOPLE = [{"nom": f"Prénom{i:02d}x Témoin{i:02d}y", "courriel": f"temoin{i:02d}@plante.example",
           "telephone": f"01 98 76 5{i // 10} {i:02d}", "fonction": f"fonction numéro {i:02d}"}
          for i in range(50)]
ANSWERING, INVITED, TEAM = PEOPLE[:20], PEOPLE[20:40], PEOPLE[40:]
ALLOWED = {"support-restitution.pdf", "compte-rendu.pdf", "resultats.json", ".restitution"}


def comment_of(i):
    return f"Commentaire singulier {i:02d}w."


def quote_of(i):
    return f"Phrase rapportée {i:02d}w."


class Copy:
    """The sample as JSON files, each of which can be edited as data."""

    def __init__(self, root):
        self.folder = root / "dossier"
        self.folder.mkdir()
        self.documents = {}
        for path in sorted(SAMPLE.rglob("*")):
            name = path.relative_to(SAMPLE)
            if path.is_dir() or name.parts[0] == "sortie":
                continue
            (self.folder / name).parent.mkdir(exist_ok=True)
            if path.suffix == ".yaml":
                self.documents[str(name.with_suffix(".json"))] = yaml_core.load(path)
            else:
                shutil.copy2(path, self.folder / name)
        self.write()

    def write(self, name=None, document=None):
        chosen = {name: document} if name else self.documents
        for one, content in chosen.items():
            (self.folder / one).write_text(json.dumps(content, ensure_ascii=False), "utf-8")

    def run(self, command, *arguments):
        return subprocess.run([PROGRAM, command, self.folder, *arguments], capture_output=True,
                              text=True)


def plant(dossier):
    """Declares the fifty; those who answer say what nobody else says."""
    for i, person in enumerate(ANSWERING):
        dossier.documents["interlocuteurs.json"]["interlocuteurs"].append(
            {"id": f"t{i:02d}", "profils": ["dgs"], **person})
    diagnostic = dossier.documents["diagnostic.json"]
    for i, person in enumerate(INVITED):
        diagnostic["comite"]["invites"].append({"id": f"i{i:02d}", "groupe": "service", **person})
    for i, person in enumerate(TEAM):
        diagnostic["equipe"].append({"id": f"m{i:02d}", **person})
    meeting = dossier.documents["reunion.json"]
    for i, person in enumerate(INVITED):
        meeting["presences"].append({"invite": f"i{i:02d}", "presence": "present"})
        meeting["actions"].append({"action": f"Action {i}", "responsable": person["nom"],
                                   "echeance": "2024-06-30"})
    # Without a name by its field, the sample's own actions and guests stay as they are.
    dossier.documents["reponses/temoins.json"] = {"entretiens": [
        {"id": f"T{i:02d}", "interlocuteurs": [f"t{i:02d}"], "menes_par": [f"m{i % 10:02d}"],
         "statut": "tenu", "date": "2024-02-01", "resume": f"Résumé singulier {i:02d}w.",
         "reponses": [{"question": "GOUV-01", "niveau": i % 5, "commentaire": comment_of(i),
                       "verbatims": [{"texte": quote_of(i), "publiable": "oui"}]}]}
        for i in range(20)]}
    dossier.write()


def shown_by(path):
    """What a file says to its reader."""
    if path.suffix != ".pdf":
        return path.read_text("utf-8")
    return subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True,
                          check=True).stdout.decode()


def text_of(path):
    """All that a file says, to its reader or to who looks inside."""
    shown = shown_by(path)
    if path.suffix != ".pdf":
        return shown
    told = subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout
    plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"],
                           capture_output=True, check=True).stdout
    return "\n".join([shown, told.decode(), plain.decode("latin-1"),
                      plain.decode("utf-16-be", "replace"),
                      plain[1:].decode("utf-16-be", "replace"), plain.decode("utf-8", "replace")])


def traces_of(person):
    digits = person["telephone"].replace(" ", "")
    utf16 = person["nom"].encode("utf-16-be").hex()
    return [person["nom"], person["nom"].split()[1], person["courriel"], person["telephone"],
            digits, utf16]


def found_in(text, people):
    flat = text.replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")
    return sorted({trace for person in people for trace in traces_of(person) if trace in flat})


class WhoSaidWhat(unittest.TestCase):
    def setUp(self):
        self.root = tempfile.TemporaryDirectory()
        self.dossier = Copy(pathlib.Path(self.root.name))
        self.out = self.dossier.folder / "sortie"

    def tearDown(self):
        self.root.cleanup()

    def run_program(self, *arguments):
        done = self.dossier.run(*arguments)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def files(self):
        return sorted(path for path in self.out.rglob("*") if path.is_file())

    def test_nobody_is_in_what_is_published(self):
        plant(self.dossier)
        for cut in ("1h", "1h30"):
            self.run_program("build", "--public", "--cut", cut)
            self.assertEqual({str(path.relative_to(self.out)) for path in self.files()}, ALLOWED)
            for path in self.files():
                self.assertEqual(found_in(text_of(path), PEOPLE), [], (cut, path.name))
        # Where few people were met, counts would say who answered what.
        self.assertNotIn("reponses_recueillies", shown_by(self.out / "resultats.json"))
        minutes = text_of(self.out / "compte-rendu.pdf")
        for person in INVITED:
            self.assertIn(person["fonction"], minutes)
        # The eyes of this test see a name where there is one.
        self.run_program("build")
        self.assertEqual({one for one in found_in(text_of(self.out / "compte-rendu.pdf"), INVITED)
                          if " " in one and "@" not in one},
                         {person["nom"] for person in INVITED})

    def test_nobody_stands_beside_an_answer(self):
        plant(self.dossier)
        self.run_program("build", "--cut", "1h30", "--charts", "svg")
        self.run_program("guides")
        said = [comment_of(i) for i in range(20)] + [quote_of(i) for i in range(20)]
        quoted = 0
        for path in self.files():
            if path.suffix == ".pdf":
                pages = shown_by(path).split("\f")
            else:
                pages = [path.read_text("utf-8")]
            for page in pages:
                flat = page.replace("\n", " ").replace("\u202f", " ").replace("\u00a0", " ")
                answers = [one for one in said if one in flat]
                quoted += len(answers)
                if answers:
                    people = found_in(page, PEOPLE)
                    self.assertEqual(people, [], (path.name, answers))
                    roles = [one["fonction"] for one in ANSWERING if one["fonction"] in flat]
                    self.assertEqual(roles, [], (path.name, answers))
        self.assertGreaterEqual(quoted, 20, "the answers are shown somewhere")
        for path in self.files():
            if path.suffix == ".eml":
                continue
            self.assertNotIn("Résumé singulier", text_of(path), path.name)

    def test_a_name_left_in_any_text_is_an_error_or_is_not_published(self):
        name = "Maud Trézel"
        arguments = ("--public", "--cut", "1h30", "--diagnostics", "short")
        refused, accepted = 0, 0
        # Documents with the name in every field where it is accepted.
        unpublished = copy.deepcopy(self.dossier.documents)
        for file, place in representative_texts(self.dossier.documents):
            changed = copy.deepcopy(self.dossier.documents[file])
            put(changed, place, name)
            self.dossier.write(file, changed)
            done = self.dossier.run("check", *arguments)
            with self.subTest(file=file, field=place):
                if done.returncode == 0:
                    accepted += 1
                    put(unpublished[file], place, name)
                else:
                    refused += 1
                    self.assertEqual(done.returncode, 1, done.stderr)
                    self.assertIn("nom-dans-un-texte", done.stderr)
            self.dossier.write(file, self.dossier.documents[file])
        self.assertGreater(refused, 50)
        self.assertGreater(accepted, 5)
        for file, document in unpublished.items():
            self.dossier.write(file, document)
        self.run_program("build", *arguments)
        for path in self.files():
            self.assertNotIn("Trézel", shown_by(path), path.name)

    def test_only_what_may_be_published_can_be_asked_for(self):
        for arguments in (["--only", "envois"], ["--only", "support,notes-animation"],
                          ["--charts", "svg"]):
            done = self.dossier.run("build", "--public", *arguments)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertIn("--public", done.stderr)
        self.run_program("build", "--public", "--only", "resultats")
        self.assertEqual([path.name for path in self.files()], [".restitution", "resultats.json"])


SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schemas"
CELL = ["string", "number", "boolean", "null"]
# Texts for the schemas, but read as something else: a name would be refused for another reason.
NOT_WORDS = {"telephone", "theme", "logo", "fichier", "diapositive"}


def kind_of(file):
    return "reponses" if file.startswith("reponses/") else file.removesuffix(".json")


def rules_for(node, schema):
    """The parts of a schema that bear on this value, those under conditions that it meets too."""
    yield schema
    nested = [one for key in ("anyOf", "allOf") for one in schema.get(key, [])]
    if "if" in schema:
        met = jsonschema.Draft7Validator(schema["if"]).is_valid(node)
        nested.append(schema.get("then" if met else "else", {}))
    for one in nested:
        yield from rules_for(node, one)


def is_text(rules):
    names = {rule.get("$ref", "").rsplit("/", 1)[-1] for rule in rules}
    return bool(names & {"texte", "texte_facultatif"}) or any(
        rule.get("type") == CELL and "pattern" not in rule for rule in rules)


def representative_texts(documents):
    """A file and a place for each field that the schemas let people type, whatever the list."""
    seen = {}

    def walk(node, file, place, path, rules):
        rules = [each for rule in rules for each in rules_for(node, rule)]
        if isinstance(node, dict):
            for key, value in node.items():
                walk(value, file, place + [key], path + (key,),
                     [rule["properties"][key] for rule in rules if key in rule.get("properties", {})])
        elif isinstance(node, list):
            for i, value in enumerate(node):
                walk(value, file, place + [i], path,
                     [rule["items"] for rule in rules if "items" in rule])
        elif isinstance(node, str) and is_text(rules) and path[-1] not in NOT_WORDS:
            seen.setdefault(path, (file, place))

    for file, document in sorted(documents.items()):
        kind = kind_of(file)
        schema = json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8"))
        walk(document, file, [], (kind,), [schema])
    return list(seen.values())


def put(document, place, name):
    for step in place[:-1]:
        document = document[step]
    document[place[-1]] += " " + name


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])

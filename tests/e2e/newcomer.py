#!/usr/bin/env python3
"""Plays someone who has never seen the program: init, the edits that README names, build.

    newcomer.py PROGRAM SOURCES
"""
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM, SOURCES = sys.argv[1], Path(sys.argv[2])
EDIT = re.compile(r"^\| `([^`]+)` \| `([^`]+)` \| `([^`]+)` \|$", re.MULTILINE)


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True,
                          check=False)


def texts_below(folder):
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


class Newcomer(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="restitution-newcomer-")
        self.dossier = Path(self.place.name) / "mon-diagnostic"
        self.addCleanup(self.place.cleanup)

    def assert_builds(self):
        built = run("build", self.dossier)
        self.assertEqual(built.returncode, 0, built.stderr)
        deck = self.dossier / "sortie/support-restitution.pdf"
        return subprocess.run(["pdftotext", "-layout", deck, "-"], capture_output=True, text=True,
                              check=True).stdout

    def test_init_then_the_edits_of_readme_then_build(self):
        made = run("init", self.dossier)
        self.assertEqual(made.returncode, 0, made.stderr)
        for name in ("diagnostic.yaml", "interlocuteurs.yaml", "reponses/entretien-01.yaml"):
            self.assertIn(str(self.dossier / name), made.stdout)
        self.assertIn("Nom de votre collectivité", self.assert_builds())

        edits = EDIT.findall((SOURCES / "README.md").read_text(encoding="utf-8"))
        self.assertEqual(len(edits), 3)
        for name, old, new in edits:
            file = self.dossier / name
            text = file.read_text(encoding="utf-8")
            self.assertEqual(text.count(old), 1, f"{old} in {name}")
            file.write_text(text.replace(old, new), encoding="utf-8")
        deck = self.assert_builds()
        self.assertIn("Commune de Bellerive", deck)
        self.assertIn("8 avril 2025", deck)
        self.assertNotIn("Nom de votre collectivité", deck)

    def test_in_json_too(self):
        self.assertEqual(run("init", self.dossier, "--json").returncode, 0)
        self.assertTrue((self.dossier / "diagnostic.json").exists())
        self.assertFalse(list(self.dossier.rglob("*.yaml")))
        self.assertIn("Nom de votre collectivité", self.assert_builds())

    def test_editors_find_the_schemas_that_the_files_name(self):
        run("init", self.dossier)
        for file in self.dossier.rglob("*.yaml*"):
            first = file.read_text(encoding="utf-8").split("\n")[0]
            schema = first.split("$schema=")[1]
            self.assertTrue((file.parent / schema).is_file(), f"{schema}, named by {file.name}")

    def test_never_over_something(self):
        self.dossier.mkdir()
        (self.dossier / "notes.txt").write_text("à moi")
        before = texts_below(self.dossier)
        refused = run("init", self.dossier)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("n’est pas vide", refused.stderr)
        self.assertEqual(texts_below(self.dossier), before)

    def test_an_empty_folder_will_do(self):
        self.dossier.mkdir()
        self.assertEqual(run("init", self.dossier).returncode, 0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])

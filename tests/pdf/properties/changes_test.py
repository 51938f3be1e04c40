"""What changes in the documents when one thing changes in the inputs: that, and nothing else.

Environment: RESTITUTION_SOURCES, RESTITUTION_DOCUMENTS (as build_documents.sh leaves them),
RESTITUTION_PROGRAM."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from pdf_file import PdfFile

SAMPLE = Path(os.environ["RESTITUTION_SOURCES"]) / "samples/val-fictif"
BEFORE = Path(os.environ["RESTITUTION_DOCUMENTS"]) / "val-fictif/territoire"
PROGRAM = os.environ["RESTITUTION_PROGRAM"]
DECK = "support-restitution.pdf"
MINUTES = "compte-rendu.pdf"


def built_after(scratch, file, before, after):
    """The outputs of a copy of the sample in which one passage of one file is another."""
    folder = Path(scratch) / "copie"
    shutil.copytree(SAMPLE, folder)
    text = (folder / file).read_text()
    assert text.count(before) == 1, f"{before!r} stands {text.count(before)} times in {file}"
    (folder / file).write_text(text.replace(before, after))
    subprocess.run([PROGRAM, "build", folder, "--theme", "territoire", "--quiet"], check=True)
    return folder / "sortie"


def parts(path, heading):
    """The structured text of a document, cut before each such heading: {its text: part}. A title
    that comes again (a slide that goes on) adds to its part."""
    found = {}
    title = ""
    for piece in re.split(heading, PdfFile(path).structured_text, flags=re.M):
        lines = re.findall(r'"(.*)"', piece)
        title = lines[0] if lines else title
        found[title] = found.get(title, "") + piece
    return found


def slides(folder):
    """The structured text of each slide, by its id (that of a slide that goes on, together)."""
    results = json.loads((folder / "resultats.json").read_text())
    ids = {slide["titre"]: slide["id"] for slide in results["diapositives"]}
    found = dict.fromkeys(ids.values(), "")
    for section in PdfFile(folder / DECK).structured_text.split("\n  Sect\n")[1:]:
        lines = re.search(r'H[12] \(block\)\n((?: +".*"\n)+)', section).group(1)
        found[ids[" ".join(re.findall(r'"(.*)"', lines))]] += section
    return found


class Changes(unittest.TestCase):
    maxDiff = None

    def test_another_name_of_the_authority_changes_that_name_and_no_other_word(self):
        old, new = "Communauté d’agglomération du Val-Fictif", "Communauté d’agglomération du Val-Autre"
        with tempfile.TemporaryDirectory() as scratch:
            after = built_after(scratch, "diagnostic.yaml", old, new)
            for name in (DECK, MINUTES):
                expected = PdfFile(BEFORE / name).structured_text.replace(old, new)
                self.assertEqual(PdfFile(after / name).structured_text, expected)
                self.assertEqual(PdfFile(after / name).alternatives, PdfFile(BEFORE / name).alternatives)
            expected = json.loads((BEFORE / "resultats.json").read_text())
            expected["collectivite"]["nom"] = new
            self.assertEqual(json.loads((after / "resultats.json").read_text()), expected)

    def test_another_level_changes_what_depends_on_it(self):
        # PARC-08 goes from 3 to 2: the note of its dimension from 2,8 (11/4) to 2,5 (10/4), and the
        # global one from 13/7 (1,9) to 51/28 (1,8).
        with tempfile.TemporaryDirectory() as scratch:
            answer = "      - question: PARC-08\n        niveau: "
            after = built_after(scratch, "reponses/03-informatique.yaml", answer + "3", answer + "2")
            before, now = slides(BEFORE), slides(after)
            changed = {slide for slide in before if before[slide] != now[slide]}
            self.assertEqual(changed, {"synthese", "dimensions", "dimension/PARC"})
            self.assertIn("2,5 sur 4", now["dimension/PARC"])

            old, new = (PdfFile(folder / DECK).alternatives for folder in (BEFORE, after))
            differing = [text for text, other in zip(new, old) if text != other]
            self.assertEqual(len(new), len(old))
            self.assertEqual([text.split("\u00a0")[0].split(".")[0] for text in differing],
                             ["Radar des 8 dimensions, notes sur 4", "Notes par ordre décroissant",
                              "Gestion du parc et des usages", "Questions répondues"])

            old, new = (parts(folder / MINUTES, r"^    H2 \(block\)$") for folder in (BEFORE, after))
            self.assertEqual([title for title in new if new[title] != old.get(title)],
                             ["1. Synthèse du diagnostic"])


if __name__ == "__main__":
    unittest.main()

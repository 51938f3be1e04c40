"""One name and one answer change: exactly what depends on them changes in the documents."""

import json
import re
import subprocess

from program import SAMPLE, ProgramTest, leaves, main, snapshot

OLD_NAME, NEW_NAME = "Communauté d’agglomération du Val-Fictif", \
    "Communauté d’agglomération du Mont-Fictif"


def pages(path):
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return [" ".join(page.split()) for page in done.stdout.decode().split("\f")[:-1]]


class Changes(ProgramTest):
    def setUp(self):
        super().setUp()
        self.before = self.built(self.dossier("avant", SAMPLE))

    def built(self, folder):
        self.run_program("build", folder, "--charts", "svg", "--document-version", "1")
        return folder / "sortie"

    def changed_results(self, after):
        old, new = (dict(leaves(json.loads((folder / "resultats.json").read_text())))
                    for folder in (self.before, after))
        return {path: (old.get(path), new.get(path))
                for path in old.keys() | new.keys() if old.get(path) != new.get(path)}

    def changed_charts(self, after):
        old, new = snapshot(self.before / "graphiques"), snapshot(after / "graphiques")
        self.assertEqual(old.keys(), new.keys())
        return sorted(name for name in old if old[name] != new[name])

    def changed_pages(self, after, name):
        old, new = pages(self.before / name), pages(after / name)
        self.assertEqual(len(old), len(new))
        return [(a, b) for a, b in zip(old, new) if a != b]

    def test_the_name_changes_where_it_is_written_and_nowhere_else(self):
        folder = self.dossier("après", SAMPLE)
        self.replace(folder / "diagnostic.yaml", f"nom: \"{OLD_NAME}\"", f"nom: \"{NEW_NAME}\"")
        after = self.built(folder)
        changed = self.changed_results(after)
        self.assertTrue(changed)
        for path, (old, new) in changed.items():
            self.assertEqual(old.replace(OLD_NAME, NEW_NAME), new, path)
        self.assertEqual(self.changed_charts(after), [])
        for document in ["support-restitution.pdf", "compte-rendu.pdf"]:
            changed = self.changed_pages(after, document)
            self.assertTrue(changed)
            for old, new in changed:
                # A line may be cut elsewhere: words are compared, not lines.
                self.assertEqual(old.replace("Val-Fictif", "Mont-Fictif"), new)

    def test_a_level_changes_its_dimension_and_the_whole_and_nothing_else(self):
        """FINU has four questions of weight 1: 03 at level 2, 05 at 1, 08 at 0, 06 unknown.

        Note, out of 4: before (2 + 1 + 0) / 3 = 1, after (2 + 1 + 1) / 3 = 4/3, shown 1.3.
        Bounds over the four, the missing one at 0 or 4: before 3/4 and 7/4, after 4/4 and 8/4.
        """
        folder = self.dossier("après", SAMPLE)
        self.replace(folder / "reponses/03-informatique.yaml",
                     "question: FINU-08\n        niveau: 0", "question: FINU-08\n        niveau: 1")
        after = self.built(folder)
        changed = self.changed_results(after)
        finu = "/dimensions/FINU"
        self.assertEqual(changed[f"{finu}/note/exacte"], ("1/1", "4/3"))
        self.assertEqual(changed[f"{finu}/note/affichee"], ("1,0", "1,3"))
        self.assertEqual(changed[f"{finu}/bornes/basse/exacte"], ("3/4", "1/1"))
        self.assertEqual(changed[f"{finu}/bornes/haute/exacte"], ("7/4", "2/1"))
        self.assertEqual(changed[f"{finu}/questions/FINU-08/niveau"], (0, 1))
        self.assertIn("/ensemble/note/exacte", changed)
        may_change = re.compile(
            r"/dimensions/FINU/(note|bornes|reponses/par_niveau|hausses_d_un_niveau)/.*"
            r"|/dimensions/FINU/questions/FINU-08/(niveau|valeur|reponses_recueillies/par_niveau/\d)"
            r"|/sujets_reen/1/moyenne/.*"  # FINU-08 informs on it
            r"|/ensemble/(note|bornes|hausses_d_un_niveau)/.*"
            r"|/diapositives/(dimension/FINU|synthese)/titre"
            r"|/axes_de_progres/.*")
        self.assertEqual([path for path in sorted(changed) if not may_change.fullmatch(path)], [])

        # Charts and slides that show every dimension, and FINU's own.
        self.assertEqual(self.changed_charts(after),
                         ["dimension-FINU-1.svg", "dimension-FINU-2.svg", "dimensions-1.svg",
                          "synthese-1.svg"])
        beginnings = {"support-restitution.pdf": [
                          "Synthèse ", "Les huit dimensions ", "Dimension 5 sur 8 · Fin d’usage",
                          "Idées pour progresser", "Sujets de la loi REEN"],
                      "compte-rendu.pdf": ["1. Synthèse du diagnostic "]}
        for document, expected in beginnings.items():
            new = [page for _, page in self.changed_pages(after, document)]
            self.assertEqual([page[:len(start)] for page, start in zip(new, expected)], expected)
            self.assertEqual(len(new), len(expected))
        # FINU now equals ACHA, 4/3 as well: the order of the référentiel decides.
        self.assertEqual(changed["/axes_de_progres/0"], ("FINU", "ACHA"))


if __name__ == "__main__":
    main()

"""Every slide that `resultats.json` names can be hidden, moved, retitled, annotated, linked and
remarked on, in every sample."""

import json
import subprocess

from program import SOURCE, ProgramTest, main

SAMPLES = ["minimal-json", "oui-non", "petite-commune", "val-fictif"]
COVER = "couverture"


class Slides(ProgramTest):
    def sample(self, name, folder):
        return self.dossier(folder, SOURCE / "samples" / name)

    def build(self, folder, only):
        self.run_program("build", folder, "--cut", "1h30", "--only", only)
        return folder / "sortie"

    def slides(self, folder):
        results = json.loads((self.build(folder, "resultats") / "resultats.json").read_text())
        return [(slide["id"], slide["titre"]) for slide in results["diapositives"]]

    def ids(self, folder):
        return [slide for slide, _ in self.slides(folder)]

    def each_sample(self):
        for name in SAMPLES:
            ids = self.ids(self.sample(name, f"{name}-tel-quel"))
            self.assertEqual(ids[0], COVER)
            self.assertGreater(len(ids), 10)
            yield name, ids

    def edit(self, folder, edits):
        """Puts edits in the place of the dossier's own, whose slides stay."""
        path = folder / "support.yaml"
        lines = path.read_text().splitlines() if path.exists() else []
        kept, keeps = [], False
        for line in lines:
            if line and not line[0].isspace() and not line.startswith("#"):
                keeps = line.startswith("ajouts:")
            if keeps:
                kept.append(line)
        path.write_text("\n".join([*kept, *edits, ""]))

    def append(self, folder, name, key, items):
        """Adds items to the list of a YAML or JSON file, which may not exist yet."""
        path = folder / f"{name}.json"
        if path.exists():
            content = json.loads(path.read_text())
            content.setdefault(key, []).extend(items)
            path.write_text(json.dumps(content))
            return
        path = path.with_suffix(".yaml")
        text = path.read_text() if path.exists() else f"{key}:\n"
        path.write_text(text + "".join(f"  - {json.dumps(item)}\n" for item in items))

    def text_of(self, document):
        done = subprocess.run(["pdftotext", str(document), "-"], capture_output=True, check=True)
        return " ".join(done.stdout.decode().split())

    def test_each_is_hidden(self):
        for name, ids in self.each_sample():
            folder = self.sample(name, f"{name}-masquée")
            self.edit(folder, ["masquees:", *(f"  - {slide}" for slide in ids[1:])])
            self.assertEqual(self.ids(folder), [COVER])

    def test_each_is_moved(self):
        for name, ids in self.each_sample():
            folder = self.sample(name, f"{name}-déplacée")
            moves = [f"  - {{diapositive: {slide}, apres: {COVER}}}" for slide in ids[1:]]
            self.edit(folder, ["ordre:", *moves])
            # Each goes first in its turn: the last one stays there.
            self.assertEqual(self.ids(folder), [COVER, *reversed(ids[1:])])

    def test_each_is_retitled(self):
        for name, ids in self.each_sample():
            folder = self.sample(name, f"{name}-retitrée")
            titles = [f"  - {{diapositive: {slide}, titre: \"Titre {rank}\"}}"
                      for rank, slide in enumerate(ids)]
            self.edit(folder, ["titres:", *titles])
            self.assertEqual([title for _, title in self.slides(folder)],
                             [f"Titre {rank}" for rank in range(len(ids))])

    def test_each_is_annotated(self):
        for name, ids in self.each_sample():
            folder = self.sample(name, f"{name}-annotée")
            notes = [f"  - {{diapositive: {slide}, texte: \"Note numéro {rank}.\"}}"
                     for rank, slide in enumerate(ids)]
            self.edit(folder, ["notes:", *notes])
            said = self.text_of(self.build(folder, "notes-animation") / "notes-animation.pdf")
            for rank, slide in enumerate(ids):
                self.assertIn(f"Note numéro {rank}.", said, slide)

    def test_each_is_linked(self):
        for name, ids in self.each_sample():
            folder = self.sample(name, f"{name}-liée")
            self.put_agenda(folder, [{} for _ in ids])
            without = self.links(folder)
            self.put_agenda(folder, [{"diapositive": slide} for slide in ids])
            # None was dropped as leading nowhere.
            self.assertEqual(self.links(folder) - without, len(ids))

    def links(self, folder):
        support = self.build(folder, "support") / "support-restitution.pdf"
        qdf = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", support, "-"],
                             capture_output=True, check=True).stdout
        return qdf.count(b"/Subtype /Link")

    def put_agenda(self, folder, links):
        """Writes the meeting's agenda in the place of the dossier's own: two minutes an item."""
        items = [{"titre": f"Point {rank}", "minutes": 2, **link}
                 for rank, link in enumerate(links)]
        path = folder / "diagnostic.json"
        if path.exists():
            content = json.loads(path.read_text())
            content["comite"].update(minutes=2 * len(items), ordre_du_jour=items)
            path.write_text(json.dumps(content))
            return
        path = path.with_suffix(".yaml")
        lines, own_agenda = [], False
        for line in path.read_text().splitlines():
            if line.strip() and len(line) - len(line.lstrip()) <= 2:
                own_agenda = line.startswith("  ordre_du_jour:")
            if not own_agenda and not line.startswith("  minutes:"):
                lines.append(line)
            if line == "comite:":
                lines += [f"  minutes: {2 * len(items)}", f"  ordre_du_jour: {json.dumps(items)}"]
        path.write_text("\n".join(lines) + "\n")

    def test_each_is_remarked_on(self):
        for name, ids in self.each_sample():
            folder = self.sample(name, f"{name}-remarquée")
            remarks = [{"id": f"D-{rank}", "auteur": "Direction", "date": "2024-03-26",
                        "cible": f"diapo/{slide}", "texte": "À relire.",
                        "traitement": "a_examiner"} for rank, slide in enumerate(ids)]
            self.append(folder, "remarques", "remarques", remarks)
            self.assertIn(f"remarques à examiner\u00a0: {len(ids) + self.own_remarks(name)} ",
                          self.run_program("check", folder).out)

    def own_remarks(self, name):
        path = SOURCE / "samples" / name / "remarques.yaml"
        return path.read_text().count("traitement: a_examiner") if path.exists() else 0


if __name__ == "__main__":
    main()

"""One name and one answer change: exactly what depends on them changes in the documents."""

import json
import re
import subprocess

from program import SAMPLE, ProgramTest, main, snapshot

OLD_NAME, NEW_NAME = "Communauté d’agglomération du Val-Fictif", "Communauté d’agglomération du Mont-Fictif"


def leaves(value, path=""):
    """Every leaf of a JSON value, by its path; items of lists go by their id when they have one."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, f"{path}/{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            key = item.get("id", number) if isinstance(item, dict) else number
            yield from leaves(item, f"{path}/{key}")
    else:
        yield path, value


def pages(path):
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return [" ".join(page.split()) for page in done.stdout.decode().split("\f")[:-1]]


class Changes(ProgramTest):
    def setUp(self):
        super().setUp()
        self.before = self.built(self.dossier("avant", SAMPLE))

    def built(self, folder):
        self.run_program("build", folder, "--charts", "svg")
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


if __name__ == "__main__":
    main()

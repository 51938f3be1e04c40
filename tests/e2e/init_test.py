"""The command `init`: what it writes, and what it never writes over."""

import program
from program import ProgramTest, snapshot


class Init(ProgramTest):
    def test_names_what_it_writes(self):
        made = self.run_program("init", "neuf")
        for name in ("diagnostic.yaml", "interlocuteurs.yaml", "reponses/entretien-01.yaml"):
            self.assertIn("neuf/" + name, made.out)
            self.assertTrue((self.root / "neuf" / name).is_file())
        self.assertIn("restitution build neuf", made.out)

    def test_json_in_place_of_yaml(self):
        self.run_program("init", "neuf", "--json")
        self.assertTrue((self.root / "neuf/diagnostic.json").is_file())
        self.assertEqual(list((self.root / "neuf").rglob("*.yaml")), [])
        self.run_program("check", "neuf")

    def test_is_sound_down_to_its_warnings(self):
        self.run_program("init", "neuf")
        self.run_program("check", "neuf", "--strict")

    def test_editors_find_the_schemas_that_the_files_name(self):
        self.run_program("init", "neuf")
        for file in (self.root / "neuf").rglob("*.yaml*"):
            first = file.read_text(encoding="utf-8").split("\n")[0]
            schema = file.parent / first.split("$schema=")[1]
            self.assertTrue(schema.is_file(), f"{schema}, named by {file.name}")

    def test_an_empty_folder_will_do(self):
        (self.root / "neuf").mkdir()
        self.run_program("init", "neuf")

    def test_never_over_something(self):
        (self.root / "neuf").mkdir()
        (self.root / "neuf/notes.txt").write_text("à moi", encoding="utf-8")
        before = snapshot(self.root)
        refused = self.run_program("init", "neuf", code=2)
        self.assertIn("n’est pas vide", refused.err)
        self.assertEqual(snapshot(self.root), before)

    def test_a_file_is_no_folder(self):
        (self.root / "neuf").write_text("à moi", encoding="utf-8")
        self.run_program("init", "neuf", code=2)
        self.assertEqual((self.root / "neuf").read_text(encoding="utf-8"), "à moi")


if __name__ == "__main__":
    program.main()

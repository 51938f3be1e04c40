"""The command changes, and what versions are: the same dossier with fewer or more remarks."""

import json
import re

from program import SAMPLE, ProgramTest, leaves, main, snapshot


class Changes(ProgramTest):
    def changes(self, folder, *options):
        return json.loads(self.run_program("changes", folder, "--format", "json", *options).out)

    def test_every_figure_that_moves_is_told_with_its_remark(self):
        """R-02 raises FINU-08 from 0 to 1; see change_test.py for the arithmetic of FINU."""
        folder = self.dossier("val-fictif", SAMPLE)
        found = self.changes(folder)
        self.assertEqual((found["de"], found["a"]), (1, 2))
        self.assertEqual([(r["id"], r["traitement"]) for r in found["remarques"]],
                         [("R-01", "acceptee"), ("R-02", "acceptee"), ("R-03", "acceptee"),
                          ("R-04", "declinee")])
        told = {change["chiffre"]: change for change in found["changements"]}
        note = told["dimension/FINU/note"]
        self.assertEqual((note["avant"]["exacte"], note["apres"]["exacte"]), ("1/1", "4/3"))
        self.assertEqual(note["remarques"], ["R-02"])
        self.assertEqual(told["ensemble/note"]["remarques"], ["R-02"])
        self.assertEqual(told["question/FINU-08/reponse"]["avant"],
                         {"etat": "repondue", "niveau": 0})
        self.assertEqual(told["question/FINU-08/reponse"]["apres"],
                         {"etat": "repondue", "niveau": 1})
        self.assertEqual(told["ligne/fixes-technique-sans-date/age"]["remarques"], ["R-01"])
        self.assertEqual(told["levier/audit-site/titre"]["remarques"], ["R-03"])
        for name, change in told.items():
            expected = ("R-01" if name.startswith(("equipement/", "ligne/")) else
                        "R-03" if name.startswith("levier/") else "R-02")
            self.assertEqual(change["remarques"], [expected], name)
            self.assertNotEqual(change["avant"], change["apres"], name)

    def test_nobody_is_named_beside_an_answer(self):
        folder = self.dossier("val-fictif", SAMPLE)
        for form in ["text", "json"]:
            out = self.run_program("changes", folder, "--format", form).out
            for author in ["Direction des services techniques", "Direction de la communication",
                           "Direction des systèmes d’information"]:
                self.assertNotIn(author, out.replace("porteur", ""))

    def test_text_says_before_and_after(self):
        folder = self.dossier("val-fictif", SAMPLE)
        out = self.run_program("changes", folder).out
        self.assertTrue(out.startswith("Version 1 du 14 mars 2024 → version 2 du 12 avril 2024\n"))
        self.assertIn("    note\u00a0: 1,0 → 1,3 (R-02)\n", out)
        self.assertIn("niveau 0 sur 4 → niveau 1 sur 4 (R-02)", out)
        self.assertIn("date d’achat\u00a0: non renseigné → 2018 (R-01)", out)
        self.assertIn("Auditer l’accessibilité du portail et de l’intranet (R-03)", out)
        self.assertEqual(self.run_program("changes", folder, "--to", "2", "--from", "1").out, out)

    def test_one_version_has_nothing_to_compare(self):
        folder = self.dossier()
        self.assertEqual(self.run_program("changes", folder).out, "Version 1\u00a0: rien à comparer.\n")
        self.assertEqual(self.changes(folder)["changements"], [])
        self.assertEqual(self.run_program("changes", self.dossier("v", SAMPLE), "--to", "1").out,
                         "Version 1\u00a0: rien à comparer.\n")

    def test_versions_that_cannot_be_compared(self):
        folder = self.dossier("val-fictif", SAMPLE)
        for option in ["--from", "--to"]:
            err = self.run_program("changes", folder, option, "7", code=1).err
            self.assertEqual(err.count("la version 7 n’est pas déclarée"), 1, err)
        err = self.run_program("changes", folder, "--from", "2", "--to", "1", code=2).err
        self.assertIn("la version 2 ne précède pas la version 1", err)
        self.assertIn("--from", self.run_program("changes", folder, "--from", "0", code=2).err)
        self.assertIn("text, json",
                      self.run_program("changes", folder, "--format", "xml", code=2).err)
        self.assertEqual(self.run_program("changes", folder, "--from", "2").out,
                         "Version 2\u00a0: rien à comparer.\n")


ONE_REMARK = """remarques:
  - id: R-1
    auteur: "Direction des services techniques"
    date: 2024-03-26
    cible: question/FINU-08
    texte: "Trois précisions."
    traitement: acceptee
    reponse: "Elles sont reportées."
    version: 2
    changements:
      - reponse_retenue: {question: FINU-08, niveau: 1, avant: {niveau: 0}}
      - ligne: {id: fixes-technique-sans-date, champ: quantite, valeur: 30, avant: 25}
      - texte:
          cible: levier/audit-site
          champ: titre
          avant: "Auditer l’accessibilité du portail des démarches"
          valeur: "Auditer l’accessibilité du portail et de l’intranet"
"""


class Story(ProgramTest):
    """Version 1 for the committee; a remark; version 2; version 1 once more."""

    def setUp(self):
        super().setUp()
        self.folder = self.dossier("val-fictif", SAMPLE)
        (self.folder / "remarques.yaml").write_text(ONE_REMARK, encoding="utf-8")

    def built(self, folder, output, *options):
        self.run_program("build", folder, "--output", output, "--charts", "svg", *options)
        found = snapshot(self.root / output)
        del found[".restitution"]
        return found

    def without_remarks(self, name, versions):
        folder = self.dossier(name, SAMPLE)
        (folder / "remarques.yaml").unlink()
        if versions == 1:
            text = (folder / "diagnostic.yaml").read_text(encoding="utf-8")
            head, tail = text.split("  - numero: 2\n")
            self.assertNotIn("numero", tail)
            (folder / "diagnostic.yaml").write_text(head, encoding="utf-8")
        return folder

    def results(self, output):
        return dict(leaves(json.loads((self.root / output / "resultats.json").read_text())))

    def test_the_whole_story(self):
        first = self.built(self.without_remarks("avant", 1), "avant-le-comite")
        self.assertEqual(self.built(self.folder, "v1", "--document-version", "1"), first)
        second = self.built(self.folder, "v2")
        self.assertNotEqual(second, first)
        self.assertEqual(self.built(self.folder, "v2"), second)
        self.assertEqual(self.built(self.folder, "v1", "--document-version", "1"), first)
        for cut in ["1h", "1h30"]:
            bare = self.built(self.without_remarks(f"sans-{cut}", 2), f"sans-v1-{cut}",
                              "--document-version", "1", "--cut", cut)
            self.assertEqual(self.built(self.folder, f"v1-{cut}", "--document-version", "1",
                                        "--cut", cut), bare)

    def test_figures_that_depend_on_the_remark_move_and_no_other(self):
        """FINU as in change_test.py. Desktops of the technical centre: five more, of unknown age."""
        self.built(self.folder, "v1", "--document-version", "1", "--cut", "1h30")
        self.built(self.folder, "v2", "--cut", "1h30")
        old, new = self.results("v1"), self.results("v2")
        moved = {path: (old.get(path), new.get(path)) for path in old.keys() | new.keys()
                 if old.get(path) != new.get(path)}
        self.assertEqual(moved["/dimensions/FINU/note/exacte"], ("1/1", "4/3"))
        self.assertEqual(moved["/dimensions/FINU/questions/FINU-08/niveau"], (0, 1))
        own = "/equipement/maitrisable"
        total = moved[f"{own}/ensemble/en_service/valeur/basse/nombre"]
        self.assertEqual(total[1] - total[0], 5)
        desktops = moved[f"{own}/categories/ordinateur_fixe/en_service/valeur/basse/nombre"]
        self.assertEqual(desktops[1] - desktops[0], 5)
        centre = moved[f"{own}/entites/centre-technique/en_service/valeur/basse/nombre"]
        self.assertEqual(centre[1] - centre[0], 5)
        may_move = re.compile(
            r"/dimensions/FINU/(note|bornes|reponses/par_niveau|hausses_d_un_niveau)/.*"
            r"|/dimensions/FINU/questions/FINU-08/(niveau|valeur|retenue_par_l_equipe)"
            r"|/ensemble/(note|bornes|hausses_d_un_niveau)/.*"
            r"|/axes_de_progres/.*"
            r"|/sujets_reen/.*"
            rf"|{own}/(ensemble|categories/ordinateur_fixe|entites/centre-technique)/en_service/.*"
            # Shares of all devices, or of those whose origin, tenure or age is not known.
            rf"|{own}/(ensemble|categories/ordinateur_fixe)/(ages/(inconnus|part_inconnue)/.*"
            r"|(ages/(mediane|duree_atteinte)|reconditionnes|en_location|taux_d_utilisation"
            r"|electricite_kwh)/(equipements_sans_donnee|valeur|part_supposee)/.*)"
            rf"|{own}/(par_agent|stock_dormant|postes_de_travail|ecrans_par_poste"
            r"|postes_par_agent_equipe|fin_de_vie|hypotheses)/.*"
            r"|/diapositives/.*|/versions/.*")
        self.assertEqual([path for path in sorted(moved) if not may_move.fullmatch(path)], [])
        told = json.loads(self.run_program("changes", self.folder, "--format", "json").out)
        names = {change["chiffre"] for change in told["changements"]}
        for path, name in [("/dimensions/FINU/bornes/basse/exacte", "dimension/FINU/bornes"),
                           ("/ensemble/note/exacte", "ensemble/note"),
                           (f"{own}/par_agent/valeur/basse/exacte",
                            "equipement/maitrisable/par_agent"),
                           (f"{own}/postes_de_travail/valeur/basse/exacte",
                            "equipement/maitrisable/postes_de_travail")]:
            self.assertIn(path, moved)
            self.assertIn(name, names)
        self.assertIn("levier/audit-site/titre", names)
        self.assertIn("ligne/fixes-technique-sans-date/quantite", names)


class Check(ProgramTest):
    def test_remarks_for_a_version_to_declare_are_pending(self):
        folder = self.dossier("val-fictif", SAMPLE)
        text = (folder / "diagnostic.yaml").read_text(encoding="utf-8")
        (folder / "diagnostic.yaml").write_text(text.split("  - numero: 2\n")[0], encoding="utf-8")
        self.assertIn("version à déclarer dans diagnostic.yaml\u00a0: 4 (R-01, R-02, R-03, R-04)",
                      self.run_program("check", folder).out)

    def test_a_committee_without_a_time_is_pending(self):
        folder = self.dossier("val-fictif", SAMPLE)
        self.assertNotIn("heure du comité", self.run_program("check", folder).out)
        (folder / "reunion.yaml").unlink()
        self.replace(folder / "diagnostic.yaml", '  heure: 14h30\n', "")
        self.assertIn("heure du comité", self.run_program("check", folder).out)

    def test_remarks_without_an_answer_are_pending(self):
        folder = self.dossier("val-fictif", SAMPLE)
        self.assertIn("remarques à examiner\u00a0: 1 (R-05)", self.run_program("check", folder).out)


class Record(ProgramTest):
    """The manifest keeps what each version was built from."""

    def setUp(self):
        super().setUp()
        self.folder = self.dossier("val-fictif", SAMPLE)
        self.diagnosis = (self.folder / "diagnostic.yaml").read_text(encoding="utf-8")
        first, second = self.diagnosis.split("  - numero: 2\n")
        self.second = "  - numero: 2\n" + second
        (self.folder / "diagnostic.yaml").write_text(first, encoding="utf-8")
        self.build()
        (self.folder / "diagnostic.yaml").write_text(self.diagnosis, encoding="utf-8")

    def build(self, *options, code=0):
        return self.run_program("build", self.folder, "--only", "resultats", "--diagnostics",
                                "short", *options, code=code).err

    def first_again(self, *options, **more):
        return self.build("--document-version", "1", *options, **more)

    def test_next_version_does_not_change_the_first(self):
        """Neither its declaration, nor its remarks, nor words that are not data."""
        self.assertEqual(self.build(), "")
        remarks = self.folder / "remarques.yaml"
        self.replace(remarks, "le suivi a commencé", "le suivi a vraiment commencé")
        with open(self.folder / "leviers.yaml", "a", encoding="utf-8") as file:
            file.write("# une remarque de l’équipe\n")
        self.assertEqual(self.first_again(), "")
        self.assertEqual(self.first_again(), "")

    def test_another_input_is_named_each_time_and_only_for_that_version(self):
        self.build()
        answers = self.folder / "reponses/09-plan-climat.yaml"
        text = answers.read_text(encoding="utf-8")
        answers.write_text(text.replace("niveau: 2", "niveau: 3", 1), encoding="utf-8")
        (self.folder / "support.yaml").rename(self.folder / "support.yaml.ancien")
        for _ in range(2):
            lines = [line for line in self.first_again().splitlines() if "entree-" in line]
            self.assertEqual(lines, [
                f"{answers}:1:1: avertissement\u00a0: ce fichier a changé depuis que la version 1 a "
                "été faite [entree-changee]",
                f"{self.folder}/support.yaml:1:1: avertissement\u00a0: la version 1 a été faite avec "
                "ce fichier, qui n’existe plus [entree-retiree]"])
        self.assertNotIn("entree-", self.build())
        self.assertIn("entree-changee", self.first_again("--strict", code=1))

    def test_a_file_that_was_not_there_is_named(self):
        (self.folder / "referentiel.yaml").write_text(
            "reformulations:\n  - question: GOUV-02\n    sujet: \"Temps donné\"\n", encoding="utf-8")
        self.assertIn(f"{self.folder}/referentiel.yaml:1:1: avertissement\u00a0: ce fichier "
                      "n’existait pas quand la version 1 a été faite [entree-ajoutee]",
                      self.first_again())

    def test_a_logo_and_a_theme_are_inputs_too(self):
        picture = '<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="9"><path d="M0 0h9v9z"/></svg>'
        (self.folder / "logo.svg").write_text(picture.format(9), encoding="utf-8")
        (self.folder / "theme.yaml").write_text("parent: territoire\npalette: {page_feuille: \"#FFFFFF\"}\n", encoding="utf-8")
        self.diagnosis = self.diagnosis.replace("theme: territoire", "theme: theme.yaml").replace(
            "  population: 62000", "  population: 62000\n  logo: logo.svg")
        diagnosis = self.folder / "diagnostic.yaml"
        diagnosis.write_text(self.diagnosis.replace(self.second, ""), encoding="utf-8")
        self.build()
        diagnosis.write_text(self.diagnosis, encoding="utf-8")
        self.assertEqual(self.first_again(), "")
        (self.folder / "logo.svg").write_text(picture.format(12), encoding="utf-8")
        (self.folder / "theme.yaml").write_text("parent: territoire\npalette: {page_feuille: \"#FEFEFE\"}\n", encoding="utf-8")
        found = self.first_again()
        for name in ["logo.svg", "theme.yaml"]:
            self.assertIn(f"{self.folder}/{name}:1:1: avertissement\u00a0: ce fichier a changé "
                          "depuis que la version 1 a été faite [entree-changee]", found)

    def test_a_remark_of_an_earlier_version_that_changes_is_named(self):
        self.build()
        later = self.second.replace("numero: 2", "numero: 3")
        (self.folder / "diagnostic.yaml").write_text(self.diagnosis + later, encoding="utf-8")
        self.build()
        self.assertEqual(self.build("--document-version", "2"), "")
        self.replace(self.folder / "remarques.yaml", "le suivi a commencé", "le suivi commence")
        self.assertIn("remarques.yaml:1:1: avertissement",
                      self.build("--document-version", "2"))
        self.assertEqual(self.first_again(), "")

    def test_a_manifest_that_is_damaged_is_no_record(self):
        manifest = self.folder / "sortie/.restitution"
        manifest.write_text("restitution 0\nresultats.json\nentree\nentree 1\nentree x y z\n"
                            "entree 99999999999 0123456789abcdef a.yaml\n", encoding="utf-8")
        self.assertEqual(self.first_again(), "")


if __name__ == "__main__":
    main()

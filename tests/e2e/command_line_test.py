"""The command line as people and scripts meet it: help, usage errors, exit codes, messages."""

import json
import os
import subprocess

from program import PROGRAM, ProgramTest, main, snapshot

DOCUMENTS = [".restitution", "compte-rendu.pdf", "envois", "fiche-arbitrage.pdf",
             "fiche-retours.pdf", "notes-animation.pdf", "preparation.txt", "resultats.json",
             "support-restitution.pdf"]


class Usage(ProgramTest):
    def refused(self, *arguments):
        """The first line of what is said of a command that is badly written."""
        result = self.run_program(*arguments, code=2)
        self.assertEqual(result.out, "")
        first, second = result.err.splitlines()
        self.assertTrue(first.startswith("restitution\u00a0: "), first)
        self.assertIn("restitution --help", second)
        return first[len("restitution\u00a0: "):]

    def test_help_is_french_and_names_every_command_and_option(self):
        text = self.run_program("--help").out
        for word in ["check DOSSIER", "build DOSSIER", "explain DOSSIER [CIBLE]", "--format", "--output", "--only", "--cut", "--theme",
                     "--charts", "--diagnostics", "--strict", "--quiet", "--version",
                     "Codes de retour"]:
            self.assertIn(word, text)
        self.assertEqual(self.run_program("build", "--help").out, text)

    def test_a_target_that_does_not_exist(self):
        self.dossier()
        for wrong, right in [("question/ACHA-1", "question/ACHA-01"), ("dimension/ACHAT",
                             "dimension/ACHA"), ("ensembles", "ensemble")]:
            result = self.run_program("explain", "dossier", wrong, "--quiet", code=2)
            self.assertIn(f"«\u00a0{right}\u00a0»", result.err)
            self.assertEqual(result.out, "")
        self.assertIn("dimension/ID", self.run_program("explain", "dossier", "tout", code=2).err)
        self.assertIn("une cible au plus", self.refused("explain", "dossier", "a", "b"))

    def test_explain_writes_nothing_and_speaks_text_or_json(self):
        dossier = self.dossier()
        before = snapshot(dossier)
        text = self.run_program("explain", "dossier", "--quiet").out
        self.assertTrue(text.startswith("Note d’ensemble\n==="), text)
        told = json.loads(self.run_program("explain", "dossier", "dimension/ACHA", "--format",
                                           "json", "--quiet").out)
        self.assertEqual(told["cible"], "dimension/ACHA")
        self.assertIn("text, json", self.refused("explain", "dossier", "--format", "xml"))
        self.assertEqual(snapshot(dossier), before)

    def test_version(self):
        self.assertRegex(self.run_program("--version").out, r"^restitution \d+\.\d+\.\d+\n$")

    def test_nothing_to_do(self):
        self.assertIn("commande", self.refused())
        self.assertIn("dossier", self.refused("check"))

    def test_unknown_words_get_vouliez_vous(self):
        self.assertIn("«\u00a0build\u00a0»", self.refused("biuld", "x"))
        self.assertIn("«\u00a0--output\u00a0»", self.refused("build", "x", "--ouput", "y"))
        self.assertIn("«\u00a0--strict\u00a0»", self.refused("check", "x", "--stritc"))
        self.assertNotIn("vouliez", self.refused("chercher", "x"))
        self.assertIn("«\u00a0-x\u00a0»", self.refused("check", "d", "-x"))

    def test_values_that_are_missing_or_refused(self):
        self.assertIn("attend une valeur", self.refused("build", "x", "--output"))
        self.assertIn("attend une valeur", self.refused("build", "x", "--output="))
        self.assertIn("attend une valeur", self.refused("build", "x", "--only", ""))
        self.assertIn("svg, png", self.refused("build", "x", "--charts", "gif"))
        self.assertIn("1h, 1h30", self.refused("build", "x", "--cut", "2h"))
        self.assertIn("human, short, json", self.refused("check", "x", "--diagnostics", "xml"))
        self.assertIn("support, notes-animation", self.refused("build", "x", "--only", "support,pdf"))
        self.assertIn("«\u00a0--strict\u00a0»", self.refused("check", "x", "--strict=oui"))

    def test_a_theme_that_does_not_exist(self):
        self.dossier()
        first = self.refused("build", "dossier", "--theme", "sombre")
        self.assertIn("sobre, territoire", first)
        self.assertNotIn("/share/", first)
        self.assertIn("mien/theme.yaml", self.refused("build", "dossier", "--theme",
                                                      "mien/theme.yaml"))

    def test_an_option_given_twice(self):
        self.assertIn("--output", self.refused("build", "x", "--output", "a", "--output", "b"))

    def test_paths_that_are_no_dossier(self):
        def said(*arguments):
            result = self.run_program(*arguments, code=2)
            self.assertEqual(result.out, "")
            return result.err

        self.assertIn("n’existe pas", said("check", "absent"))
        (self.root / "vide").mkdir()
        self.assertIn("diagnostic.yaml", said("check", "vide"))
        (self.root / "fichier").write_text("x")
        self.assertIn("n’est pas un dossier", said("check", "fichier"))
        self.assertEqual(list((self.root / "vide").iterdir()), [])

    def test_a_dossier_whose_name_begins_with_a_dash(self):
        self.dossier("-essai")
        self.run_program("check", "./-essai")
        self.run_program("check", "--", "-essai")


class Check(ProgramTest):
    def test_a_sound_dossier(self):
        folder = self.dossier()
        before = snapshot(folder)
        result = self.run_program("check", "dossier")
        first, *pending = result.out.splitlines()
        self.assertEqual(first, "dossier\u00a0: aucune erreur")
        self.assertIn("réponses", "".join(pending))
        self.assertEqual(self.run_program("check", "dossier", "--quiet").out, "")
        self.assertEqual(result.err, "")
        self.assertEqual(snapshot(folder), before)

    def test_what_is_still_to_be_collected_is_named(self):
        folder = self.dossier()
        before = self.run_program("check", "dossier").out
        (folder / "inventaire.yaml").write_text(
            "lignes:\n  - {id: portables, categorie: ordinateur_portable, achat: 2022, origine: neuf}\n",
            encoding="utf-8")
        after = self.run_program("check", "dossier").out
        found = set(after.splitlines()) - set(before.splitlines())
        self.assertEqual(len(found), 2)
        self.assertTrue(any("quantite" in line and "portables" in line for line in found))
        self.assertTrue(any("heures_par_an" in line and "portables" in line for line in found))

    def test_errors_are_one_and_warnings_none(self):
        folder = self.dossier()
        self.replace(folder / "diagnostic.yaml", "minutes: 40", "minutes: 45")
        result = self.run_program("check", "dossier")
        self.assertIn("avertissement", result.err)
        self.run_program("check", "dossier", "--strict", code=1)
        self.replace(folder / "diagnostic.yaml", "nature: commune", "nature: comune")
        result = self.run_program("check", "dossier", code=1)
        self.assertIn("dossier/diagnostic.yaml:3:11: erreur\u00a0: ", result.err)
        self.assertEqual(result.out, "")

    def test_quiet_says_errors_only(self):
        folder = self.dossier()
        self.replace(folder / "diagnostic.yaml", "minutes: 40", "minutes: 45")
        result = self.run_program("check", "dossier", "--quiet")
        self.assertEqual(result.out + result.err, "")
        # Under --strict the warning is what makes the run fail: it must be seen.
        self.assertIn("65 minutes", self.run_program("check", "dossier", "--quiet", "--strict",
                                                     code=1).err)

    def test_the_path_is_shown_as_it_was_typed(self):
        folder = self.dossier()
        self.replace(folder / "diagnostic.yaml", "nature: commune", "nature: comune")
        for typed, shown in [("dossier/", "dossier/diagnostic.yaml"),
                             ("./dossier", "./dossier/diagnostic.yaml"),
                             (str(folder), str(folder / "diagnostic.yaml"))]:
            self.assertTrue(self.run_program("check", typed, code=1).err.startswith(shown + ":3:"))
        inside = self.run_program("check", ".", cwd=folder, code=1)
        self.assertTrue(inside.err.startswith("diagnostic.yaml:3:"), inside.err)

    def test_json_is_one_document_for_the_whole_run(self):
        first, second = self.dossier("un"), self.dossier("deux")
        self.replace(first / "diagnostic.yaml", "nature: commune", "nature: \"com\\\"mune\\t\"")
        self.replace(second / "diagnostic.yaml", "minutes: 40", "minutes: 45")
        for command in ["check", "build"]:
            result = self.run_program(command, "un", "deux", "--diagnostics", "json", code=1)
            found = json.loads(result.err)
            self.assertEqual([(d["fichier"], d["ligne"], d["colonne"], d["gravite"], d["code"])
                              for d in found],
                             [("un/diagnostic.yaml", 3, 11, "erreur", "choix-inconnu"),
                              ("deux/diagnostic.yaml", 26, 16, "avertissement",
                               "duree-ordre-du-jour")])
            self.assertTrue(all(isinstance(d["message"], str) and d["aides"] for d in found))
        self.replace(first / "diagnostic.yaml", "\"com\\\"mune\\t\"", "commune")
        result = self.run_program("check", "un", "--diagnostics", "json")
        self.assertEqual(json.loads(result.err), [])

    def test_no_more_than_twenty_a_file_for_people_all_for_scripts(self):
        folder = self.dossier()
        lines = [f"clef{number}: 1" for number in range(30)]
        (folder / "reunion.yaml").write_text("redaction: cheffe\npresences: []\n" +
                                             "\n".join(lines) + "\n")
        human = self.run_program("check", "dossier", code=1).err
        self.assertEqual(human.count("n’est pas connue ici"), 20)
        self.assertIn("et 10 autres pour ce fichier", human)
        self.assertIn("30 erreurs", human)
        short = self.run_program("check", "dossier", "--diagnostics", "short", code=1).err
        self.assertEqual(short.count("[cle-inconnue]"), 30)

    def test_a_theme_named_by_the_dossier_that_does_not_exist(self):
        folder = self.dossier()
        with open(folder / "diagnostic.yaml", "a", encoding="utf-8") as file:
            file.write("theme: sombre\n")
        result = self.run_program("check", "dossier", "--diagnostics", "short", code=1)
        self.assertRegex(result.err, r"^dossier/diagnostic.yaml:39:8: erreur.*\[theme-inconnu\]\n$")
        human = self.run_program("check", "dossier", code=1)
        self.assertIn("vouliez-vous «\u00a0sobre\u00a0»", human.err)


class SeveralDossiers(ProgramTest):
    def test_the_highest_code_and_which_ones(self):
        self.dossier("bon")
        faulty = self.dossier("faux")
        self.replace(faulty / "diagnostic.yaml", "nature: commune", "nature: comune")
        result = self.run_program("build", "bon", "faux", code=1)
        self.assertTrue(result.err.endswith("Dossiers en erreur\u00a0: faux\n"), result.err)
        self.assertEqual(sorted(os.listdir(self.root / "bon/sortie")), DOCUMENTS)
        self.assertFalse((faulty / "sortie").exists())
        result = self.run_program("check", "faux", "absent", "bon", code=2)
        self.assertTrue(result.err.endswith("faux, absent\n"), result.err)

    def test_each_has_its_folder_under_output(self):
        self.dossier("un")
        self.dossier("deux")
        self.run_program("build", "un", "deux/", "--output", "sorties", "--only", "resultats")
        self.assertEqual(sorted(os.listdir(self.root / "sorties")), ["deux", "un"])
        self.run_program("build", ".", "../un", "--output", "../autres", "--only", "resultats",
                         cwd=self.root / "deux")
        self.assertEqual(sorted(os.listdir(self.root / "autres")), ["deux", "un"])

    def test_two_of_the_same_name_would_overwrite_each_other(self):
        for parent in ["a", "b"]:
            (self.root / parent).mkdir()
            self.dossier(parent + "/ville")
        result = self.run_program("build", "a/ville", "b/ville", "--output", "sorties", code=2)
        self.assertIn("b/ville", result.err)
        self.assertFalse((self.root / "sorties").exists())
        # Without --output each is written in its own folder.
        self.run_program("build", "a/ville", "b/ville", "--only", "resultats")


class LostOutput(ProgramTest):
    def test_a_full_or_closed_standard_output_is_no_success(self):
        self.dossier()
        with open("/dev/full", "w") as full:
            self.run_program("--help", code=3, stdout=full)
            self.run_program("check", "dossier", code=3, stdout=full)
        done = subprocess.run(["sh", "-c", f"exec '{PROGRAM}' check dossier >&-"], cwd=self.root)
        self.assertEqual(done.returncode, 3)

    def test_nobody_reads_the_pipe(self):
        self.dossier()
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([str(PROGRAM), "check", "dossier"], cwd=self.root, stdout=writer)
        os.close(writer)
        self.assertNotEqual(done.returncode, 0)


if __name__ == "__main__":
    main()

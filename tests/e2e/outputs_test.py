"""What build writes, what it leaves alone, and what it does when it cannot write."""

import os

from program import SAMPLE, ProgramTest, main, nobody, snapshot

DOCUMENTS = [".restitution", "compte-rendu.pdf", "envois/diffusion.eml", "envois/diffusion.txt",
             "envois/invitation.txt", "fiche-arbitrage.pdf", "fiche-retours.pdf",
             "notes-animation.pdf", "preparation.txt", "resultats.json", "support-restitution.pdf"]


class Outputs(ProgramTest):
    def names(self, folder):
        return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if not p.is_dir())

    def test_all_documents(self):
        folder = self.dossier()
        result = self.run_program("build", "dossier")
        self.assertEqual(self.names(folder / "sortie"), DOCUMENTS)
        self.assertEqual(result.out.splitlines(),
                         ["10 fichiers écrits dans dossier/sortie",
                          "  dossier/sortie/support-restitution.pdf",
                          "  dossier/sortie/notes-animation.pdf",
                          "  dossier/sortie/fiche-arbitrage.pdf",
                          "  dossier/sortie/fiche-retours.pdf",
                          "  dossier/sortie/compte-rendu.pdf",
                          "  dossier/sortie/resultats.json",
                          "  dossier/sortie/envois/invitation.txt",
                          "  dossier/sortie/preparation.txt",
                          "  dossier/sortie/envois/diffusion.eml",
                          "  dossier/sortie/envois/diffusion.txt"])
        self.assertEqual(result.err, "")

    def test_quiet_says_nothing(self):
        self.dossier()
        result = self.run_program("build", "dossier", "--quiet")
        self.assertEqual(result.out + result.err, "")

    def test_no_minutes_before_the_meeting(self):
        folder = self.dossier()
        (folder / "reunion.yaml").unlink()
        result = self.run_program("build", "dossier")
        self.assertIn("pas de compte rendu", result.out)
        self.assertEqual(self.names(folder / "sortie"),
                         [".restitution", "envois/invitation.txt", "fiche-arbitrage.pdf",
                          "fiche-retours.pdf", "notes-animation.pdf", "preparation.txt",
                          "resultats.json", "support-restitution.pdf"])

    def test_only_and_charts(self):
        folder = self.dossier()
        self.run_program("build", "dossier", "--only", "compte-rendu,resultats", "--output", "a/b")
        self.assertEqual(self.names(self.root / "a/b"), [".restitution", "compte-rendu.pdf",
                                                         "resultats.json"])
        self.run_program("build", "dossier", "--only", "resultats", "--charts", "svg")
        names = self.names(folder / "sortie")
        self.assertIn("graphiques/synthese-1.svg", names)
        self.assertTrue(all(n.endswith(".svg") for n in names if n.startswith("graphiques/")))
        self.run_program("build", "dossier", "--only", "resultats", "--charts", "png")
        names = self.names(folder / "sortie")
        self.assertIn("graphiques/synthese-1.png", names)
        self.assertFalse(any(n.endswith(".svg") for n in names))  # owned, and no longer wanted

    def test_the_theme_of_the_command_line_wins(self):
        folder = self.dossier()
        self.run_program("build", "dossier", "--theme", "sobre")
        sober = snapshot(folder / "sortie")
        self.run_program("build", "dossier")
        plain = snapshot(folder / "sortie")
        self.assertNotEqual(sober["support-restitution.pdf"], plain["support-restitution.pdf"])
        self.assertEqual(sober["resultats.json"], plain["resultats.json"])
        with open(folder / "diagnostic.yaml", "a", encoding="utf-8") as file:
            file.write("theme: sobre\n")
        self.run_program("build", "dossier")
        again = snapshot(folder / "sortie")
        del again[".restitution"], sober[".restitution"]  # it tells that the dossier changed
        self.assertEqual(again, sober)

    def test_two_builds_give_the_same_bytes(self):
        folder = self.dossier(model=SAMPLE)
        self.run_program("build", "dossier", "--charts", "svg")
        first = snapshot(folder / "sortie")
        self.run_program("build", folder, "--charts", "svg", "--output", self.root / "ailleurs",
                         cwd="/", env={"TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8"})
        self.assertEqual(snapshot(self.root / "ailleurs"), first)

    def test_files_that_nobody_made_are_left_alone(self):
        folder = self.dossier()
        output = folder / "sortie"
        (output / "graphiques").mkdir(parents=True)
        (output / "notes.txt").write_text("à moi")
        (output / "graphiques/photo.png").write_text("à moi aussi")
        self.run_program("build", "dossier", "--charts", "svg")
        self.run_program("build", "dossier")
        self.assertEqual((output / "notes.txt").read_text(), "à moi")
        self.assertEqual(self.names(output / "graphiques"), ["photo.png"])

    def test_the_manifest_lists_what_is_owned(self):
        folder = self.dossier()
        self.run_program("build", "dossier")
        manifest = folder / "sortie/.restitution"
        lines = manifest.read_text().splitlines()
        owned = len(DOCUMENTS)
        self.assertEqual(lines[:owned],
                         ["restitution 1", *("build " + name for name in DOCUMENTS[1:])])
        for line, name in zip(lines[owned:],
                              ["diagnostic", "interlocuteurs", "reponses", "reunion"],
                              strict=True):
            self.assertRegex(line, rf"^entree 1 [0-9a-f]{{16}} {name}\.yaml$")
        # Without it nothing is owned: what is no longer wanted stays.
        manifest.unlink()
        (folder / "reunion.yaml").unlink()
        self.run_program("build", "dossier")
        self.assertTrue((folder / "sortie/compte-rendu.pdf").exists())

    def test_a_tampered_manifest_reaches_nothing_outside(self):
        folder = self.dossier()
        self.run_program("build", "dossier")
        before = snapshot(self.root)
        for line in ["../diagnostic.yaml", "x/../../reunion.yaml", str(folder / "reunion.yaml"),
                     "..", ".", "/", "graphiques/..", ""]:
            with open(folder / "sortie/.restitution", "a") as file:
                file.write(line + "\n")
        self.run_program("build", "dossier")
        self.assertEqual(snapshot(self.root), before)

    def test_an_error_leaves_the_documents_as_they_are(self):
        folder = self.dossier()
        self.run_program("build", "dossier")
        before = snapshot(folder / "sortie")
        self.replace(folder / "diagnostic.yaml", "nature: commune", "nature: comune")
        result = self.run_program("build", "dossier", code=1)
        self.assertIn("rien n’a été écrit", result.err)
        self.assertEqual(snapshot(folder / "sortie"), before)

    def test_leftovers_of_a_run_that_was_cut_are_swept(self):
        folder = self.dossier()
        left = folder / "sortie/.restitution-en-cours/graphiques"
        left.mkdir(parents=True)
        (left / "x.svg").write_text("coupé")
        self.run_program("build", "dossier")
        self.assertEqual(self.names(folder / "sortie"), DOCUMENTS)


class WhatCannotBeWritten(ProgramTest):
    def refused(self, *arguments, **others):
        result = self.run_program("build", "dossier", *arguments, code=3, **others)
        self.assertIn("restitution\u00a0: erreur\u00a0: ", result.err)
        return result.err

    def test_the_output_is_a_file(self):
        self.dossier()
        (self.root / "fichier").write_text("x")
        self.assertIn("fichier", self.refused("--output", "fichier"))
        self.assertIn("fichier/dessous", self.refused("--output", "fichier/dessous"))
        self.assertEqual((self.root / "fichier").read_text(), "x")

    def test_a_folder_has_the_name_of_a_document(self):
        folder = self.dossier()
        self.run_program("build", "dossier")
        before = snapshot(folder / "sortie")
        (folder / "sortie/resultats.json").unlink()
        (folder / "sortie/resultats.json/plein").mkdir(parents=True)
        self.replace(folder / "diagnostic.yaml", "Ville d’Essai", "Ville d’Ailleurs")
        self.assertIn("resultats.json", self.refused())
        after = snapshot(folder / "sortie")
        for name in ["support-restitution.pdf", "compte-rendu.pdf"]:
            self.assertEqual(after[name], before[name])
        self.assertFalse((folder / "sortie/.restitution-en-cours").exists())

    def test_a_folder_that_may_not_be_written(self):
        user = nobody()
        folder = self.dossier()
        self.run_program("build", "dossier")
        before = snapshot(folder)
        self.assertIn("permise", self.refused(user=user))
        self.assertEqual(snapshot(folder), before)

    def test_a_file_that_may_not_be_read(self):
        user = nobody()
        folder = self.dossier()
        os.chmod(folder / "reunion.yaml", 0o000)
        result = self.run_program("check", "dossier", user=user, code=1)
        self.assertIn("dossier/reunion.yaml:1:1", result.err)
        os.chmod(folder, 0o000)
        result = self.run_program("check", "dossier", user=user, code=2)
        self.assertIn("dossier", result.err)
        self.assertNotIn("filesystem", result.err)

    def test_a_full_disk(self):
        if os.getuid() != 0:
            self.skipTest("needs root, to mount a small file system")
        small = self.root / "petit"
        small.mkdir()
        if os.system(f"mount -t tmpfs -o size=64k tmpfs {small} 2>/dev/null") != 0:
            self.skipTest("no file system can be mounted here")
        self.addCleanup(os.system, f"umount {small}")
        self.dossier()
        self.assertIn("le disque est plein", self.refused("--output", "petit/sortie"))
        self.assertEqual(self.names(small), [])

    def names(self, folder):
        return sorted(str(p) for p in folder.rglob("*") if not p.is_dir())


class Links(ProgramTest):
    def test_a_document_that_is_a_link_is_replaced_not_followed(self):
        folder = self.dossier()
        (folder / "sortie").mkdir()
        target = self.root / "précieux"
        target.write_text("intact")
        (folder / "sortie/resultats.json").symlink_to(target)
        self.run_program("build", "dossier")
        self.assertEqual(target.read_text(), "intact")
        self.assertFalse((folder / "sortie/resultats.json").is_symlink())

    def test_the_output_folder_may_be_a_link(self):
        folder = self.dossier()
        (self.root / "vrai").mkdir()
        (folder / "sortie").symlink_to(self.root / "vrai")
        self.run_program("build", "dossier")
        self.assertTrue((self.root / "vrai/resultats.json").exists())

    def test_a_dossier_may_be_reached_by_a_link(self):
        self.dossier("vrai")
        (self.root / "lien").symlink_to("vrai")
        self.run_program("build", "lien")
        self.assertTrue((self.root / "vrai/sortie/resultats.json").exists())

    def test_strange_inputs_end_at_once(self):
        folder = self.dossier()
        (folder / "reunion.yaml").unlink()
        os.mkfifo(folder / "reunion.yaml")
        self.run_program("check", "dossier", code=1, timeout=20)
        (folder / "reunion.yaml").unlink()
        (folder / "reunion.yaml").symlink_to("/dev/zero")
        self.run_program("check", "dossier", code=1, timeout=20)
        (folder / "reunion.yaml").unlink()
        (folder / "reunion.yaml").symlink_to("reunion.yaml")
        self.run_program("check", "dossier", code=1, timeout=20)


if __name__ == "__main__":
    main()

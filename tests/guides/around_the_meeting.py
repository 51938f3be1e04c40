"""Plays the interviews and the committee of a sample with the real program.

Drafts and calendars are read by programs that are not ours; attachments are compared with the
documents; answer files are filled in, and must survive.
"""

import email
import email.policy
import json
import pathlib
import random
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib

import icalendar

PROGRAM = pathlib.Path(sys.argv[1])
SAMPLE = pathlib.Path(sys.argv[2])
POLICY = email.policy.SMTP.clone(raise_on_defect=True)


def read_mail(path):
    message = email.message_from_bytes(path.read_bytes(), policy=POLICY)
    for part in message.walk():
        assert not part.defects, (path, part.defects)
    return message


def attachments(message):
    return {part.get_filename(): part.get_payload(decode=True) for part in message.iter_attachments()}


def noisy_png(width, height):
    """A picture that no compression makes smaller."""
    noise = random.Random(1)
    rows = b"".join(b"\0" + noise.randbytes(3 * width) for _ in range(height))

    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data)))
    return (b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def files_in(folder):
    return {str(path.relative_to(folder)): path.read_bytes()
            for path in sorted(folder.rglob("*")) if path.is_file()}


class AroundTheMeeting(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.dossier = pathlib.Path(self.folder.name) / "val-fictif"
        shutil.copytree(SAMPLE, self.dossier, ignore=shutil.ignore_patterns("sortie"))
        self.out = self.dossier / "sortie"

    def tearDown(self):
        self.folder.cleanup()

    def run_program(self, *arguments, code=0):
        done = subprocess.run([PROGRAM, *arguments, self.dossier], capture_output=True, text=True)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def edit(self, name, old, new):
        path = self.dossier / name
        text = path.read_text("utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new), "utf-8")

    def test_each_interview_has_its_guide(self):
        self.run_program("guides")
        guides = {path.stem for path in (self.out / "trames").glob("*.pdf")}
        # E13 is impossible: nothing is prepared for it.
        self.assertEqual(guides, {"E%02d" % number for number in range(1, 13)})
        text = subprocess.run(["pdftotext", "-layout", self.out / "trames/E12.pdf", "-"],
                              capture_output=True, text=True, check=True).stdout
        # Profiles inc and met: what bears on the public, nothing of the servers.
        self.assertIn("TERR-03", text)
        self.assertNotIn("INFR-02", text)
        self.assertIn("Sans objet, parce que", text)

    def test_drafts_carry_the_documents_byte_for_byte(self):
        self.run_program("build")
        self.run_program("guides")
        mail = read_mail(self.out / "trames/E12.eml")
        self.assertEqual(attachments(mail)["trame-E12.pdf"],
                         (self.out / "trames/E12.pdf").read_bytes())
        self.assertEqual(mail["to"].addresses[0].addr_spec, "yasmine.haddouchi@val-fictif.example")
        sent = attachments(read_mail(self.out / "envois/diffusion.eml"))
        authority = "communaute-d-agglomeration-du-val-fictif"
        self.assertEqual(sent, {
            f"2024-04-12_restitution-NR_{authority}_v2.pdf":
                (self.out / "support-restitution.pdf").read_bytes(),
            f"2024-04-12_compte-rendu-NR_{authority}_v2.pdf":
                (self.out / "compte-rendu.pdf").read_bytes()})
        self.run_program("build", "--document-version", "1")
        sent = attachments(read_mail(self.out / "envois/diffusion.eml"))
        self.assertEqual(sorted(sent), [f"2024-03-14_compte-rendu-NR_{authority}_v1.pdf",
                                        f"2024-03-14_restitution-NR_{authority}_v1.pdf"])
        drafts = sorted(self.out.rglob("*.eml"))
        self.assertGreaterEqual(len(drafts), 4)
        for path in drafts:
            message = read_mail(path)
            self.assertEqual(message["X-Unsent"], "1")
            self.assertIsNone(message["Date"])
            self.assertIsNone(message["Message-ID"])
            self.assertTrue(path.with_suffix(".txt").exists(), path)

    def test_calendars_are_read_by_others(self):
        self.run_program("build")
        self.run_program("guides")
        paths = sorted(self.out.rglob("*.ics"))
        self.assertGreaterEqual(len(paths), 2)
        for path in paths:
            calendar = icalendar.Calendar.from_ical(path.read_bytes())
            for component in calendar.walk():
                self.assertEqual(component.errors, [], path)
        committee = icalendar.Calendar.from_ical((self.out / "envois/comite.ics").read_bytes())
        event = committee.walk("VEVENT")[0]
        self.assertEqual(event["DTSTART"].dt.isoformat(), "2024-03-21T14:30:00+01:00")
        self.assertEqual(len(event["ATTENDEE"]), 12)
        interviews = icalendar.Calendar.from_ical((self.out / "entretiens.ics").read_bytes())
        events = interviews.walk("VEVENT")
        self.assertEqual(len({str(event["UID"]) for event in events}), len(events))
        # Each interview is followed by its quarter of an hour.
        for interview, notes in zip(events[::2], events[1::2]):
            self.assertEqual(interview["DTEND"].dt, notes["DTSTART"].dt)
            self.assertEqual((notes["DTEND"].dt - notes["DTSTART"].dt).seconds, 15 * 60)

    def test_what_to_print_names_slides_and_levers(self):
        self.run_program("build", "--only", "fiche-retours,fiche-arbitrage,notes-animation",
                         "--document-version", "1")  # version 2 words a lever otherwise
        self.assertEqual({path.name for path in self.out.glob("*.pdf")},
                         {"fiche-retours.pdf", "fiche-arbitrage.pdf", "notes-animation.pdf"})
        text = {path.stem: subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True,
                                          text=True, check=True).stdout.replace("\n", " ")
                for path in self.out.glob("*.pdf")}
        for slide in ("synthese", "dimension/ACHA", "libre/ecoles", "manques"):
            self.assertRegex(text["fiche-retours"], r"page \d+ · " + slide)
        self.assertNotIn("· glossaire", text["fiche-retours"])
        levers = re.findall(r'titre: "(.+?)"', (self.dossier / "leviers.yaml").read_text("utf-8"))
        self.assertGreater(len(levers), 5)
        sheet = re.sub(r"\s", "", text["fiche-arbitrage"])
        for title in levers:
            self.assertIn(re.sub(r"\s", "", title), sheet)
        self.assertIn("Prendre le temps de l’exemple", text["notes-animation"])
        self.assertIn("Rappeler que la note décrit une situation", text["notes-animation"])

    def test_a_deck_too_long_names_slides_for_the_annex(self):
        self.edit("diagnostic.yaml", "  questionnaire: leger",
                  "  questionnaire: leger\n  minutes_par_diapositive: 4")
        text = self.run_program("check", code=0)
        self.assertIn("pour une séance de 60", text)
        self.assertIn("paroles", text)
        # Once moved behind the glossary, they are no longer presented.
        self.edit("diagnostic.yaml", "minutes_par_diapositive: 4", "minutes_par_diapositive: 1,5")
        self.assertNotIn("pour une séance", self.run_program("check"))

    def test_each_contact_of_the_inventory_is_asked_what_is_missing(self):
        self.run_program("guides")
        mail = read_mail(self.out / "relances/inventaire/mediatheque.eml")
        text = mail.get_content()
        self.assertIn("fixes-public-sans-date", text)
        self.assertIn("Heures d’ouverture au public", text)
        self.assertNotIn("fixes-ecoles", text)  # another contact

    def test_commands_leave_one_another_s_files(self):
        self.run_program("build")
        built = files_in(self.out)
        self.run_program("guides")
        both = files_in(self.out)
        for name in built:
            if name != ".restitution":
                self.assertEqual(both[name], built[name], name)
        self.run_program("build")
        self.assertEqual(files_in(self.out), both)
        # An interview that is given up takes its guide away, and nothing else.
        self.edit("reponses/12-mediatheque.yaml", "statut: a_planifier",
                  'statut: impossible\n    raison: "absence"')
        self.run_program("guides")
        after = set(files_in(self.out))
        self.assertNotIn("trames/E12.pdf", after)
        self.assertIn("support-restitution.pdf", after)

    def test_the_same_dossier_gives_the_same_bytes(self):
        self.run_program("build")
        self.run_program("guides")
        first = files_in(self.out)
        shutil.rmtree(self.out)
        self.run_program("guides")
        self.run_program("build")
        self.assertEqual(files_in(self.out), first)

    def test_answer_files_are_prepared_once_and_never_touched_again(self):
        text = self.run_program("guides")
        answers = self.dossier / "reponses/E12.yaml"
        self.assertIn(str(answers), text)
        self.run_program("check", "--quiet")
        self.edit("reponses/E12.yaml", "- question: TERR-03\n    niveau:\n",
                  "- question: TERR-03\n    niveau: 3\n")
        self.edit("reponses/12-mediatheque.yaml", "statut: a_planifier", "statut: tenu")
        filled = answers.read_bytes()
        self.run_program("guides")
        self.assertEqual(answers.read_bytes(), filled)
        self.run_program("build", "--only", "resultats")
        results = json.loads((self.out / "resultats.json").read_text("utf-8"))
        states = {question["id"]: question["etat"] for dimension in results["dimensions"]
                  for question in dimension["questions"]}
        self.assertEqual(states["TERR-03"], "repondue")

    def test_a_blank_answer_file_whose_questions_changed_since_is_pointed_at(self):
        code = "n’a plus les mots"
        self.run_program("guides")
        self.assertNotIn(code, self.run_program("guides"))
        answers = self.dossier / "reponses/E12.yaml"
        prepared = answers.read_text("utf-8")
        answers.write_text("# une note pour moi\n" + prepared, "utf-8")
        self.assertNotIn(code, self.run_program("guides"))
        (self.dossier / "referentiel.yaml").write_text(
            "reformulations:\n  - question: TERR-03\n    texte: \"Dites-le autrement ?\"\n", "utf-8")
        text = self.run_program("guides")
        self.assertIn(code, text)
        self.assertIn("reponses/E12.yaml:", text)
        answers.write_text("entretien: E12\nreponses: []\n", "utf-8")  # by hand: nothing to compare
        self.assertNotIn(code, self.run_program("guides"))

    def test_answers_typed_beside_other_words_are_pointed_at(self):
        self.run_program("guides")
        self.edit("reponses/E12.yaml", "- question: TERR-03\n    niveau:\n",
                  "- question: TERR-03\n    niveau: 3\n")
        self.assertNotIn("autres mots", self.run_program("check"))
        (self.dossier / "referentiel.yaml").write_text(
            "reformulations:\n  - question: TERR-03\n    texte: \"Dites-le autrement ?\"\n", "utf-8")
        text = self.run_program("check")
        self.assertIn("autres mots", text)
        self.assertIn("TERR-03", text)

    def test_an_interview_with_nothing_left_to_ask_is_said(self):
        self.edit("interlocuteurs.yaml", "profils: [inc, met]", "profils: []")
        self.assertIn("n’a plus de question à poser", self.run_program("guides"))
        text = subprocess.run(["pdftotext", "-raw", self.out / "trames/E12.pdf", "-"],
                              capture_output=True, text=True, check=True).stdout
        self.assertIn("Aucune question ne reste à poser", " ".join(text.split()))

    def test_an_existing_file_of_that_name_is_left_alone(self):
        mine = self.dossier / "reponses/E12.yaml"
        (self.dossier / "reponses/12-mediatheque.yaml").rename(mine)
        before = mine.read_bytes()
        text = self.run_program("guides")
        self.assertEqual(mine.read_bytes(), before)
        self.assertIn("laissé tel quel", text)
        self.assertEqual([path.name for path in (self.dossier / "reponses").glob(".*")], [])

    def test_a_sheet_of_an_unknown_interview_is_an_error(self):
        (self.dossier / "reponses/99.yaml").write_text("entretien: E21\nreponses:\n", "utf-8")
        text = self.run_program("check", code=1)
        self.assertIn("E21", text)

    def test_one_file_of_answers_is_explained(self):
        shutil.rmtree(self.dossier / "reponses")
        (self.dossier / "remarques.yaml").unlink()  # they change answers that are gone
        (self.dossier / "reponses.yaml").write_text(
            "entretiens:\n  - id: E1\n    interlocuteurs: [dgs]\n    statut: a_planifier\n", "utf-8")
        text = self.run_program("guides")
        self.assertIn("reponses.yaml", text)
        self.assertFalse((self.dossier / "reponses").exists())

    def test_no_answer_stands_in_what_is_sent(self):
        self.run_program("guides")
        said = set()
        for path in (self.dossier / "reponses").glob("*.yaml"):
            said |= set(re.findall(r'(?:commentaire|texte|resume): "(.{20,}?)"', path.read_text("utf-8")))
        self.assertGreater(len(said), 40)
        for path in sorted(self.out.rglob("*.txt")) + sorted(self.out.rglob("*.csv")):
            text = path.read_text("utf-8")
            for sentence in said:
                self.assertNotIn(sentence, text, path)

    def test_an_interview_too_long_is_said_and_cut(self):
        self.edit("reponses/12-mediatheque.yaml", "statut: a_planifier",
                  "statut: a_planifier\n    duree: 5")
        text = self.run_program("guides")
        self.assertIn("entretien", text)
        self.assertIn("plusieurs rendez-vous", text)
        self.assertIn("prévoyez", (self.out / "planning.txt").read_text("utf-8"))
        self.run_program("guides", "--strict", code=1)

    def test_a_mail_too_heavy_is_said(self):
        (self.dossier / "logo.png").write_bytes(noisy_png(1300, 1000))
        self.edit("diagnostic.yaml", "  population: 62000", "  population: 62000\n  logo: logo.png")
        text = self.run_program("build")
        size = (self.out / "envois/diffusion.eml").stat().st_size
        self.assertGreater(size, 5_000_000)
        self.assertIn("5\u00a0Mo", text.replace("\u202f", "\u00a0"))
        self.run_program("build", "--strict", code=1)

    def test_time_zones_are_checked_and_used(self):
        self.edit("diagnostic.yaml", "  questionnaire: leger", "  questionnaire: leger\n  fuseau: Indian/Reunion")
        self.run_program("build")
        self.assertIn("DTSTART;TZID=Indian/Reunion:20240321T143000",
                      (self.out / "envois/comite.ics").read_text("utf-8"))
        self.edit("diagnostic.yaml", "Indian/Reunion", "Indian/Reunio")
        self.assertIn("Indian/Reunion", self.run_program("check", code=1))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])

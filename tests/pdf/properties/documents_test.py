"""Properties of the documents that the program builds from every sample.

Environment: RESTITUTION_SOURCES, RESTITUTION_DOCUMENTS (as build_documents.sh leaves them)."""

import json
import os
import re
import socket
import subprocess
import unittest
from functools import lru_cache
from pathlib import Path

from dossier import Dossier
from pdf_file import Page, PdfFile, Word, squeezed

SOURCES = Path(os.environ["RESTITUTION_SOURCES"])
DOCUMENTS = Path(os.environ["RESTITUTION_DOCUMENTS"])
DECK = "support-restitution.pdf"
MINUTES = "compte-rendu.pdf"
SHEETS = ("fiche-retours.pdf", "fiche-arbitrage.pdf", "notes-animation.pdf")


@lru_cache(maxsize=None)
def pdf(path):
    return PdfFile(path)


@lru_cache(maxsize=None)
def dossier(name):
    return Dossier(SOURCES / "samples" / name)


def for_each_build(test):
    """Runs a test on each folder that a build left, with its dossier: a subtest each."""

    def run_all(self):
        folders = sorted(path.parent for path in DOCUMENTS.glob("*/*/resultats.json"))
        self.assertTrue(folders, "no document was built")
        for folder in folders:
            with self.subTest(sample=folder.parent.name, theme=folder.name):
                test(self, folder, dossier(folder.parent.name))

    return run_all


def for_each_document(test):
    """Runs a test on each PDF file of each build."""

    @for_each_build
    def run_all(self, folder, _):
        for path in sorted(folder.rglob("*.pdf")):
            with self.subTest(document=path.name):
                test(self, pdf(path))

    return run_all


def results_of(folder):
    return json.loads((folder / "resultats.json").read_text())


class Pages(unittest.TestCase):
    @for_each_document
    def test_no_word_touches_another_nor_leaves_its_page(self, document):
        for number, page in enumerate(document.pages, 1):
            self.assertEqual(words_outside(page), [], f"page {number}")
            self.assertEqual(touching_words(page.words), [], f"page {number}")

    @for_each_build
    def test_no_chart_is_a_picture(self, folder, inputs):
        # A logo may be one: an image, and its transparency.
        most = 2 if "logo" in inputs.diagnostic["collectivite"] else 0
        for path in folder.rglob("*.pdf"):
            self.assertLessEqual(len(pdf(path).images), most, path.name)


def words_outside(page):
    return [word.text for word in page.words
            if word.left < 0 or word.top < 0 or word.right > page.width or word.bottom > page.height]


def touching_words(words):
    """Pairs of words whose boxes share more than half a point each way."""
    tolerance = 0.5
    pairs = []
    for i, one in enumerate(words):
        for other in words[i + 1 :]:
            across = min(one.right, other.right) - max(one.left, other.left)
            down = min(one.bottom, other.bottom) - max(one.top, other.top)
            if across > tolerance and down > tolerance:
                pairs.append((one.text, other.text))
    return pairs


class Eyes(unittest.TestCase):
    """The checks above would see a fault."""

    def test_words_that_touch(self):
        left = Word("un", 10, 10, 30, 22)
        for other, touches in [(Word("sur", 29, 10, 50, 22), True), (Word("près", 30.4, 10, 50, 22), False),
                               (Word("dessous", 10, 21.6, 50, 33), False), (Word("bas", 10, 20, 50, 32), True)]:
            self.assertEqual(bool(touching_words([left, other])), touches, other.text)

    def test_words_that_leave_the_page(self):
        inside = Word("dedans", 0, 0, 100, 50)
        outside = Word("dehors", 90, 10, 100.1, 22)
        self.assertEqual(words_outside(Page(100, 50, [inside, outside])), ["dehors"])


class Texts(unittest.TestCase):
    def assert_shows(self, document, wanted):
        missing = [text for text in wanted if squeezed(text) not in document.text]
        self.assertEqual(missing, [])

    @for_each_build
    def test_the_deck_shows_what_the_dossier_says(self, folder, inputs):
        results = results_of(folder)
        self.assert_shows(pdf(folder / DECK), inputs.texts_of_deck())
        self.assert_shows(pdf(folder / DECK), (one["nom"] for one in results["dimensions"]))
        self.assert_shows(pdf(folder / DECK), (one["titre"] for one in results["diapositives"]))

    @for_each_build
    def test_the_minutes_show_what_the_meeting_said(self, folder, inputs):
        self.assertEqual((folder / MINUTES).exists(), bool(inputs.file("reunion")))
        if (folder / MINUTES).exists():
            self.assert_shows(pdf(folder / MINUTES), inputs.texts_of_minutes())

    @for_each_build
    def test_the_deck_quotes_what_may_be_quoted(self, folder, inputs):
        text = pdf(folder / DECK).text
        for dimension in results_of(folder)["dimensions"]:
            questions = {question["id"] for question in dimension["questions"]}
            verbatims = [verbatim for question, verbatim in inputs.verbatims(publishable=True)
                         if question in questions]
            shown = sum(squeezed(verbatim) in text for verbatim in verbatims)
            self.assertEqual(shown, len(verbatims), dimension["id"])

    @for_each_build
    def test_nothing_private_is_shown(self, folder, inputs):
        # A draft's text has its twin in .txt; what it carries stands beside it.
        readable = {".pdf", ".json", ".txt", ".csv"}
        for path in sorted(one for one in folder.rglob("*") if one.suffix in readable):
            text = pdf(path).text if path.suffix == ".pdf" else squeezed(path.read_text())
            private = list(inputs.private_texts())
            if path.name in {DECK, MINUTES, "resultats.json"}:
                private += inputs.reaches()
            if path.name != DECK or not inputs.has_details:
                private += inputs.comments()  # tables of answers show them, without any name
            shown = [one for one in private if squeezed(one) in text]
            self.assertEqual(shown, [], path.name)

    @for_each_build
    def test_the_deck_names_nobody(self, folder, inputs):
        deck = pdf(folder / DECK).text
        people = inputs.people + inputs.diagnostic["equipe"]
        self.assertEqual([one["nom"] for one in people if squeezed(one["nom"]) in deck], [])


class Reading(unittest.TestCase):
    @for_each_build
    def test_slides_stand_in_their_order(self, folder, _):
        titles = [squeezed(slide["titre"]) for slide in results_of(folder)["diapositives"]]
        # The first page of each, from that of the slide before on.
        pages = pdf(folder / DECK).page_texts
        number = 0
        for title in titles:
            number = next((i for i in range(number, len(pages)) if title in pages[i]), None)
            self.assertIsNotNone(number, title)
            number += 1

    def test_the_main_sample_reads_as_one_would_read_it_aloud(self):
        for name in (DECK, MINUTES, *SHEETS, "trames/E12.pdf"):
            with self.subTest(document=name):
                golden = SOURCES / "tests/golden/pdf/val-fictif" / (Path(name).stem + ".txt")
                text = pdf(DOCUMENTS / "val-fictif/territoire" / name).structured_text
                if os.environ.get("UPDATE_GOLDEN"):
                    golden.parent.mkdir(parents=True, exist_ok=True)
                    golden.write_text(text)
                self.assertEqual(text, golden.read_text())


class Navigation(unittest.TestCase):
    @for_each_document
    def test_bookmarks_lead_to_the_page_that_they_name(self, document):
        self.assertTrue(document.bookmarks)
        for bookmark in document.bookmarks:
            self.assertIn(squeezed(bookmark.title), document.page_texts[bookmark.page])
        pages = [bookmark.page for bookmark in document.bookmarks]
        self.assertEqual(pages, sorted(pages))

    @for_each_build
    def test_the_agenda_leads_to_its_slides(self, folder, inputs):
        deck = pdf(folder / DECK)
        results = results_of(folder)
        titles = {slide["id"]: slide["titre"] for slide in results["diapositives"]}
        targets = {squeezed(link.description): link.target for link in deck.links}
        for item in inputs.diagnostic["comite"].get("ordre_du_jour") or []:
            title = titles.get(item.get("diapositive"))
            if title:
                self.assertEqual(targets[squeezed(item["titre"])], first_page(deck, title))


def first_page(document, title):
    return next(i for i, text in enumerate(document.page_texts) if squeezed(title) in text)


class Alternatives(unittest.TestCase):
    @for_each_build
    def test_each_chart_of_a_dimension_says_its_figures_and_no_other(self, folder, _):
        results = results_of(folder)
        alternatives = pdf(folder / DECK).alternatives
        levels = results["referentiel"]["niveaux"]
        scale = results["referentiel"]["echelle"]
        for dimension in results["dimensions"]:
            with self.subTest(dimension=dimension["id"]):
                scale_text, answers_text = charts_of(dimension, alternatives)
                self.assertTrue(says(scale_text, notes_of(dimension)), scale_text)
                for words in answers_of(dimension, levels):
                    self.assertIn(squeezed(words), squeezed(answers_text))
                counts = {str(count) for count in all_counts(dimension)}
                self.assertTrue(says(answers_text, counts - {"0"}), answers_text)
                allowed = set(notes_of(dimension)) | {str(scale["max"])}
                self.assertLessEqual(numbers(scale_text.replace(dimension["nom"], "")), allowed)
                allowed = counts | {str(level["indice"]) for level in levels}
                self.assertLessEqual(numbers(answers_text), allowed)

    @for_each_build
    def test_the_charts_of_the_whole_say_all_notes(self, folder, _):
        results = results_of(folder)
        alternatives = pdf(folder / DECK).alternatives
        radar = next(text for text in alternatives if text.startswith("Radar"))
        bars = next(text for text in alternatives if text.startswith("Notes par ordre"))
        whole = results["ensemble"]
        for dimension in results["dimensions"]:
            self.assertTrue(says(radar, notes_of(dimension)), dimension["id"])
            sentence = bars.split(dimension["nom"])[1].split(". ")[0]
            self.assertTrue(says(sentence, notes_of(dimension)), dimension["id"])
        for chart in (radar, bars):
            self.assertTrue(says(chart, notes_of(whole)))


def charts_of(dimension, alternatives):
    """The chart of the note, and the one of the answers, which stands after it on the slide."""
    start = dimension["nom"] + "\u00a0:"
    places = [i for i, text in enumerate(alternatives) if text.startswith(start)]
    return alternatives[places[-1]], alternatives[places[-1] + 1]


def notes_of(figures):
    """The note as it is shown, and its bounds where answers are missing."""
    if not figures["note"]:
        return []
    shown = [figures["note"]["affichee"]]
    if figures["completude"]["nombre"] < 100:
        shown += [figures["bornes"]["basse"]["affichee"], figures["bornes"]["haute"]["affichee"]]
    return shown


def all_counts(dimension):
    counts = dimension["reponses"]
    missing = counts["ne_sait_pas"] + counts["sans_reponse"]
    given = [*own_answers(dimension).values()] or counts["par_niveau"]
    return given + [counts["repondues"], counts["applicables"], missing]


def answers_of(dimension, levels):
    """What the chart of answers must say of each level that was answered."""
    own = own_answers(dimension)
    if own:
        yield from (f"{count} «\u00a0{text}\u00a0»" for text, count in own.items() if count)
        return
    for level, count in zip(levels, dimension["reponses"]["par_niveau"]):
        if count:
            yield f"{count} au niveau {level['nom']} ({level['indice']})"


def own_answers(dimension):
    """How many of each, when every grid is of short words that are worth the same everywhere."""
    values, counts = {}, {}
    for question in dimension["questions"]:
        for step, item in enumerate(question["grille"]):
            text = item["texte"]
            if len(text) > 16 or values.setdefault(text, item["valeur"]) != item["valeur"]:
                return {}
            counts[text] = counts.get(text, 0) + (question["niveau"] == step)
    return counts


def says(text, wanted):
    return set(wanted) <= numbers(text)


def numbers(text):
    return set(re.findall(r"\d+(?:,\d+)?", text))


class Files(unittest.TestCase):
    @for_each_document
    def test_qpdf_finds_no_fault(self, document):
        check = subprocess.run(["qpdf", "--check", document.path], capture_output=True, text=True)
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)

    @for_each_build
    def test_the_deck_is_light_enough_to_be_mailed(self, folder, inputs):
        most = 200_000 if inputs.has_details else 150_000
        self.assertLess((folder / DECK).stat().st_size, most)

    @for_each_document
    def test_nothing_tells_where_or_by_whom_they_were_made(self, document):
        places = [str(SOURCES), str(DOCUMENTS), os.path.expanduser("~"), "/tmp/", "/home/", "/usr/"]
        traces = [one.encode() for one in places + [socket.gethostname()] if len(one) > 3]
        found = [trace for trace in traces if trace in document.plain_bytes]
        self.assertEqual(found, [])


if __name__ == "__main__":
    unittest.main()

"""What the shipped référentiel, levers and REEN subjects must hold, as texts that people read.

The decoder checks their shape; this checks their words: unique, short enough to be asked aloud,
well typed, and every link leads somewhere. Near-duplicates are listed even when they pass.
"""
import itertools
import re
import sys
import unittest
from collections import Counter
from pathlib import Path

import yaml

DATA = Path(sys.argv.pop(1) if len(sys.argv) > 1 else "generator/data")

LONGEST = {"sujet": 32, "texte": 120, "aide": 220, "niveau": 95}
# Shared words over all words of two texts, words of three letters or more. Above the first bound
# the pair is listed; above the second one of the two must be reworded.
WORTH_LISTING = 0.40
TOO_ALIKE = 0.55
# Everybody knows the file format; the others are explained in each question that uses them, as an
# interviewee may receive that question alone.
KNOWN_ACRONYMS = {"PDF"}


def load(name):
    return yaml.safe_load((DATA / name).read_text(encoding="utf-8"))


REFERENTIEL = load("referentiel.yaml")
LEVERS = load("leviers.yaml")
REEN = load("reen.yaml")
QUESTIONS = [q for d in REFERENTIEL["dimensions"] for q in d["questions"]]


def texts():
    """(kind, where, text) of everything that a question shows."""
    for question in QUESTIONS:
        for kind in ("sujet", "texte", "aide"):
            yield kind, question["id"], question[kind]
        for index, step in enumerate(question["grille"]):
            yield "niveau", f"{question['id']} niveau {index}", step


def all_strings(node):
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from all_strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from all_strings(value)


def words(text):
    return {w for w in re.findall(r"[^\W_]+", text.lower()) if len(w) >= 3}


def alike(one, other):
    """From 0 to 1, of two sets of words."""
    return len(one & other) / len(one | other) if one | other else 0.0


class Texts(unittest.TestCase):
    def test_no_text_serves_twice(self):
        seen = Counter(text for _, _, text in texts())
        self.assertEqual([t for t, n in seen.items() if n > 1], [])

    def test_no_two_texts_are_too_alike(self):
        asked = [(w, t, words(t)) for kind, w, t in texts() if kind in ("texte", "niveau")]
        pairs = ((alike(one, other), a, s, b, t)
                 for (a, s, one), (b, t, other) in itertools.combinations(asked, 2))
        listed = sorted((p for p in pairs if p[0] >= WORTH_LISTING), reverse=True)
        for share, a, s, b, t in listed:
            print(f"{share:.2f}  {a}: {s}\n      {b}: {t}")
        self.assertEqual([p for p in listed if p[0] > TOO_ALIKE], [])

    def test_texts_are_short_enough_to_be_asked_aloud(self):
        for kind, where, text in texts():
            with self.subTest(where):
                self.assertLessEqual(len(text), LONGEST[kind], text)

    def test_typography(self):
        for name, content in (("referentiel", REFERENTIEL), ("leviers", LEVERS), ("reen", REEN)):
            for text in all_strings(content):
                with self.subTest(name, text=text):
                    self.assertNotRegex(text, "['\"]", "apostrophes et guillemets français")
                    self.assertNotRegex(text, r"\.\.\.|  |^ | $|[\u00a0\u202f\t]")
                    self.assertNotRegex(text, r"[^ ][;?!»]|« ?$|«[^ ]|\w:(?= |$)")

    def test_punctuation_at_the_end(self):
        endings = {"sujet": r"[\w)]$", "niveau": r"[\w)]$",
                   "texte": r" \?$", "aide": r"[^ ]\.$| \?$"}
        for kind, where, text in texts():
            with self.subTest(where):
                self.assertRegex(text, endings[kind])
                self.assertRegex(text, r"^[A-ZÀÂÉÊÎ]")

    def test_subjects_can_stand_in_a_list(self):
        # Documents join them with commas.
        self.assertEqual([w for kind, w, t in texts() if kind == "sujet" and "," in t], [])

    def test_one_question_mark_a_question(self):
        for question in QUESTIONS:
            self.assertEqual(question["texte"].count("?"), 1, question["id"])

    def test_acronyms_are_explained_where_they_are_used(self):
        for question in QUESTIONS:
            shown = " ".join([question["texte"], question["aide"], *question["grille"]])
            for acronym in sorted(set(re.findall(r"\b[A-Z]{3,}\b", shown)) - KNOWN_ACRONYMS):
                with self.subTest(question["id"], acronym=acronym):
                    self.assertRegex(question["aide"], rf"\({acronym}\)|\b{acronym} ?[(,:]")


class Questionnaire(unittest.TestCase):
    def test_identifiers_follow_one_another_in_each_dimension(self):
        for dimension in REFERENTIEL["dimensions"]:
            expected = [f"{dimension['id']}-{n + 1:02}" for n in range(len(dimension["questions"]))]
            self.assertEqual([q["id"] for q in dimension["questions"]], expected)

    def test_seventy_five_questions_of_five_levels_and_equal_weights(self):
        self.assertEqual([len(d["questions"]) for d in REFERENTIEL["dimensions"]],
                         [10, 8, 10, 10, 9, 10, 10, 8])
        self.assertEqual({len(q["grille"]) for q in QUESTIONS}, {5})
        self.assertFalse([q["id"] for q in QUESTIONS if "poids" in q])

    def test_light_questionnaire(self):
        light = [q for q in QUESTIONS if q.get("leger") == "oui"]
        self.assertTrue(25 <= len(light) <= 32, len(light))
        # Three answers are what a dimension needs for its calculation to be shown.
        per_dimension = Counter(q["id"][:4] for q in light)
        self.assertTrue(all(n >= 3 for n in per_dimension.values()), per_dimension)
        self.assertEqual(len(per_dimension), len(REFERENTIEL["dimensions"]))
        subjects = {n for q in light for n in q.get("reen", [])}
        self.assertEqual(subjects, {s["numero"] for s in REEN["sujets"]})

    def test_profiles_are_known_and_all_used(self):
        used = {p for q in QUESTIONS for p in q["profils"]}
        self.assertEqual(used, {p["id"] for p in REFERENTIEL["profils"]})
        for question in QUESTIONS:
            self.assertEqual(len(question["profils"]), len(set(question["profils"])))

    def test_sources_are_known_and_all_used(self):
        used = {s for q in QUESTIONS for s in q.get("sources", [])}
        self.assertEqual(used, {s["id"] for s in REFERENTIEL["sources"]})

    def test_laws_cited_in_a_help_are_among_its_sources(self):
        named = {"REEN": "loi-reen", "AGEC": "loi-agec", "Trackdéchets": "trackdechets"}
        for question in QUESTIONS:
            for name, source in named.items():
                if name in question["aide"]:
                    self.assertTrue(any(s.startswith(source) for s in question.get("sources", [])),
                                    (question["id"], name))


class Links(unittest.TestCase):
    def test_six_reen_subjects_each_covered_by_several_questions(self):
        self.assertEqual([s["numero"] for s in REEN["sujets"]], [1, 2, 3, 4, 5, 6])
        covered = Counter(n for q in QUESTIONS for n in q.get("reen", []))
        self.assertEqual(set(covered), {1, 2, 3, 4, 5, 6})
        self.assertTrue(all(n >= 5 for n in covered.values()), covered)

    def test_levers_pointed_at_exist_and_all_serve(self):
        ids = [lever["id"] for lever in LEVERS["leviers"]]
        self.assertEqual(len(ids), len(set(ids)))
        used = {lever for q in QUESTIONS for lever in q.get("leviers", [])}
        self.assertEqual(used, set(ids))
        self.assertFalse([q["id"] for q in QUESTIONS if not q.get("leviers")])


class Catalogue(unittest.TestCase):
    def test_the_guide_s_practices_are_all_there(self):
        # The guide has 59 practices in nine themes; ours follow under t.
        themes = Counter(lever["id"][0] for lever in LEVERS["leviers"])
        self.assertEqual(themes, {"a": 8, "b": 3, "c": 3, "d": 6, "e": 5, "f": 8, "g": 11, "h": 7,
                                  "i": 8, "t": 10})
        self.assertEqual(sum(n for theme, n in themes.items() if theme != "t"), 59)

    def test_easy_practices_of_the_guide(self):
        # Seven of first priority and five recommended are easy: where one may begin.
        def easy(priority):
            return [lever["id"] for lever in LEVERS["leviers"]
                    if (lever.get("priorite"), lever["difficulte"]) == (priority, "facile")]
        self.assertEqual(easy("prioritaire"), ["b.1", "d.4", "d.6", "e.3", "h.2", "i.4", "i.7"])
        self.assertEqual(easy("recommandee"), ["f.2", "f.6", "f.7", "f.8", "i.5"])

    def test_only_levers_of_the_guide_have_its_priority(self):
        for lever in LEVERS["leviers"]:
            self.assertEqual("priorite" in lever, not lever["id"].startswith("t."), lever["id"])

    def test_dimensions_exist_and_each_has_levers(self):
        self.assertEqual({lever["dimension"] for lever in LEVERS["leviers"]},
                         {d["id"] for d in REFERENTIEL["dimensions"]})

    def test_titles_and_first_steps(self):
        for key, longest in (("titre", 60), ("premier_pas", 80)):
            said = [lever[key] for lever in LEVERS["leviers"]]
            self.assertEqual(len(said), len(set(said)))
            self.assertFalse([t for t in said if len(t) > longest])
        self.assertFalse([l["titre"] for l in LEVERS["leviers"] if l["titre"][-1] in ".;:?!"])
        self.assertFalse([l["id"] for l in LEVERS["leviers"] if l["premier_pas"][-1] != "."])


if __name__ == "__main__":
    unittest.main()

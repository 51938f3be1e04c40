"""Each rule of architecture.py finds a snippet that breaks it, and lets a sound one pass."""

import unittest

import architecture
from architecture import Layer, check_file, check_length, check_rows, holds_words, read_table

TABLE = {
    "base": Layer(set(), {"fmt"}),
    "story": Layer({"base", "chart/chart.h"}, set()),
    "read": Layer({"base"}, {"yaml-cpp", "files"}),
    "story/deck": Layer({"base", "story"}, set()),
    "messages": Layer({"base"}, {"fmt"}),
    "main.cpp": Layer({"app/commands.h"}, {"terminal"}),
}


def found(path, code):
    return check_file("generator/" + path, code, TABLE)


class Includes(unittest.TestCase):
    def breach(self, path, code, said):
        breaches = found(path, code)
        self.assertEqual(len(breaches), 1, breaches)
        self.assertIn(said, breaches[0][1])
        return breaches[0][0]

    def test_a_layer_below_is_allowed(self):
        self.assertEqual(found("story/a.cpp", '#include "base/utf8.h"\n#include <string>\n'), [])

    def test_a_layer_above_is_not(self):
        line = self.breach("base/a.h", '\n\n#include "story/story.h"\n', "may not include story/")
        self.assertEqual(line, 3)

    def test_one_header_of_a_layer_does_not_open_the_others(self):
        self.assertEqual(found("story/a.cpp", '#include "chart/chart.h"\n'), [])
        self.breach("story/a.cpp", '#include "chart/canvas.h"\n', "may not include chart/")

    def test_a_subfolder_belongs_to_its_layer(self):
        self.breach("story/slides/a.cpp", '#include "read/syntax/value.h"\n', "story/ may not include read/")

    def test_a_room_with_a_row_is_a_layer(self):
        self.assertEqual(found("story/deck/slides/a.cpp", '#include "story/block.h"\n'), [])
        self.breach("story/a.cpp", '#include "story/deck/a.h"\n', "story/ may not include story/deck/")
        self.breach("story/deck/a.cpp", '#include "chart/chart.h"\n', "story/deck/ may not include")

    def test_libraries_stay_in_their_layers(self):
        self.assertEqual(found("read/a.cpp", "#include <yaml-cpp/parser.h>\n"), [])
        self.breach("story/a.cpp", "#include <yaml-cpp/parser.h>\n", "may not use yaml-cpp")
        self.breach("base/a.cpp", "#include FT_FREETYPE_H\n", "may not use FreeType")
        self.breach("base/a.cpp", "#include <hpdf.h>\n", "may not use libharu")

    def test_files_and_terminal_count_as_libraries(self):
        self.breach("story/a.cpp", "#include <filesystem>\n", "may not use files")
        self.breach("story/a.cpp", "#include <sys/stat.h>\n", "may not use files")
        self.breach("read/a.cpp", "#include <iostream>\n", "may not use terminal")

    def test_the_header_of_calendars_counts_as_a_library(self):
        self.breach("story/a.cpp", "#include <chrono>\n", "may not use calendar")

    def test_an_unknown_library_is_named(self):
        self.breach("base/a.cpp", "#include <boost/rational.hpp>\n", "belongs to no library")

    def test_forbidden_standard_headers(self):
        for header in architecture.FORBIDDEN_HEADERS:
            self.breach("base/a.cpp", f"#include <{header}>\n", f"<{header}>")

    def test_a_path_is_written_from_generator(self):
        self.breach("base/a.cpp", '#include "utf8.h"\n', "from generator/")

    def test_a_layer_needs_its_row(self):
        self.breach("revise/a.cpp", "int a;\n", "revise has no row")

    def test_a_row_needs_its_layer(self):
        self.assertEqual(check_rows(TABLE, {"base", "story", "story/deck", "messages", "main.cpp"}),
                         ["read of the table is not in generator/"])

    def test_the_table_is_read_from_the_page(self):
        page = "# T\n## 1. Rule\n| layer | a | b |\n|---|---|---|\n" \
               "| `base` | | `fmt` | words |\n| `story` | `base`, `chart/chart.h` | | words |\n" \
               "## 2. Other\n| `no` | `base` | | words |\n"
        self.assertEqual(read_table(page), {"base": Layer(set(), {"fmt"}),
                                            "story": Layer({"base", "chart/chart.h"}, set())})


class Glossary(unittest.TestCase):
    def test_types_exist(self):
        page = "## 5. Words\n| French | in the code | |\n|---|---|---|\n" \
               "| note | `Note`, `Note::level` | |\n| levier | `Lever` | |\n"
        self.assertEqual(architecture.check_glossary(page, {"a.h": "struct Note {};"}),
                         ["the glossary names Lever, which the code does not have"])
        sources = {"a.h": "struct Note {};", "b.h": "using Lever = int;"}
        self.assertEqual(architecture.check_glossary(page, sources), [])


class Words(unittest.TestCase):
    BAD_LINES = [
        "auto now = std::chrono::system_clock::now();",
        "auto t = std::chrono::steady_clock::now();",
        "auto t = std::chrono::utc_clock::now();",
        "auto zone = std::chrono::current_zone();",
        "auto t = std::time(nullptr);",
        "auto t = time(0);",
        "std::tm* day = localtime(&seconds);",
        'const char* home = std::getenv("HOME");',
        'setlocale(LC_ALL, "");',
        'std::locale::global(std::locale("fr_FR"));',
        "stream.imbue(local);",
        "double x = std::stod(text);",
        "double x = strtod(text, &end);",
        "int n = rand();",
        "std::mt19937 engine;",
        "uname(&system);",
    ]

    def test_clock_environment_locale_and_chance(self):
        for line in self.BAD_LINES:
            breaches = found("base/a.cpp", "int a;\n" + line + "\n")
            self.assertGreaterEqual(len(breaches), 1, line)
            self.assertEqual({breach[0] for breach in breaches}, {2}, line)

    def test_comments_literals_and_longer_names_do_not_count(self):
        code = '// getenv would be wrong\nauto a = "getenv"; /* rand() */\n' \
               "auto time = parse_time(text); wall_time(0); stop(x); TimeOfDay environment;\n"
        self.assertEqual(found("base/a.cpp", code), [])

    def test_only_main_sees_the_terminal_and_the_arguments(self):
        self.assertEqual(len(found("story/a.cpp", "std::cout << 1;\n")), 1)
        self.assertEqual(len(found("story/a.cpp", "int f(int argc, char** argv);\n")), 1)
        self.assertEqual(found("main.cpp", "int main(int argc, char** argv) { std::cerr << 1; }\n"), [])


class Length(unittest.TestCase):
    def test_400_lines_and_no_more(self):
        self.assertEqual(check_length("generator/base/a.cpp", "\n" * 400), [])
        self.assertEqual(len(check_length("generator/base/a.cpp", "\n" * 401)), 1)

    def test_an_exception_must_be_needed(self):
        architecture.LONG_FILES["generator/base/long.cpp"] = "made up"
        try:
            self.assertEqual(check_length("generator/base/long.cpp", "\n" * 401), [])
            self.assertEqual(len(check_length("generator/base/long.cpp", "\n" * 400)), 1)
        finally:
            del architecture.LONG_FILES["generator/base/long.cpp"]


class Literals(unittest.TestCase):
    def test_words(self):
        for text in ("une phrase", "réponse", "Total : {}", r"fin\nsuite", r"\u00C9cole", "œuvre"):
            self.assertTrue(holds_words(text), text)
        for text in ("mot", ", ", " : ", "{} {}x{}", "a/b-c", "\\n", "{name} {value}", "°"):
            self.assertFalse(holds_words(text), text)

    def test_where_they_stand(self):
        code = 'auto a = "mot";\nauto b = f("une phrase");\nauto c = R"(deux mots)";\n'
        self.assertEqual([line for line, _ in found("story/a.cpp", code)], [2, 3])
        self.assertEqual(found("messages/files.cpp", code), [])

    def test_what_asserts_say_is_for_us(self):
        self.assertEqual(found("base/a.cpp", 'assert(a && "it is so");\n'), [])
        self.assertEqual(found("base/a.cpp", 'static_assert(a,\n    "it is so");\n'), [])

    def test_literals_are_found_whatever_stands_around(self):
        code = "char quote = '\"'; int n = 1'000; // \"non lu\"\n" \
               'auto a = "x \\" y"; /* "non lu" */ auto b = u8"été";\n'
        self.assertEqual([line for line, _ in found("base/a.cpp", code)], [2, 2])

    def test_an_exception_covers_its_file_and_its_pattern_only(self):
        sentence = 'auto a = "le fichier manque";\n'
        self.assertEqual(found("base/date.cpp", 'auto a = "restitution 0";\n')[0][0], 1)
        architecture_table = {"app": Layer(set(), set())}
        path = "generator/app/output_directory.cpp"
        self.assertEqual(check_file(path, 'auto a = "restitution 0";\n', architecture_table), [])
        self.assertEqual(len(check_file(path, sentence, architecture_table)), 1)

    def test_an_exception_must_be_needed(self):
        path = "generator/app/output_directory.cpp"
        row = lambda text: [one for one in architecture.check_exceptions({path: text})
                            if one.startswith(path)]
        self.assertEqual(row('auto a = "restitution 0";\n'), [])
        self.assertEqual(len(row('auto a = "rien";\n')), 1)


class LintReasons(unittest.TestCase):
    def test_each_exception_has_a_reason_and_each_reason_an_exception(self):
        sound = "# misc-a   because\n---\nChecks: >\n  -*,\n  misc-*,\n  -misc-a\n"
        self.assertEqual(architecture.check_lint_reasons(sound), [])
        self.assertEqual(len(architecture.check_lint_reasons(sound + "  -misc-b,\n")), 1)
        self.assertEqual(len(architecture.check_lint_reasons("# misc-b  why\n" + sound)), 1)


if __name__ == "__main__":
    unittest.main()

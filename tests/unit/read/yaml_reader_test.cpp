#include "read/syntax/yaml_reader.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

Lines yaml_faults(const std::string& text) {
    return faults(read_as_yaml(text));
}

std::string yaml_data(const std::string& text) {
    return data(read_as_yaml(text));
}

TEST(YamlReader, ScalarsKeepTheirText) {
    EXPECT_EQ(yaml_data("a: 012\nb: 1,5\nc: oui\nd: 2024-03-12\ne: 1e400\nf: .nan\n"),
              "{a: 012, b: 1,5, c: oui, d: 2024-03-12, e: 1e400, f: .nan}");
    EXPECT_EQ(yaml_data("a: \"3\"\nb: '3'\nc: 3"), "{a: '3', b: '3', c: 3}");
    EXPECT_EQ(yaml_data("a: 'l''eau'\nb: \"x\\ty\\u00e9\""), "{a: 'l'eau', b: 'x\tyé'}");
}

TEST(YamlReader, CollectionsInBothStyles) {
    EXPECT_EQ(yaml_data("a:\n  - x\n  - {b: 1, c: [2, 3]}\n  -\n    d: 4\n"),
              "{a: [x, {b: 1, c: [2, 3]}, {d: 4}]}");
    EXPECT_EQ(yaml_data("a: []\nb: {}\n"), "{a: [], b: {}}");
    EXPECT_EQ(yaml_data("- x\n- y\n"), "[x, y]");
    EXPECT_EQ(yaml_data("---\na: 1\n...\n"), "{a: 1}");
}

TEST(YamlReader, AbsentValuesStandAtTheirKeyOrDash) {
    const Reading reading = read_as_yaml("a:\nb: null\nc: ~\nd:\n  -\n  - x\n");
    EXPECT_EQ(data(reading), "{a: -, b: -, c: -, d: [-, x]}");
    const auto& fields = std::get<Fields>(reading.value->content);
    EXPECT_EQ(place(reading.sources, fields.items[0].value.where), "1:1");
    EXPECT_EQ(place(reading.sources, fields.items[1].value.where), "2:4");
    const auto& list = std::get<List>(fields.items[3].value.content);
    EXPECT_EQ(place(reading.sources, list.items[0].where), "5:3");
}

TEST(YamlReader, SpansCoverExactlyWhatIsWritten) {
    EXPECT_EQ(spans(read_as_yaml("é: à côté  # note\n\"k\": 'l''eau' \nc: [ x y , \"z\" ]\n")),
              (Lines{"é", "à côté", "\"k\"", "'l''eau'", "c", "x y", "\"z\""}));
    EXPECT_EQ(spans(read_as_yaml("a: un\n  deux\n  trois\nb: 1\n")),
              (Lines{"a", "un\n  deux\n  trois", "b", "1"}));
    EXPECT_EQ(spans(read_as_yaml("a: \"un\n  deux\"\nb: |\n  texte\n  suite\nc: 2\n")),
              (Lines{"a", "\"un\n  deux\"", "b", "|", "c", "2"}));
}

TEST(YamlReader, BlockTextsAreRead) {
    EXPECT_EQ(yaml_data("a: |\n  un\n  deux\nb: >-\n  trois\n  quatre\n"),
              "{a: 'un\ndeux\n', b: 'trois quatre'}");
}

TEST(YamlReader, DuplicateKeysShowBothPlaces) {
    const Reading reading = read_as_yaml("a: 1\nb: 2\nsuite:\n  c: 1\n  é: 2\n  c: 3\na: 4\n");
    EXPECT_EQ(faults(reading), (Lines{"6:3 cle-en-double", "7:1 cle-en-double"}));
    const std::vector<Diagnostic> found = reading.diagnostics.sorted();
    EXPECT_EQ(place(reading.sources, found[0].hints[0].where.at(0)), "4:3");
    EXPECT_EQ(place(reading.sources, found[1].hints[0].where.at(0)), "1:1");
    EXPECT_FALSE(reading.value);
}

TEST(YamlReader, SameKeyInTwoMappingsIsFine) {
    EXPECT_EQ(yaml_data("- a: 1\n- a: 2\n"), "[{a: 1}, {a: 2}]");
}

std::string nested(std::size_t levels, const char* open, const char* close) {
    std::string text;
    for (std::size_t i = 0; i < levels; ++i) {
        text += open;
    }
    text += "x";
    for (std::size_t i = 0; i < levels; ++i) {
        text += close;
    }
    return text;
}

TEST(YamlReader, SixtyFourLevelsAndNoMore) {
    EXPECT_TRUE(read_as_yaml(nested(64, "[", "]")).value);
    EXPECT_EQ(yaml_faults(nested(65, "[", "]")), (Lines{"1:65 trop-profond"}));
    EXPECT_EQ(yaml_faults(nested(5000, "[", "")), (Lines{"1:641 trop-profond"}));
    EXPECT_EQ(yaml_faults(nested(65, "[\n", "]")), (Lines{"65:1 trop-profond"}));
    EXPECT_FALSE(read_as_yaml(nested(5000, "[\n", "")).value);
    EXPECT_EQ(yaml_faults(nested(65, "- ", "")), (Lines{"1:129 trop-profond"}));
    EXPECT_TRUE(read_as_yaml(nested(63, "{a: ", "}")).value);
}

TEST(YamlReader, RefusesWhatNobodyWritesByHand) {
    EXPECT_EQ(yaml_faults("a: &x 1\nb: 2\n"), (Lines{"1:4 yaml-ancre"}));
    EXPECT_EQ(yaml_faults("a: &x [1]\n"), (Lines{"1:4 yaml-ancre"}));
    EXPECT_EQ(yaml_faults("a: 1\nb: *x\n"), (Lines{"2:4 yaml-alias"}));
    EXPECT_EQ(yaml_faults("a: !!str 1\n"), (Lines{"1:4 yaml-etiquette"}));
    EXPECT_EQ(yaml_faults("a: !x [1]\n"), (Lines{"1:4 yaml-etiquette"}));
    EXPECT_EQ(yaml_faults("a: ! 1\n"), (Lines{"1:4 yaml-etiquette"}));
    EXPECT_EQ(yaml_faults("b: 1\n<<: {a: 2}\n"), (Lines{"2:1 yaml-fusion"}));
    EXPECT_EQ(yaml_faults("[a, b]: 1\n"), (Lines{"1:1 yaml-cle-complexe"}));
    EXPECT_EQ(yaml_faults("? {a: 1}\n: 2\n"), (Lines{"1:3 yaml-cle-complexe"}));
    EXPECT_EQ(yaml_faults("~: 1\n"), (Lines{"1:1 yaml-cle-complexe"}));
    EXPECT_EQ(yaml_faults("a: 1\n---\nb: 2\n"), (Lines{"2:1 yaml-plusieurs-documents"}));
    EXPECT_EQ(yaml_faults("%YAML 1.2\n---\na: 1\n"), (Lines{"1:1 yaml-directive"}));
}

TEST(YamlReader, CutQuotesAreFoundWhereTheyOpen) {
    EXPECT_EQ(yaml_faults("a: 1\nb: \"texte\n"), (Lines{"2:4 yaml-guillemet-ouvert"}));
    EXPECT_EQ(yaml_faults("- b: \"texte"), (Lines{"1:6 yaml-guillemet-ouvert"}));
    EXPECT_EQ(yaml_faults("- 'texte''"), (Lines{"1:3 yaml-guillemet-ouvert"}));
    // Closed only by the next text's opening quote, three lines further down.
    EXPECT_EQ(yaml_faults("a: \"un\nb: deux\nc: \"trois\"\n"),
              (Lines{"1:4 yaml-guillemet-ouvert"}));
}

TEST(YamlReader, SyntaxFaultsStandOnTheLineToMend) {
    EXPECT_EQ(yaml_faults("a: 1\nb: x: y\n"), (Lines{"2:5 yaml-deux-points"}));
    EXPECT_EQ(yaml_faults("a: 1\n  b: 2\n"), (Lines{"2:4 yaml-deux-points"}));
    EXPECT_EQ(yaml_faults("a:\n\t- x\n"), (Lines{"2:1 yaml-tabulation"}));
    EXPECT_EQ(yaml_faults("a: [1, 2\nb: 3\n"), (Lines{"1:4 yaml-crochet-ouvert"}));
    EXPECT_EQ(yaml_faults("a: [1, 2"), (Lines{"1:4 yaml-crochet-ouvert"}));
    EXPECT_EQ(yaml_faults("a: \"[\" # [\nb: x [y\nc: {d: [1, 2}\n"),
              (Lines{"3:8 yaml-crochet-ouvert"}));
    EXPECT_EQ(yaml_faults("a: 1\nb: \"x\"\n  c: 2\n"), (Lines{"3:3 yaml-retrait"}));
    EXPECT_EQ(yaml_faults("a: * gras\n"), (Lines{"1:4 yaml-alias"}));
    EXPECT_EQ(yaml_faults("a: \"c:\\dossier\"\n"), (Lines{"1:7 yaml-echappement"}));
    EXPECT_EQ(yaml_faults("a: @x\n"), (Lines{"1:4 yaml-signe-reserve"}));
    EXPECT_EQ(yaml_faults("a: 1\nb\nc: 3\n"), (Lines{"2:1 yaml-cle-sans-deux-points"}));
    EXPECT_EQ(yaml_faults("a:\n  - b: 1\n    c 2\n    d: 3\n"),
              (Lines{"3:5 yaml-cle-sans-deux-points"}));
    EXPECT_EQ(yaml_faults("a: 1\nb: 2\nc 3\n"), (Lines{"3:1 yaml-cle-sans-deux-points"}));
    EXPECT_EQ(yaml_faults("a: {b, c}\n"), (Lines{"1:5 yaml-cle-sans-deux-points"}));
}

TEST(YamlReader, NoDataIsSaid) {
    EXPECT_EQ(yaml_faults(""), (Lines{"1:1 aucune-donnee"}));
    EXPECT_EQ(yaml_faults("\n# seulement une note\n"), (Lines{"1:1 aucune-donnee"}));
}

/// A quoted CSV renamed: yaml-cpp reads `"nom"`, then never ends on what follows.
TEST(YamlReader, EndsOnQuotedCsv) {
    EXPECT_FALSE(read_as_yaml("\"nom\",\"prenom\"\n\"A\",\"B\"\n").value);
    EXPECT_EQ(yaml_faults("\"nom\",\"prenom\"\n").size(), 1U);
}

TEST(YamlReader, InvisibleCharactersAreNamed) {
    const Reading reading = read_as_yaml("a:\u00A01\nb: 2\n");
    ASSERT_FALSE(reading.value);
    const Diagnostic fault = reading.diagnostics.sorted().at(0);
    ASSERT_EQ(fault.hints.size(), 2U);
    EXPECT_NE(fault.hints[1].text.find("U+00A0"), std::string::npos);
}

/// What an escape spells is a character of the text: those that no file may hold stay out.
TEST(YamlReader, EscapesCannotSpellForbiddenCharacters) {
    EXPECT_EQ(yaml_faults("a: 1\nb: \"x\\0y\"\n"), (Lines{"2:4 caractere-nul"}));
    EXPECT_EQ(yaml_faults("a: \"\\e[1m\"\n"), (Lines{"1:4 caractere-de-controle"}));
    EXPECT_EQ(yaml_faults("\"a\\x07\": 1\n"), (Lines{"1:1 caractere-de-controle"}));
    EXPECT_EQ(yaml_faults("a: \"\\x85\"\n"), (Lines{"1:4 caractere-de-controle"}));
    EXPECT_EQ(yaml_data("a: \"x\\n\\ty\""), "{a: 'x\n\ty'}");
}

} // namespace
} // namespace restitution::test

#include "read/syntax/json_reader.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

Lines json_faults(const std::string& text) {
    return faults(read_as_json(text));
}

std::string json_data(const std::string& text) {
    return data(read_as_json(text));
}

TEST(JsonReader, ScalarsKeepTheirText) {
    EXPECT_EQ(json_data(R"({"a": 1.50, "b": -0, "c": 1E3, "d": true, "e": null, "f": "é\n"})"),
              "{a: 1.50, b: -0, c: 1E3, d: true, e: -, f: 'é\n'}");
    EXPECT_EQ(json_data(R"({"grand": 123456789012345678901234567890})"),
              "{grand: 123456789012345678901234567890}");
}

TEST(JsonReader, SurrogatePairsMakeOneCharacter) {
    EXPECT_EQ(json_data(R"(["\ud83d\ude00"])"), "['😀']");
    EXPECT_EQ(json_faults(R"(["a", "\ud83d"])"), (Lines{"1:7 json-texte"}));
    EXPECT_EQ(json_faults(R"(["\ude00\ud83d"])"), (Lines{"1:2 json-texte"}));
}

TEST(JsonReader, SpansCoverExactlyWhatIsWritten) {
    EXPECT_EQ(spans(read_as_json("{\"é\" : \"a\\\"b\" ,\n \"c\":[ 1,\ttrue ,\"\"]}")),
              (Lines{"\"é\"", "\"a\\\"b\"", "\"c\"", "1", "true", "\"\""}));
}

TEST(JsonReader, CollectionsHaveTheirPlace) {
    const Reading reading = read_as_json("{\"a\": [1,\n  {\"b\": {}}]}\n");
    const Value& list = std::get<Fields>(reading.value->content).items[0].value;
    EXPECT_EQ(place(reading.sources, list.where), "1:7");
    EXPECT_EQ(list.where.end, 22U); // 10 bytes on the first line, 12 up to the bracket's end
    EXPECT_EQ(place(reading.sources, std::get<List>(list.content).items[1].where), "2:3");
}

TEST(JsonReader, DuplicateKeysShowBothPlaces) {
    const Reading reading = read_as_json("{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2},\n \"a\": 3}");
    EXPECT_EQ(faults(reading), (Lines{"2:16 cle-en-double", "3:2 cle-en-double"}));
    EXPECT_EQ(place(reading.sources, reading.diagnostics.sorted()[1].hints[0].where.at(0)), "1:2");
    EXPECT_FALSE(reading.value);
}

TEST(JsonReader, SixtyFourLevelsAndNoMore) {
    EXPECT_TRUE(read_as_json(std::string(64, '[') + std::string(64, ']')).value);
    EXPECT_EQ(json_faults(std::string(65, '[') + std::string(65, ']')),
              (Lines{"1:65 trop-profond"}));
    EXPECT_EQ(json_faults(std::string(1'000'000, '[')), (Lines{"1:65 trop-profond"}));
}

TEST(JsonReader, SyntaxFaultsStandAtTheirPlace) {
    EXPECT_EQ(json_faults("{\"a\": 1,\n}"), (Lines{"1:8 json-virgule"}));
    EXPECT_EQ(json_faults("[1, 2,]"), (Lines{"1:6 json-virgule"}));
    EXPECT_EQ(json_faults("{\n// note\n\"a\": 1}"), (Lines{"2:1 json-commentaire"}));
    EXPECT_EQ(json_faults("{\"a\": 1 # note\n}"), (Lines{"1:9 json-commentaire"}));
    EXPECT_EQ(json_faults("{\"a\": 'x'}"), (Lines{"1:7 json-inattendu"}));
    EXPECT_EQ(json_faults("{a: 1}"), (Lines{"1:2 json-inattendu"}));
    EXPECT_EQ(json_faults("{\"a\": 1\n \"b\": 2}"), (Lines{"2:2 json-inattendu"}));
    EXPECT_EQ(json_faults("{\"a\" 1}"), (Lines{"1:6 json-inattendu"}));
    EXPECT_EQ(json_faults("{\"a\": tru}"), (Lines{"1:7 json-inattendu"}));
    EXPECT_EQ(json_faults("{\"a\": NaN}"), (Lines{"1:7 json-inattendu"}));
    EXPECT_EQ(json_faults("{\"a\": 012}"), (Lines{"1:7 json-inattendu"}));
    EXPECT_EQ(json_faults("{\"a\": 1} {\"b\": 2}"), (Lines{"1:10 json-inattendu"}));
    EXPECT_EQ(json_faults("{\"a\": 1}}"), (Lines{"1:9 json-inattendu"}));
    EXPECT_EQ(json_faults("{\"a\": 1e999}"), (Lines{"1:7 json-nombre"}));
    EXPECT_EQ(json_faults("{\"a\": \"c:\\dossier\"}"), (Lines{"1:7 json-texte"}));
    EXPECT_EQ(json_faults("{\"a\": \"coupé\n\"}"), (Lines{"1:7 json-texte"}));
    EXPECT_EQ(json_faults("{\"a\": \"\\u12\"}"), (Lines{"1:7 json-texte"}));
}

TEST(JsonReader, CutFilesAreToldFromOtherFaults) {
    EXPECT_EQ(json_faults("{\"a\": [1, 2"), (Lines{"1:11 json-coupe"}));
    EXPECT_EQ(json_faults("{\"a\": \"texte"), (Lines{"1:7 json-coupe"}));
    EXPECT_EQ(json_faults("{\"a\": \"texte\\"), (Lines{"1:7 json-coupe"}));
    EXPECT_EQ(json_faults("{\"a\":\n"), (Lines{"1:5 json-coupe"}));
    EXPECT_EQ(json_faults("{\"a\": 1\n\n"), (Lines{"1:7 json-coupe"}));
    EXPECT_EQ(json_faults(" \n"), (Lines{"1:1 aucune-donnee"}));
}

TEST(JsonReader, EscapesCannotSpellForbiddenCharacters) {
    EXPECT_EQ(json_faults("{\"a\":\n \"x\\u0000y\"}"), (Lines{"2:2 caractere-nul"}));
    EXPECT_EQ(json_faults(R"({"a": "\u001b[1m"})"), (Lines{"1:7 caractere-de-controle"}));
    EXPECT_EQ(json_faults(R"({"a\u0007": 1})"), (Lines{"1:2 caractere-de-controle"}));
    EXPECT_EQ(json_faults(R"({"a": "\u0085"})"), (Lines{"1:7 caractere-de-controle"}));
    EXPECT_EQ(json_data(R"(["x\n\ty"])"), "['x\n\ty']");
}

/// A form feed or a carriage return spelled in a text is a blank, as people's editors write them.
TEST(JsonReader, SpelledLineEndsBecomePlain) {
    EXPECT_EQ(json_data(R"(["a\r\nb"])"), "['a\nb']");
}

} // namespace
} // namespace restitution::test

/// The same data written in YAML and in JSON gives the same Value.
#include "reading_fixture.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

struct Pair {
    const char* yaml;
    const char* json;
};

class ReadersAgree : public testing::TestWithParam<Pair> {};

TEST_P(ReadersAgree, OnTheData) {
    const Reading yaml = read_as_yaml(GetParam().yaml);
    const Reading json = read_as_json(GetParam().json);
    ASSERT_TRUE(yaml.value);
    ASSERT_TRUE(json.value);
    EXPECT_TRUE(same_data(*yaml.value, *json.value)) << data(yaml) << "\n" << data(json);
}

INSTANTIATE_TEST_SUITE_P(
    Pairs, ReadersAgree,
    testing::Values(Pair{"a: 1\nb: texte\n", R"({"a": 1, "b": "texte"})"},
                    Pair{"a: []\nb: {}\nc:\n", R"({"a": [], "b": {}, "c": null})"},
                    Pair{"a: true\nb: 12.50\n", R"({"a": true, "b": 12.50})"},
                    Pair{"a: \"😀 \\u00e9\"\n", R"({"a": "\ud83d\ude00 \u00E9"})"},
                    Pair{"- - 1\n  - 2\n- {x: y}\n", R"([[1, 2], {"x": "y"}])"},
                    Pair{"a: |\n  un\n  deux\n", R"({"a": "un\ndeux\n"})"},
                    // A JSON document is nearly always YAML too.
                    Pair{R"({"a": [1, "x: y", {"b": null}]})",
                         R"({"a": [1, "x: y", {"b": null}]})"}),
    [](const auto& pair) { return "Pair" + std::to_string(pair.index); });

/// Data that differ must not pass for the same.
TEST(SameData, TellsDifferences) {
    const auto same = [](const std::string& a, const std::string& b) {
        return same_data(*read_as_json(a).value, *read_as_json(b).value);
    };
    EXPECT_TRUE(same("[1]", "[\"1\"]")); // what a text means is for its field to say
    EXPECT_FALSE(same("[1]", "[1, 2]"));
    EXPECT_FALSE(same("[1]", "[2]"));
    EXPECT_FALSE(same(R"({"a": 1})", R"({"b": 1})"));
    EXPECT_FALSE(same(R"({"a": 1, "b": 2})", R"({"b": 2, "a": 1})")); // in the file's order
    EXPECT_FALSE(same("[null]", "[\"\"]"));
    EXPECT_FALSE(same("[]", "{}"));
}

} // namespace
} // namespace restitution::test

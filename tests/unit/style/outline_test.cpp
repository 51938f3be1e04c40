#include "style/outline.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

Outline outline_of(const std::vector<std::string>& kinds) {
    Outline outline;
    std::uint32_t place = 0;
    for (const std::string& kind : kinds) {
        outline.slides.push_back({{kind, {0, place, place + 1}}, {}});
        ++place;
    }
    return outline;
}

std::vector<std::string> codes_of(const std::vector<std::string>& kinds) {
    Diagnostics diagnostics;
    check_outline(outline_of(kinds), {"calcul", "synthese"}, {0, 0, 0}, diagnostics);
    std::vector<std::string> codes;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        codes.emplace_back(diagnostic.message.code);
    }
    return codes;
}

TEST(Outline, EachKindOnceInAnyOrderIsSound) {
    EXPECT_TRUE(codes_of({"synthese", "calcul"}).empty());
}

TEST(Outline, AKindLeftOutIsReported) {
    EXPECT_EQ(codes_of({"synthese"}), std::vector<std::string>{"genre-de-diapositive-absent"});
}

TEST(Outline, AKindGivenTwiceIsReportedAtTheSecond) {
    EXPECT_EQ(codes_of({"calcul", "synthese", "calcul"}),
              std::vector<std::string>{"genre-de-diapositive-repete"});
}

TEST(Outline, AMistypedKindSuggestsTheNearestOne) {
    Diagnostics diagnostics;
    check_outline(outline_of({"synthése", "calcul", "synthese"}), {"calcul", "synthese"}, {0, 0, 0},
                  diagnostics);
    const auto found = diagnostics.sorted();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().message.code, "genre-de-diapositive-inconnu");
    ASSERT_EQ(found.front().hints.size(), 1U);
    EXPECT_NE(found.front().hints.front().text.find("synthese"), std::string::npos);
}

} // namespace
} // namespace restitution

#include "metrics/priorities.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Priorities priorities(const Questionnaire& asked, const Answers& given) {
    const Coverage coverage = compute_coverage(asked, given, QuestionnaireChoice::Complete);
    return compute_priorities(asked, coverage, compute_maturity(asked, coverage));
}

TEST(Priorities, TheHeaviestClimbComesFirst) {
    // D: Σ_A w = 1 + 2 + 1 = 4. A: 4 × 1 × 1/4 / 4 = 1/4; B: 4 × 2 × 1/4 / 4 = 1/2;
    // C, from 0.2 to 0.9: 4 × 1 × 0.7 / 4 = 0.7.
    const Questionnaire asked = questionnaire({dimension(
        "D", {question("A"), question("B", 200), valued_question("C", {0, 20, 90, 100})})});
    const auto found = priorities(
        asked, answers({answer("A", level(0)), answer("B", level(3)), answer("C", level(1))}));
    EXPECT_EQ(found.dimensions.at(0), (std::vector<Rise>{Rise{0, 2, {"C"}, 1, fraction(7, 10)},
                                                         Rise{0, 1, {"B"}, 3, fraction(1, 2)},
                                                         Rise{0, 0, {"A"}, 0, fraction(1, 4)}}));
}

TEST(Priorities, NoRiseAtTheTopNorWithoutAnswer) {
    const Questionnaire asked = questionnaire({dimension("D", {question("A"), question("B")})});
    const auto found = priorities(asked, answers({answer("A", level(4))}));
    EXPECT_TRUE(found.dimensions.at(0).empty());
    EXPECT_TRUE(found.overall.empty());
}

TEST(Priorities, OverallGainFollowsTheWeightOfTheDimension) {
    // A: gain 1 on D (one question), W = 1; B and C: gain 1/2 on E (two questions), W = 3; F has no
    // note and does not count. Overall: A 1/4 × 1 = 1/4; B, C 3/4 × 1/2 = 3/8, in order.
    const Questionnaire asked = questionnaire({dimension("D", {question("A")}),
                                               dimension("E", {question("B"), question("C")}, 300),
                                               dimension("F", {question("G")}, 500)});
    const auto found = priorities(
        asked, answers({answer("A", level(1)), answer("B", level(1)), answer("C", level(2))}));
    EXPECT_EQ(found.overall, (std::vector<Rise>{Rise{1, 0, {"B"}, 1, fraction(3, 8)},
                                                Rise{1, 1, {"C"}, 2, fraction(3, 8)},
                                                Rise{0, 0, {"A"}, 1, fraction(1, 4)}}));
    EXPECT_TRUE(found.dimensions.at(2).empty());
}

} // namespace
} // namespace restitution

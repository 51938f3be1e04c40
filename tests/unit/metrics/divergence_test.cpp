#include "metrics/divergence.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

std::vector<Divergence> divergences(const Question& asked, const std::vector<Given>& givens,
                                    Answers given = {}) {
    for (const Given& one : givens) {
        given.interviews.push_back(interview({answer("Q", one)}));
    }
    const Questionnaire whole = questionnaire({dimension("D", {asked})});
    return compute_divergences(whole,
                               compute_coverage(whole, given, QuestionnaireChoice::Complete));
}

TEST(Divergence, BeginsAtASpreadOfOneHalf) {
    // Five steps: 1 → 3 is 3/4 - 1/4 = 1/2; 1 → 2 is 1/4.
    const auto found = divergences(question("Q"), {level(3), level(2), level(1)});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0], (Divergence{0, 0, {"Q"}, 1, 3, false, false}));
    EXPECT_TRUE(divergences(question("Q"), {level(1), level(2)}).empty());
}

TEST(Divergence, IsJudgedOnValuesNotOnRanks) {
    // 0 → 2 is 0.49 on this grid, 2 → 3 is 0.51.
    const Question valued = valued_question("Q", {0, 20, 49, 100});
    EXPECT_TRUE(divergences(valued, {level(0), level(2)}).empty());
    EXPECT_EQ(divergences(valued, {level(2), level(3)}).size(), 1U);
}

TEST(Divergence, ALevelAgainstNotApplicableIsOne) {
    const auto found = divergences(question("Q"), {not_applicable(), level(2)});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].against_not_applicable);
    EXPECT_TRUE(divergences(question("Q"), {not_applicable(), does_not_know()}).empty());
    EXPECT_TRUE(divergences(question("Q"), {level(0), does_not_know()}).empty());
}

TEST(Divergence, SaysWhenTheTeamRetainedAnAnswer) {
    Answers given;
    given.retained = {retained("Q", level(2))};
    EXPECT_TRUE(divergences(question("Q"), {level(0), level(4)}, given).at(0).settled);
}

TEST(Divergence, QuestionsLeftOutHaveNone) {
    Answers given;
    given.excluded = {excluded("Q")};
    EXPECT_TRUE(divergences(question("Q"), {level(0), level(4)}, given).empty());
}

} // namespace
} // namespace restitution

#include "metrics/worked_example.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

/// Counts: answered, not applicable, "ne sait pas", unanswered, excluded.
std::optional<std::size_t> chosen(const std::vector<AnswerCounts>& counts) {
    Coverage coverage;
    for (const AnswerCounts& one : counts) {
        coverage.dimensions.push_back({{}, {}, one, {}});
    }
    return choose_worked_example(coverage);
}

TEST(WorkedExample, NeedsThreeAnswers) {
    EXPECT_EQ(chosen({{2, 0, 0, 1, 0}}), std::nullopt);
    EXPECT_EQ(chosen({{2, 0, 0, 1, 0}, {3, 0, 0, 0, 0}}), 1U);
}

TEST(WorkedExample, PrefersAMissingAnswerToFewerQuestions) {
    EXPECT_EQ(chosen({{3, 0, 0, 0, 0}, {5, 0, 1, 0, 0}}), 1U);
    EXPECT_EQ(chosen({{3, 0, 0, 0, 0}, {5, 0, 0, 2, 0}}), 1U);
}

TEST(WorkedExample, ThenTakesTheFewestQuestionsLeavingOutThoseExcluded) {
    EXPECT_EQ(chosen({{5, 0, 1, 0, 0}, {4, 0, 1, 0, 9}, {3, 3, 1, 0, 0}}), 1U);
}

TEST(WorkedExample, ThenTheFirst) {
    EXPECT_EQ(chosen({{2, 0, 9, 0, 0}, {4, 0, 1, 0, 0}, {3, 0, 1, 1, 0}}), 1U);
}

} // namespace
} // namespace restitution

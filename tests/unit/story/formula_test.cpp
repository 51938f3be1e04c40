#include "story/wording/formula.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

struct Computed {
    Questionnaire asked;
    Metrics metrics;
};

Computed computed(Questionnaire asked, Answers given) {
    Dossier dossier;
    dossier.questionnaire = std::move(asked);
    dossier.answers = std::move(given);
    Metrics metrics = compute_metrics(dossier);
    return {dossier.questionnaire, metrics};
}

/// "kind-less" view: expressions only.
std::vector<std::string> expressions(const std::vector<Formula>& formulas) {
    std::vector<std::string> result;
    for (const Formula& formula : formulas) {
        result.push_back(expression_of(formula));
    }
    return result;
}

TEST(Formula, WritesNumbersExactly) {
    EXPECT_EQ(exact_number(fraction(3, 4)), "0,75");
    EXPECT_EQ(exact_number(fraction(1, 3)), "1/3");
    EXPECT_EQ(exact_number(Fraction(2)), "2");
    EXPECT_EQ(exact_number(fraction(1, 8)), "1/8"); // three decimals: a fraction is shorter
}

TEST(Formula, CountsAnswersWhereEachWeighsOne) {
    const Computed one = computed(
        questionnaire({dimension(
            "A", {question("A-1"), question("A-2"), question("A-3"), question("A-4", 100, 4)})}),
        answers({answer("A-1", level(2)), answer("A-2", level(1)), answer("A-4", level(1))}));
    EXPECT_EQ(
        expressions(dimension_formulas(0, one.asked, one.metrics)),
        (std::vector<std::string>{"4 × (0,5 + 0,25 + 1/3) / 3", "4 × (0,5 + 0,25 + 0 + 1/3) / 4",
                                  "4 × (0,5 + 0,25 + 1 + 1/3) / 4", "3 / 4"}));
    EXPECT_EQ(dimension_formulas(0, one.asked, one.metrics)[0].result, fraction(13, 9));
}

TEST(Formula, WritesWeightsAndScalesThatDoNotBeginAtZero) {
    Questionnaire asked =
        questionnaire({dimension("A", {question("A-1", 200), question("A-2", 50)})});
    asked.scale = {1, 11, 1};
    asked.levels[0].threshold = {100};
    const Computed one = computed(asked, answers({answer("A-1", level(2))}));
    const std::vector<Formula> formulas = dimension_formulas(0, one.asked, one.metrics);
    EXPECT_EQ(expression_of(formulas[0]), "1 + 10 × 2 × 0,5 / 2");
    EXPECT_EQ(expression_of(formulas[1]), "1 + 10 × (2 × 0,5 + 0,5 × 0) / (2 + 0,5)");
    EXPECT_EQ(formulas[1].result, Fraction(5));
    EXPECT_EQ(expression_of(formulas.back()), "2 / (2 + 0,5)");
    EXPECT_EQ(shown_result(formulas.back()), "80\u202F%");
}

TEST(Formula, SaysThatABoundIsHeldAtTheNote) {
    // The note is 4 × 0 / 1 = 0; at worst (0 + 0,5) / 2 would be 1.
    const Computed one = computed(
        questionnaire({dimension("A", {question("A-1"), valued_question("A-2", {50, 80})})}),
        answers({answer("A-1", level(0))}));
    const std::vector<Formula> formulas = dimension_formulas(0, one.asked, one.metrics);
    EXPECT_EQ(expression_of(formulas[1]), "min(4 × (0 + 0,5) / 2 ; 4 × 0 / 1)");
    EXPECT_EQ(formulas[1].result, Fraction(0));
    EXPECT_EQ(expression_of(formulas[2]), "4 × (0 + 0,8) / 2");
}

TEST(Formula, HasNoBoundsWhereNothingIsMissingAndNothingOutOfScope) {
    const Computed full = computed(questionnaire({dimension("A", {question("A-1")})}),
                                   answers({answer("A-1", level(3))}));
    EXPECT_EQ(expressions(dimension_formulas(0, full.asked, full.metrics)),
              (std::vector<std::string>{"4 × 0,75 / 1", "1 / 1"}));
    const Computed none = computed(questionnaire({dimension("A", {question("A-1")})}),
                                   answers({answer("A-1", not_applicable())}));
    EXPECT_TRUE(dimension_formulas(0, none.asked, none.metrics).empty());
    EXPECT_TRUE(overall_formulas(none.asked, none.metrics).empty());
}

TEST(Formula, LeavesDimensionsWithoutNoteToTheBounds) {
    const Computed two = computed(
        questionnaire({dimension("A", {question("A-1")}, 300), dimension("B", {question("B-1")})}),
        answers({answer("A-1", level(3))}));
    EXPECT_EQ(expressions(overall_formulas(two.asked, two.metrics)),
              (std::vector<std::string>{"3 × 3 / 3", "(3 × 3 + 0) / (3 + 1)",
                                        "(3 × 3 + 4) / (3 + 1)", "(3 × 1 + 0) / (3 + 1)"}));
}

TEST(Formula, FollowsAQuestionFromItsAnswersToItsGains) {
    Answers given = answers({answer("A-1", level(3)), answer("A-2", level(0))});
    given.interviews.push_back(interview({answer("A-1", level(1))}));
    const Computed one =
        computed(questionnaire({dimension("A", {question("A-1", 200), question("A-2")})}), given);
    const std::vector<Formula> formulas = question_formulas({0, 0}, one.asked, one.metrics);
    EXPECT_EQ(expressions(formulas),
              (std::vector<std::string>{"1 ; 3", "1 / 4", "4 × 2 × 0,25 / (2 + 1)",
                                        "4 × 2 × (0,5 − 0,25) / (2 + 1)",
                                        "4 × 2 × (0,5 − 0,25) / (2 + 1) / 1"}));
    EXPECT_EQ(formulas[0].result, Fraction(1));
    EXPECT_EQ(shown_result(formulas[3]), "0,67");
}

TEST(Formula, WritesLevelsForPeopleInARoom) {
    // Equal weights of 2 count for one; one answer needs no sum.
    const Computed two =
        computed(questionnaire({dimension("A", {question("A-1", 200), question("A-2", 200, 4)}),
                                dimension("B", {question("B-1"), question("B-2", 200)}),
                                dimension("C", {question("C-1")})}),
                 answers({answer("A-1", level(3)), answer("A-2", level(1)), answer("B-1", level(2)),
                          answer("C-1", level(2))}));
    const auto note = [&](std::size_t d) {
        return calculation_of(dimension_formulas(d, two.asked, two.metrics).front());
    };
    EXPECT_EQ(note(0), "(3 + 1,33…) / 2 = 4,33… / 2 = 2,16…");
    EXPECT_EQ(note(1), "2 × 1 / 1 = 2 / 1 = 2");
    EXPECT_EQ(note(2), "2 / 1 = 2");
    EXPECT_EQ(quotient_of(dimension_formulas(1, two.asked, two.metrics)[2]), "10 / 3 = 3,33…");
}

} // namespace
} // namespace restitution

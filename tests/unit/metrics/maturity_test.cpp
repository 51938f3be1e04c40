#include "metrics/maturity.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Maturity maturity(const Questionnaire& asked, const Answers& given) {
    return compute_maturity(asked, compute_coverage(asked, given, QuestionnaireChoice::Complete));
}

/// Questions D-0, D-1… of weight 1, answered at these levels; -1 stands for no answer.
struct Row {
    std::string id;
    std::vector<int> levels;
    long weight = 100;
};

Maturity maturity_of(const std::vector<Row>& rows) {
    std::vector<Dimension> dimensions;
    std::vector<Answer> given;
    for (const Row& row : rows) {
        std::vector<Question> questions;
        for (const int step : row.levels) {
            questions.push_back(question(row.id + "-" + std::to_string(questions.size())));
            if (step >= 0) {
                given.push_back(answer(questions.back().id.value.text, level(step)));
            }
        }
        dimensions.push_back(dimension(row.id, questions, row.weight));
    }
    return maturity(questionnaire(dimensions), answers(given));
}

TEST(StepValue, IsTheRankUnlessTheGridSaysOtherwise) {
    EXPECT_EQ(step_value(question("Q"), 3), fraction(3, 4));
    EXPECT_EQ(step_value(question("Q", 100, 2), 1), 1);
    EXPECT_EQ(step_value(valued_question("Q", {0, 15, 100}), 1), fraction(15, 100));
}

TEST(DimensionNote, IsTheMeanOfTheAnswersGiven) {
    // (2 + 1 + 2 + 1 + 1 + 3) / 6 = 10 / 6 = 1.66… → 1.7; two missing: 10 / 8 = 1.25 → 1.2 and
    // (10 + 2 × 4) / 8 = 18 / 8 = 2.25 → 2.3; completeness 6 / 8 = 75 %.
    const auto d = maturity_of({{"D", {2, 1, 2, 1, 1, -1, 3, -1}}}).dimensions.at(0);
    EXPECT_EQ(d.rating.note->measure.share, fraction(10, 24));
    EXPECT_EQ(d.rating.note->measure.value, fraction(10, 6));
    EXPECT_EQ(d.rating.note->measure.shown, (ShownNumber{17, 1}));
    EXPECT_EQ(d.rating.note->level, 2U);
    EXPECT_EQ(d.rating.bounds->low.value, fraction(10, 8));
    EXPECT_EQ(d.rating.bounds->low.shown, (ShownNumber{12, 1}));
    EXPECT_EQ(d.rating.bounds->high.value, fraction(18, 8));
    EXPECT_EQ(d.rating.bounds->high.shown, (ShownNumber{23, 1}));
    EXPECT_EQ(d.rating.completeness->share, fraction(3, 4));
    EXPECT_EQ(d.rating.completeness->percent, (ShownNumber{75, 0}));
    EXPECT_FALSE(d.rating.indicative);
    EXPECT_FALSE(d.weights_differ);
}

TEST(DimensionNote, WeighsQuestionsByTheirWeight) {
    // A weighs 2 at s = 1/4, B weighs 0.5 at s = 1, C weighs 1.5 without answer.
    // Σ w·s = 0.5 + 0.5 = 1; Σ_A w = 2.5; M = 0.4 → 1.6 on the scale; Σ_P w = 4; C = 62.5 % → 63.
    // Bounds: 1 / 4 → 1.0 and (1 + 1.5) / 4 → 2.5.
    const Questionnaire asked = questionnaire(
        {dimension("D", {question("A", 200), question("B", 50), question("C", 150)})});
    const auto d =
        maturity(asked, answers({answer("A", level(1)), answer("B", level(4))})).dimensions.at(0);
    EXPECT_EQ(d.sums.answered_values, 1);
    EXPECT_EQ(d.sums.answered_weight, fraction(5, 2));
    EXPECT_EQ(d.sums.applicable_weight, 4);
    EXPECT_EQ(d.sums.lowest_values, 1);
    EXPECT_EQ(d.sums.highest_values, fraction(5, 2));
    EXPECT_EQ(d.rating.note->measure.value, fraction(8, 5));
    EXPECT_EQ(d.rating.completeness->percent, (ShownNumber{63, 0}));
    EXPECT_EQ(d.rating.bounds->low.shown, (ShownNumber{10, 1}));
    EXPECT_EQ(d.rating.bounds->high.shown, (ShownNumber{25, 1}));
    EXPECT_TRUE(d.weights_differ);
}

TEST(DimensionNote, UsesTheValuesOfTheGrid) {
    // A at 0.3; B missing, worth 0.1 at least and 0.8 at most. Note 4 × 0.3 = 1.2;
    // bounds 4 × (0.3 + 0.1) / 2 = 0.8 and 4 × (0.3 + 0.8) / 2 = 2.2.
    const Questionnaire asked = questionnaire(
        {dimension("D", {valued_question("A", {0, 30, 100}), valued_question("B", {10, 50, 80})})});
    const auto d = maturity(asked, answers({answer("A", level(1))})).dimensions.at(0);
    EXPECT_EQ(d.rating.note->measure.value, fraction(12, 10));
    EXPECT_EQ(d.rating.bounds->low.value, fraction(8, 10));
    EXPECT_EQ(d.rating.bounds->high.value, fraction(22, 10));
}

TEST(DimensionNote, StaysWithinItsBoundsOnAnyGrid) {
    // A at 0; B missing, worth 0.5 at least: 4 × (0 + 0.5) / 2 = 1 is over the note, 0.
    const Questionnaire asked = questionnaire(
        {dimension("D", {valued_question("A", {0, 100}), valued_question("B", {50, 100})})});
    const auto d = maturity(asked, answers({answer("A", level(0))})).dimensions.at(0);
    EXPECT_EQ(d.rating.note->measure.value, 0);
    EXPECT_EQ(d.rating.bounds->low.value, 0);
}

TEST(DimensionNote, IsShownHalfUpWithTheScalesDecimals) {
    // 5 answers of sum 1: 0.2; on a scale from 1 to 5 without decimals: 1 + 4 × 1/20 = 1.2 → 1.
    // 4 answers of sum 5: 1.25 → 1.3.
    EXPECT_EQ(maturity_of({{"D", {2, 1, 1, 1}}}).overall.note->measure.shown, (ShownNumber{13, 1}));
    Questionnaire asked = questionnaire({dimension("D", {question("A"), question("B")})});
    asked.scale = {1, 5, 0};
    const Answers given = answers({answer("A", level(1)), answer("B", level(0))});
    // 1 + 4 × 1/8 = 1.5 → 2.
    EXPECT_EQ(maturity(asked, given).overall.note->measure.shown, (ShownNumber{2, 0}));
}

TEST(DimensionNote, LevelIsTheOneOfTheNoteAsShown) {
    // 13 / 9 = 1.44… → 1.4: Initié; 29 / 20 = 1.45 → 1.5: Structuré, although 1.45 < 1.5.
    EXPECT_EQ(maturity_of({{"D", {4, 4, 4, 1, 0, 0, 0, 0, 0}}}).overall.note->level, 1U);
    const std::vector<int> twenty{4, 4, 4, 4, 4, 4, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    EXPECT_EQ(maturity_of({{"D", twenty}}).overall.note->level, 2U);
    // The threshold itself belongs to the level: 1 / 2 = 0.5: Initié.
    EXPECT_EQ(maturity_of({{"D", {1, 0}}}).overall.note->level, 1U);
    EXPECT_EQ(maturity_of({{"D", {0, 0}}}).overall.note->level, 0U);
    EXPECT_EQ(maturity_of({{"D", {4, 4}}}).overall.note->level, 4U);
}

TEST(DimensionNote, IsIndicativeBelowTheThreshold) {
    // 1 of 2 answered: 50 %, not below. 1 of 3: 33.3… % → 33, below.
    EXPECT_FALSE(maturity_of({{"D", {2, -1}}}).dimensions[0].rating.indicative);
    const auto rating = maturity_of({{"D", {2, -1, -1}}}).dimensions[0].rating;
    EXPECT_TRUE(rating.indicative);
    EXPECT_EQ(rating.completeness->percent, (ShownNumber{33, 0}));
}

TEST(DimensionNote, WithoutAnswerThereIsNone) {
    const auto rating = maturity_of({{"D", {-1, -1}}}).dimensions[0].rating;
    EXPECT_FALSE(rating.note);
    EXPECT_TRUE(rating.in_scope());
    EXPECT_FALSE(rating.indicative);
    EXPECT_EQ(rating.bounds->low.value, 0);
    EXPECT_EQ(rating.bounds->high.value, 4);
    EXPECT_EQ(rating.completeness->share, 0);
}

TEST(DimensionNote, BoundsWithoutAnswerAreTheWholeScaleOnAnyGrid) {
    const Questionnaire asked = questionnaire({dimension("D", {valued_question("A", {20, 80})})});
    const auto rating = maturity(asked, {}).dimensions.at(0).rating;
    EXPECT_EQ(rating.bounds->low.share, 0);
    EXPECT_EQ(rating.bounds->high.share, 1);
}

TEST(DimensionNote, WithoutApplicableQuestionIsOutOfScope) {
    const Questionnaire asked = questionnaire(
        {dimension("D", {question("A"), question("B")}), dimension("E", {question("C")})});
    Answers given = answers({answer("A", not_applicable()), answer("C", level(3))});
    given.excluded = {excluded("B")};
    const Maturity result = maturity(asked, given);
    EXPECT_FALSE(result.dimensions[0].rating.in_scope());
    EXPECT_FALSE(result.dimensions[0].rating.bounds);
    // It enters nothing: the whole is E alone, complete.
    EXPECT_EQ(result.overall.note->measure.value, 3);
    EXPECT_EQ(result.overall.bounds->low.value, 3);
    EXPECT_EQ(result.overall.completeness->share, 1);
}

TEST(DimensionNote, NotApplicableQuestionsEnterNoSum) {
    const Questionnaire asked =
        questionnaire({dimension("D", {question("A"), question("B", 300)})});
    const auto rating =
        maturity(asked, answers({answer("A", level(1)), answer("B", not_applicable())}))
            .dimensions.at(0)
            .rating;
    EXPECT_EQ(rating.note->measure.value, 1);
    EXPECT_EQ(rating.bounds->high.value, 1);
    EXPECT_EQ(rating.completeness->share, 1);
}

TEST(Completeness, IsNeverRoundedUpToAMarkNotReached) {
    // 299 of 300: 99.66… % is not shown as 100 %; nor 149 of 299 (49.8… %) as 50 %.
    std::vector<int> levels(300, 1);
    levels[0] = -1;
    EXPECT_EQ(maturity_of({{"D", levels}}).overall.completeness->percent, (ShownNumber{99, 0}));
    levels.assign(299, -1);
    std::fill(levels.begin(), levels.begin() + 149, 1);
    const Maturity result = maturity_of({{"D", levels}});
    EXPECT_TRUE(result.overall.indicative);
    EXPECT_EQ(result.overall.completeness->percent, (ShownNumber{49, 0}));
}

TEST(OverallNote, IsTheWeightedMeanOfTheDimensionsThatHaveANote) {
    // D: (4 + 2) / 2 = 3, weight 1. E: 1 of weight 2, one of two answered: bounds 0.5 and 2.5,
    // completeness 1/2. F: no answer, weight 1.
    // Note (3 + 2 × 1) / 3 = 5/3 → 1.7. Completeness (1 + 2 × 1/2 + 0) / 4 = 1/2.
    // Bounds (3 + 2 × 0.5 + 0) / 4 = 1 and (3 + 2 × 2.5 + 4) / 4 = 3.
    const Maturity result =
        maturity_of({{"D", {4, 2}, 100}, {"E", {1, -1}, 200}, {"F", {-1, -1, -1}, 100}});
    EXPECT_EQ(result.overall.note->measure.value, fraction(5, 3));
    EXPECT_EQ(result.overall.note->measure.shown, (ShownNumber{17, 1}));
    EXPECT_EQ(result.overall.completeness->share, fraction(1, 2));
    EXPECT_FALSE(result.overall.indicative);
    EXPECT_EQ(result.overall.bounds->low.value, 1);
    EXPECT_EQ(result.overall.bounds->high.value, 3);
    EXPECT_TRUE(result.weights_differ);
}

TEST(OverallNote, FollowsTheExampleOfTheDesign) {
    // Sums of levels over 8 or 10 questions: COMP 10/6 of 8, ACHA 9/7 of 10, PARC 23/9 of 10,
    // GOUV 21/10 of 10, FINU 8/7 of 8, SERV 5/4 of 10, INFR 18/9 of 10, TERR none of 8.
    // Overall 1.7; bounds 9.85 / 8 = 1.23… → 1.2 and 19.75 / 8 = 2.46… → 2.5; completeness 69 %.
    const int x = -1;
    const Maturity result = maturity_of({{"COMP", {2, 2, 2, 2, 1, 1, x, x}},
                                         {"ACHA", {2, 2, 1, 1, 1, 1, 1, x, x, x}},
                                         {"PARC", {4, 4, 4, 3, 2, 2, 2, 1, 1, x}},
                                         {"GOUV", {4, 4, 3, 2, 2, 2, 1, 1, 1, 1}},
                                         {"FINU", {2, 1, 1, 1, 1, 1, 1, x}},
                                         {"SERV", {2, 1, 1, 1, x, x, x, x, x, x}},
                                         {"INFR", {2, 2, 2, 2, 2, 2, 2, 2, 2, x}},
                                         {"TERR", {x, x, x, x, x, x, x, x}}});
    EXPECT_EQ(result.overall.note->measure.shown, (ShownNumber{17, 1}));
    EXPECT_EQ(result.overall.bounds->low.value, fraction(985, 800));
    EXPECT_EQ(result.overall.bounds->high.value, fraction(1975, 800));
    EXPECT_EQ(result.overall.completeness->percent, (ShownNumber{69, 0}));
    // Notes 1.67, 1.29, 2.56, 2.1, 1.14, 1.25 (4 of 10: indicative), 2, none; overall 1.71….
    EXPECT_EQ(result.strengths, (std::vector<std::size_t>{2U, 3U, 6U}));
    EXPECT_EQ(result.improvements, (std::vector<std::size_t>{4U, 1U, 0U}));
}

TEST(OverallNote, WithoutAnyAnswerThereIsNone) {
    const Maturity result = maturity_of({{"D", {-1}}, {"E", {-1, -1}}});
    EXPECT_FALSE(result.overall.note);
    EXPECT_EQ(result.overall.bounds->high.value, 4);
    EXPECT_TRUE(result.strengths.empty());
    EXPECT_TRUE(result.improvements.empty());
    EXPECT_FALSE(maturity_of({}).overall.in_scope());
}

TEST(Strengths, TiesStandInTheQuestionnairesOrderAndThreeAreKept) {
    // All equal to the overall note: the first three, and no axe de progrès.
    const Maturity result = maturity_of({{"A", {2}}, {"B", {2}}, {"C", {2}}, {"D", {2}}});
    EXPECT_EQ(result.strengths, (std::vector<std::size_t>{0U, 1U, 2U}));
    EXPECT_TRUE(result.improvements.empty());
}

TEST(Strengths, IndicativeNotesAreInNeitherList) {
    // B has the highest note and C the lowest, both on 1 answer of 3.
    const Maturity result =
        maturity_of({{"A", {3}}, {"B", {4, -1, -1}}, {"C", {0, -1, -1}}, {"D", {1}}});
    EXPECT_EQ(result.strengths, (std::vector<std::size_t>{0U}));
    EXPECT_EQ(result.improvements, (std::vector<std::size_t>{3U}));
}

} // namespace
} // namespace restitution

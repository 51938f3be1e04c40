#include "metrics/comparison.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

/// As it was asked then, answered at `step`.
PreviousQuestion then(const Question& question, std::optional<int> step) {
    PreviousQuestion result;
    result.id = question.id.value;
    result.weight = to_fraction(question.weight);
    for (std::size_t i = 0; i < question.grid.size(); ++i) {
        result.grid.push_back(
            {question.grid[i].text.value, step_value(question, static_cast<int>(i))});
    }
    result.step = step;
    return result;
}

PreviousDimension then(const Dimension& dimension, const std::vector<std::optional<int>>& steps,
                       const Fraction& note) {
    PreviousDimension result{dimension.id.value, to_fraction(dimension.weight), note, {}};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        result.questions.push_back(then(dimension.questions[i], steps[i]));
    }
    return result;
}

/// A. B: B-1. All answered now: 3, 1, 2 and 4.
class Comparisons : public testing::Test {
protected:
    Questionnaire asked_ =
        questionnaire({dimension("A", {question("A-1"), question("A-2"), question("A-3")}),
                       dimension("B", {question("B-1")})});
    Answers given_ = answers({answer("A-1", level(3)), answer("A-2", level(1)),
                              answer("A-3", level(2)), answer("B-1", level(4))});
    PreviousDiagnosis previous_;

    void SetUp() override {
        previous_.note = fraction(9, 4);
        previous_.dimensions = {then(asked_.dimensions[0], {1, 2, 2}, fraction(5, 3)),
                                then(asked_.dimensions[1], {3}, Fraction(3))};
    }

    Comparison compared() const {
        return compare(previous_, asked_,
                       compute_coverage(asked_, given_, QuestionnaireChoice::Complete));
    }
};

TEST_F(Comparisons, CountsWhatRoseAndWhatFell) {
    const Comparison found = compared();
    EXPECT_EQ(found.risen, 2);     // A-1 from 1 to 3, B-1 from 3 to 4
    EXPECT_EQ(found.fallen, 1);    // A-2 from 2 to 1
    EXPECT_EQ(found.unchanged, 1);
    EXPECT_EQ(found.dimensions[0].risen, 1);
    EXPECT_EQ(found.changes, (std::vector<StepChange>{{0, 0, 1, 3}, {0, 1, 2, 1}, {1, 0, 3, 4}}));
}

TEST_F(Comparisons, GivesFormerNotesWhereTheSameWasAsked) {
    const Comparison found = compared();
    EXPECT_TRUE(found.comparable);
    EXPECT_EQ(found.before, (ShownNumber{23, 1})); // 2.25
    EXPECT_EQ(found.dimensions[0].before, (ShownNumber{17, 1}));
}

TEST_F(Comparisons, LeavesANoteAloneWhenAWeightOrAGridIsAnother) {
    previous_.dimensions[0].questions[0].weight = 2;
    EXPECT_FALSE(compared().dimensions[0].comparable);
    EXPECT_EQ(compared().dimensions[0].risen, 1); // the grids still agree
    EXPECT_TRUE(compared().dimensions[1].comparable);
    EXPECT_FALSE(compared().comparable);
    previous_.dimensions[0].questions[0].grid[2].text = "dit autrement";
    EXPECT_EQ(compared().dimensions[0].risen, 0);
    EXPECT_EQ(compared().other_grid, (std::vector<QuestionId>{{"A-1"}}));
}

TEST_F(Comparisons, NamesQuestionsAskedOnceOnly) {
    previous_.dimensions[0].questions[0].id.text = "A-0";
    previous_.dimensions[0].questions[1].excluded = true;
    const Comparison found = compared();
    EXPECT_EQ(found.asked_then_only, (std::vector<QuestionId>{{"A-0"}}));
    EXPECT_EQ(found.asked_now_only, (std::vector<QuestionId>{{"A-1"}, {"A-2"}}));
    EXPECT_FALSE(found.dimensions[0].comparable);
    EXPECT_EQ(found.dimensions[0].unchanged, 1);
}

TEST_F(Comparisons, ComparesNoNoteAcrossScales) {
    previous_.scale.maximum = 5;
    const Comparison found = compared();
    EXPECT_FALSE(found.comparable);
    EXPECT_FALSE(found.dimensions[0].before);
    EXPECT_EQ(found.risen, 2); // steps of the same grids
}

TEST_F(Comparisons, ComparesNoNoteWhenTheScalesBeginElsewhere) {
    previous_.scale.minimum = asked_.scale.minimum + 1;
    const Comparison found = compared();
    EXPECT_FALSE(found.comparable);
    EXPECT_FALSE(found.dimensions[0].comparable);
    EXPECT_FALSE(found.dimensions[0].before);
}

TEST_F(Comparisons, HasNoOverallNoteWhenADimensionIsGoneOrWeighsOtherwise) {
    previous_.dimensions[1].weight = 3;
    EXPECT_FALSE(compared().comparable);
    EXPECT_TRUE(compared().dimensions[1].comparable);
    previous_.dimensions.pop_back();
    EXPECT_FALSE(compared().comparable);
    EXPECT_FALSE(compared().dimensions[1].comparable);
}

TEST_F(Comparisons, SaysWhereThereWasNoNote) {
    previous_.dimensions[1].note.reset();
    EXPECT_TRUE(compared().dimensions[1].comparable);
    EXPECT_FALSE(compared().dimensions[1].before);
}

} // namespace
} // namespace restitution

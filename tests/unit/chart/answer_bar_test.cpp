#include "chart/answer_bar.h"
#include "chart_fixture.h"
#include "chart_samples.h"

namespace restitution::test {
namespace {

constexpr double width = 416;

class AnswerBarTest : public ChartTest {
protected:
    Rect fill_of(const Frame& frame, std::size_t level) const {
        const auto shapes = filled_with(frame, theme_.levels[level].fill);
        return shapes.empty() ? Rect{} : ink_box(shapes.front());
    }
};

TEST_F(AnswerBarTest, WidthsFollowTheNumbersOfQuestions) {
    const Frame frame = drawn(answer_sample(), width);
    // Ten questions on 415 points: 41.5 for each, after half an outline.
    EXPECT_DOUBLE_EQ(fill_of(frame, 0).width, 41.5);
    EXPECT_DOUBLE_EQ(fill_of(frame, 1).x, 42);
    EXPECT_DOUBLE_EQ(fill_of(frame, 1).width, 124.5);
}

TEST_F(AnswerBarTest, EmptyLevelsAreNotDrawn) {
    const Frame frame = drawn(answer_sample(), width);
    EXPECT_TRUE(filled_with(frame, theme_.levels[3].fill).empty());
    EXPECT_FALSE(shows(frame, "Maîtrisé (3)"));
    EXPECT_FALSE(shows(frame, "0"));
}

TEST_F(AnswerBarTest, MissingAnswersAreDashed) {
    const auto strokes = stroked_with(drawn(answer_sample(), width), color(ColorRole::Ink));
    ASSERT_EQ(strokes.size(), 1U);
    EXPECT_FALSE(strokes[0].stroke->dash.empty());
    EXPECT_DOUBLE_EQ(strokes[0].path[0].a.x, 0.5 + 7 * 41.5);
}

TEST_F(AnswerBarTest, LabelsStandBeneathWhenTheyFitElseAbove) {
    const Frame frame = drawn(answer_sample(), width);
    EXPECT_GT(find_text(frame, "Initié (1)").origin.y, 72);
    EXPECT_LT(find_text(frame, "Non engagé (0)").origin.y, 46);
}

TEST_F(AnswerBarTest, ACountWithoutRoomGoesBeforeTheLabel) {
    AnswerBar chart = answer_sample();
    chart.levels[1].count = 40; // 47 questions: 8.8 for the only answer at level 0
    const Frame frame = drawn(chart, width);
    const TextRun count = find_text(frame, "1");
    const TextRun label = find_text(frame, "Non engagé (0)");
    EXPECT_DOUBLE_EQ(count.origin.y, label.origin.y);
    EXPECT_LT(count.origin.x + count.width, label.origin.x);
    expect_texts_apart(frame);
}

TEST_F(AnswerBarTest, NoAnswerAtAllIsOneDashedBar) {
    AnswerBar chart = answer_sample();
    for (AnswerGroup& group : chart.levels) {
        group.count = 0;
    }
    const Frame frame = drawn(chart, width);
    EXPECT_TRUE(shows(frame, "Sans réponse"));
    EXPECT_TRUE(shows(frame, "3"));
    expect_inside(frame);
}

TEST_F(AnswerBarTest, NoQuestionDrawsNothing) {
    EXPECT_TRUE(drawn(AnswerBar{}, width).items.empty());
}

} // namespace
} // namespace restitution::test

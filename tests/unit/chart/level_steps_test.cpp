#include "chart/level_steps.h"
#include "chart_fixture.h"
#include "chart_samples.h"

namespace restitution::test {
namespace {

class LevelStepsTest : public ChartTest {};

TEST_F(LevelStepsTest, FiveColumnsOfASlideAre164Wide) {
    const std::vector<StepColumn> columns = step_columns(5, 864);
    ASSERT_EQ(columns.size(), 5U);
    EXPECT_DOUBLE_EQ(columns[0].width, 164);
    EXPECT_DOUBLE_EQ(columns[1].x, 175);
    EXPECT_DOUBLE_EQ(columns[4].x + columns[4].width, 864);
}

TEST_F(LevelStepsTest, StepsRiseBy26AndStandOnOneLine) {
    const Frame frame = drawn(LevelSteps{digits_of(5)}, 864);
    const Rect first = ink_box(filled_with(frame, theme_.levels[0].fill).front());
    const Rect last = ink_box(filled_with(frame, theme_.levels[4].fill).front());
    EXPECT_DOUBLE_EQ(last.height - first.height, 4 * 26);
    EXPECT_DOUBLE_EQ(last.bottom(), first.bottom());
}

TEST_F(LevelStepsTest, DigitsAreReadableOnTheirStep) {
    const Frame frame = drawn(LevelSteps{digits_of(5)}, 864);
    EXPECT_EQ(find_text(frame, "3").style.color, theme_.levels[3].text);
    EXPECT_EQ(find_text(frame, "0").style.font, FontRole::Black);
}

TEST_F(LevelStepsTest, ManyStepsRiseNoHigherThanNine) {
    const ChartStyle style{theme_, measurer_};
    EXPECT_DOUBLE_EQ(natural_height(LevelSteps{digits_of(9)}, 864, style), 56 + 8 * 26 + 0.75);
    EXPECT_DOUBLE_EQ(natural_height(LevelSteps{digits_of(20)}, 864, style), 56 + 8 * 26 + 0.75);
}

TEST_F(LevelStepsTest, AnyNumberOfLevelsStaysInside) {
    for (const int count : {2, 3, 5, 7, 9, 20}) {
        const Frame frame = drawn(LevelSteps{digits_of(count)}, 864);
        expect_inside(frame);
        expect_texts_apart(frame);
    }
    EXPECT_TRUE(drawn(LevelSteps{}, 864).items.empty());
}

} // namespace
} // namespace restitution::test

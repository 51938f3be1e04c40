#include "chart/stacked_bars.h"
#include "chart_fixture.h"
#include "equipment_samples.h"

namespace restitution::test {
namespace {

class StackedTest : public ChartTest {
protected:
    // Without totals, bars run from 282 to 863 on a slide: 581 points.
    static StackedBars two_rows() {
        return {{"0", "1", "2", "3", "4"},
                "Sans réponse",
                {{"Gouvernance", {1, 0, 4, 0, 0}, 2, ""}, {"Achats", {0, 3, 0, 0, 0}, 0, ""}}};
    }
    Rect level_box(const Frame& frame, std::size_t level, std::size_t place) const {
        return ink_box(filled_with(frame, theme_.levels[level].fill).at(place));
    }
};

TEST_F(StackedTest, RowsShareOneScaleOfQuestions) {
    // 7 questions at most: 83 points each. The first box of a level is that of the legend.
    const Frame frame = drawn(two_rows(), 864);
    EXPECT_NEAR(level_box(frame, 0, 1).x, 282, 1e-9);
    EXPECT_NEAR(level_box(frame, 0, 1).width, 83, 1e-9);
    EXPECT_NEAR(level_box(frame, 1, 1).width, 3 * 83, 1e-9);
}

TEST_F(StackedTest, MissingAnswersAreDashedAtTheEnd) {
    const Frame frame = drawn(two_rows(), 864);
    Rect last;
    for (const Shape& shape : stroked_with(frame, color(ColorRole::Ink))) {
        last = shape.stroke->dash.empty() ? last : ink_box(shape);
    }
    EXPECT_NEAR(last.x, 282 + 5 * 83, 1e-9);
    EXPECT_NEAR(last.right(), 863, 1e-9);
}

TEST_F(StackedTest, CountsAreInTheirParts) {
    const Frame frame = drawn(two_rows(), 864);
    int threes = 0;
    for (const PlacedItem& item : frame.items) {
        const auto* run = std::get_if<TextRun>(&item.item);
        threes += run != nullptr && run->text == "3" && run->style.font == FontRole::Bold ? 1 : 0;
    }
    EXPECT_EQ(threes, 1);
}

TEST_F(StackedTest, ANarrowLegendContinuesOnAnotherLine) {
    StackedBars chart = stacked_sample();
    const Frame wide = drawn(chart, 864);
    const Frame narrow = drawn(chart, 416);
    EXPECT_DOUBLE_EQ(narrow.size.height - wide.size.height, 24);
}

} // namespace
} // namespace restitution::test

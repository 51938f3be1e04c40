#include "chart/level_grid.h"
#include "chart_fixture.h"
#include "chart_samples.h"

namespace restitution::test {
namespace {

class LevelGridTest : public ChartTest {};

TEST_F(LevelGridTest, ChipStandsAtItsPlaceAmongDots) {
    const Frame frame = drawn(LevelGrid{digits_of(5), 2, ""}, 106);
    EXPECT_EQ(filled_with(frame, color(ColorRole::EmptyDot)).size(), 4U);
    const TextRun digit = find_text(frame, "2");
    EXPECT_DOUBLE_EQ(digit.origin.x + digit.width / 2, 53);
    EXPECT_EQ(filled_with(frame, theme_.levels[2].fill).size(), 1U);
}

TEST_F(LevelGridTest, WithoutLevelTheReasonStandsInADashedBox) {
    const Frame frame = drawn(LevelGrid{digits_of(5), std::nullopt, "ne sait pas"}, 106);
    EXPECT_TRUE(shows(frame, "ne sait pas"));
    EXPECT_FALSE(stroked_with(frame, color(ColorRole::Ink)).front().stroke->dash.empty());
}

TEST_F(LevelGridTest, StaysInside) {
    for (std::size_t level = 0; level < 7; ++level) {
        expect_inside(drawn(LevelGrid{digits_of(7), level, ""}, 160));
    }
}

} // namespace
} // namespace restitution::test

#include "chart/lever_matrix.h"
#include "chart_fixture.h"
#include "equipment_samples.h"

namespace restitution::test {
namespace {

class MatrixTest : public ChartTest {
protected:
    // "limité" in bold 14: 6 x 14 x 0.53 = 44.52, and 10 before the cells.
    static constexpr double left = 54.52;
    // At 864: three cells and two gaps of 6.5 after that margin.
    static constexpr double cell_width = (864 - left - 13) / 3;
};

TEST_F(MatrixTest, CellsKeepTheirSize) {
    const Frame frame = drawn(lever_sample(), 864);
    const Rect first = ink_box(filled_with(frame, color(ColorRole::LightMain)).at(0));
    EXPECT_NEAR(first.x, left, 1e-9);
    EXPECT_NEAR(first.width, cell_width, 1e-9);
    EXPECT_NEAR(first.height, 108, 1e-9);
}

TEST_F(MatrixTest, TwoLeversStandFortyApart) {
    const Frame frame = drawn(lever_sample(), 864);
    const TextRun first = find_text(frame, "3");
    const TextRun second = find_text(frame, "7");
    EXPECT_NEAR(second.origin.y - first.origin.y, 40, 1e-9);
    EXPECT_NEAR(first.origin.x + first.width / 2, left + 23.5, 1e-9);
    EXPECT_NEAR(find_text(frame, "Conventions de don").origin.x, left + 44, 1e-9);
}

TEST_F(MatrixTest, FourLeversStandTwentyFourApart) {
    const Frame frame = drawn(lever_sample(), 864);
    // Three levers and the count of the others.
    const TextRun first = find_text(frame, "Réseau de relais");
    EXPECT_NEAR(find_text(frame, "Inventaire des écoles").origin.y - first.origin.y, 24, 1e-9);
    EXPECT_NEAR(first.style.size, 13, 1e-9);
    EXPECT_TRUE(shows(frame, "et 3 autres"));
}

TEST_F(MatrixTest, PreselectedLeversAreFilledAndBold) {
    const Frame frame = drawn(lever_sample(), 864);
    EXPECT_EQ(find_text(frame, "Conventions de don").style.font, FontRole::Bold);
    EXPECT_EQ(find_text(frame, "7").style.color, color(ColorRole::OnMain));
    EXPECT_EQ(find_text(frame, "Tri des consommables").style.font, FontRole::Regular);
    EXPECT_EQ(find_text(frame, "12").style.color, color(ColorRole::Main));
    // Five pre-selected levers and the legend.
    EXPECT_EQ(filled_with(frame, color(ColorRole::Main)).size(), 6U);
}

TEST_F(MatrixTest, EmptyCellsSaySo) {
    EXPECT_TRUE(shows(drawn(lever_sample(), 864), "aucun levier"));
}

TEST_F(MatrixTest, StrongestEffectIsOnTopAndLeastEffortAtTheLeft) {
    const Frame frame = drawn(lever_sample(), 864);
    EXPECT_LT(find_text(frame, "fort").origin.y, find_text(frame, "limité").origin.y);
    EXPECT_LT(find_text(frame, "Effort faible").origin.x, find_text(frame, "Effort fort").origin.x);
}

TEST_F(MatrixTest, CellsAreOutlinedWhereThePageHasTheirColour) {
    theme_.palette[static_cast<std::size_t>(ColorRole::LightMain)] = color(ColorRole::SlidePage);
    const Frame frame = drawn(lever_sample(), 864);
    EXPECT_EQ(stroked_with(frame, color(ColorRole::Hairline)).size(), 1U);
}

} // namespace
} // namespace restitution::test

#include "chart/perimeter_bars.h"
#include "chart_fixture.h"
#include "equipment_samples.h"

namespace restitution::test {
namespace {

class PerimeterTest : public ChartTest {
protected:
    // Heads of one letter and no name: the sides share 400 - 2 x 14 = 372 points.
    static PerimeterBars one_row(const ChartAmount& left, const ChartAmount& right) {
        return {"M", "I", {{"", left, right}}};
    }
    std::vector<Rect> boxes(const Frame& frame, ColorRole fill) const {
        std::vector<Rect> found;
        for (const Shape& shape : filled_with(frame, color(fill))) {
            found.push_back(ink_box(shape));
        }
        return found;
    }
};

TEST_F(PerimeterTest, BothSidesShareOneScale) {
    // Both values are inside their bars: 300 + 72 units on 372 points, 1 point each.
    const Frame frame = drawn(one_row(amount_of(300, 300), amount_of(72, 72)), 400);
    const auto left = boxes(frame, ColorRole::BarFill);
    const auto right = boxes(frame, ColorRole::InfluenceFill);
    ASSERT_EQ(left.size(), 1U);
    ASSERT_EQ(right.size(), 1U);
    EXPECT_NEAR(left[0].x, 0, 1e-6);
    EXPECT_NEAR(left[0].width, 300, 1e-6);
    EXPECT_NEAR(right[0].x, 300 + 28, 1e-6);
    EXPECT_NEAR(right[0].width, 72, 1e-6);
    EXPECT_NEAR(left[0].height, 0.62 * 31, 1e-6);
}

TEST_F(PerimeterTest, ValuesStandInLongBarsAndBesideShortOnes) {
    const Frame frame = drawn(one_row(amount_of(300, 300), amount_of(2, 2)), 400);
    const TextRun inside = find_text(frame, "300");
    EXPECT_EQ(inside.style.color, color(ColorRole::OnBar));
    EXPECT_NEAR(inside.origin.x, 7, 1e-6);
    const TextRun beside = find_text(frame, "2");
    EXPECT_EQ(beside.style.color, color(ColorRole::Ink));
    const Rect bar = boxes(frame, ColorRole::InfluenceFill).at(0);
    EXPECT_NEAR(beside.origin.x, bar.right() + 6, 1e-6);
}

TEST_F(PerimeterTest, NoneIsAWordOnItsAxis) {
    const Frame frame = drawn(one_row(amount_of(300, 300), amount_of(0, 0)), 400);
    EXPECT_TRUE(boxes(frame, ColorRole::InfluenceFill).empty());
    EXPECT_EQ(find_text(frame, "aucun").style.color, color(ColorRole::SecondaryInk));
}

TEST_F(PerimeterTest, AnIntervalIsSolidToItsLowBoundAndDashedToTheHighOne) {
    const Frame frame = drawn(one_row(amount_of(300, 300), amount_of(12, 24)), 400);
    const Rect solid = boxes(frame, ColorRole::InfluenceFill).at(0);
    const double unit = boxes(frame, ColorRole::BarFill).at(0).width / 300;
    EXPECT_NEAR(solid.width, 12 * unit, 1e-6);
    std::vector<Rect> dashed;
    for (const Shape& shape : stroked_with(frame, color(ColorRole::Ink))) {
        if (!shape.stroke->dash.empty()) {
            dashed.push_back(ink_box(shape));
        }
    }
    ASSERT_EQ(dashed.size(), 1U);
    EXPECT_NEAR(dashed[0].x, solid.right(), 1e-6);
    EXPECT_NEAR(dashed[0].width, 12 * unit, 1e-6);
    EXPECT_NEAR(find_text(frame, "de 12 à 24").origin.x, dashed[0].right() + 6, 1e-6);
}

TEST_F(PerimeterTest, HeadsStandOnTheAxes) {
    const Frame frame = drawn(perimeter_sample(), 864);
    const TextRun left = find_text(frame, "Périmètre maîtrisable\u00A0: 1\u202F735");
    const TextRun right = find_text(frame, "Périmètre d’influence\u00A0: 154");
    const Rect first = boxes(frame, ColorRole::BarFill).at(0);
    EXPECT_NEAR(left.origin.x + left.width, first.right(), 1e-6);
    EXPECT_NEAR(right.origin.x, boxes(frame, ColorRole::InfluenceFill).at(0).x, 1e-6);
}

TEST_F(PerimeterTest, LowRowsStayInsideTheirRoom) {
    const Frame frame = drawn(perimeter_sample(), {864, 240});
    expect_inside(frame);
    expect_texts_apart(frame);
}

TEST_F(PerimeterTest, WhiteBarsAreLined) {
    const auto lines = [&] {
        std::size_t count = 0;
        const Frame frame = drawn(one_row(amount_of(300, 300), amount_of(72, 72)), 400);
        for (const Shape& shape : stroked_with(frame, color(ColorRole::Main))) {
            count += shape.stroke->width < 1 ? 1 : 0;
        }
        return count;
    };
    EXPECT_EQ(lines(), 0U);
    theme_.palette[static_cast<std::size_t>(ColorRole::BarFill)] = color(ColorRole::SlidePage);
    EXPECT_EQ(lines(), 1U);
}

} // namespace
} // namespace restitution::test

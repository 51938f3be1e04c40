#include "chart/before_after.h"
#include "chart_fixture.h"
#include "chart_samples.h"
#include "equipment_samples.h"

namespace restitution::test {
namespace {

class BeforeAfterTest : public ChartTest {
protected:
    // Half a disc: three bold letters of 13 x 0.53, halved, and a margin of 4.
    static constexpr double half_disc = 3 * 13 * 0.53 / 2 + 4;
    // "v1": 2 x 13 x 0.53 = 13.78. Discs, a gap of 6, a mark and its margin of 2 leave 220 points
    // for the scale from 0 to 4: 55 a level.
    static constexpr double width = 2 * (half_disc + 1) + 220 + 6 + 13.78 + 2;
    static double at(double note) { return half_disc + 1 + 55 * note; }
    static BeforeAfter pair(std::optional<ChartNote> before, std::optional<ChartNote> after) {
        return {scale_of(), {{"", std::move(before), std::move(after), "sans note"}}, "v1", "v2"};
    }
    double centre(const Frame& frame, const std::string& text) const {
        const TextRun run = find_text(frame, text);
        return run.origin.x + run.width / 2;
    }
};

TEST_F(BeforeAfterTest, BothNotesStandOnTheFullScale) {
    const Frame frame = drawn(pair(note_of(1.2, 0.7, 2.3), note_of(3, 3, 3)), width);
    EXPECT_NEAR(centre(frame, "1,2"), at(1.2), 1e-9);
    EXPECT_NEAR(centre(frame, "3,0"), at(3), 1e-9);
    EXPECT_NEAR(centre(frame, "0"), at(0), 1e-9);
    EXPECT_NEAR(centre(frame, "4"), at(4), 1e-9);
}

TEST_F(BeforeAfterTest, BeforeIsHollowAndDashedAndAfterSolid) {
    const Frame frame = drawn(pair(note_of(1.2, 0.7, 2.3), note_of(1.3, 0.9, 2.1)), width);
    EXPECT_EQ(find_text(frame, "1,2").style.color, color(ColorRole::Ink));
    EXPECT_EQ(find_text(frame, "1,3").style.color, color(ColorRole::OnMain));
    std::vector<Rect> dashed;
    for (const Shape& shape : stroked_with(frame, color(ColorRole::Ink))) {
        if (!shape.stroke->dash.empty()) {
            dashed.push_back(ink_box(shape));
        }
    }
    ASSERT_EQ(dashed.size(), 1U);
    EXPECT_NEAR(dashed[0].x, at(0.7) - 0.5, 1e-9);
    EXPECT_NEAR(dashed[0].right(), at(2.3) + 0.5, 1e-9);
    const Rect after = ink_box(filled_with(frame, color(ColorRole::IntervalFill)).at(0));
    EXPECT_NEAR(after.x, at(0.9), 1e-9);
    EXPECT_NEAR(after.right(), at(2.1), 1e-9);
}

TEST_F(BeforeAfterTest, MarksStandAfterBarAndDisc) {
    const Frame frame = drawn(pair(note_of(1.2, 0.7, 2.3), note_of(3, 3, 3)), width);
    EXPECT_NEAR(find_text(frame, "v1").origin.x, at(2.3) + 6, 1e-9);
    EXPECT_NEAR(find_text(frame, "v2").origin.x, at(3) + half_disc + 6, 1e-9);
}

TEST_F(BeforeAfterTest, WithoutANoteBeforeOnlyTheLowerRowIsDrawn) {
    const Frame frame = drawn(pair(std::nullopt, note_of(1.3, 0.9, 2.1)), width);
    EXPECT_TRUE(shows(frame, "sans note"));
    EXPECT_FALSE(shows(frame, "v1"));
    EXPECT_TRUE(shows(frame, "v2"));
}

TEST_F(BeforeAfterTest, LabelsTakeTheirShareOfTheWidth) {
    BeforeAfter chart = before_after_sample();
    chart.pairs[0].label = "Achats";
    const Frame frame = drawn(chart, 864);
    EXPECT_DOUBLE_EQ(find_text(frame, "Achats").origin.x, 0);
    EXPECT_GT(find_text(frame, "0").origin.x, 282);
}

} // namespace
} // namespace restitution::test

#include "chart/interval_bars.h"
#include "chart_fixture.h"
#include "chart_samples.h"

namespace restitution::test {
namespace {

constexpr Size slide_room{864, 400};
// On a slide, the scale runs from 282 to 738: a level is 114 wide.
constexpr double scale_left = 282;
constexpr double level_width = 114;

class IntervalTest : public ChartTest {
protected:
    IntervalBars one_row(const ChartNote& note) const {
        const char* remark = note.indicative ? "indicatif" : "";
        return {scale_of(), {{"Achats", "", note, remark, "7 sur 10", false}}, {}, "Réponses"};
    }
};

TEST_F(IntervalTest, BarRunsFromLowToHighBound) {
    const Frame frame = drawn(one_row(note_of(1.5, 1, 3)), slide_room);
    const auto bars = filled_with(frame, color(ColorRole::IntervalFill));
    ASSERT_EQ(bars.size(), 1U);
    const Rect bar = ink_box(bars[0]);
    EXPECT_DOUBLE_EQ(bar.x, scale_left + level_width);
    EXPECT_DOUBLE_EQ(bar.width, 2 * level_width);
    EXPECT_DOUBLE_EQ(bar.height, 14);
}

TEST_F(IntervalTest, NoteIsCentredInItsDisc) {
    const Frame frame = drawn(one_row(note_of(1.5, 1, 3)), slide_room);
    const TextRun note = find_text(frame, "1,5");
    EXPECT_NEAR(note.origin.x + note.width / 2, scale_left + 1.5 * level_width, 1e-9);
    EXPECT_EQ(note.style.color, color(ColorRole::OnMain));
}

TEST_F(IntervalTest, BoundsStandOutsideTheBar) {
    const Frame frame = drawn(one_row(note_of(2, 1, 3)), slide_room);
    const TextRun low = find_text(frame, "1,0");
    EXPECT_DOUBLE_EQ(low.origin.x + low.width, scale_left + level_width - 6);
    EXPECT_DOUBLE_EQ(find_text(frame, "3,0").origin.x, scale_left + 3 * level_width + 6);
}

TEST_F(IntervalTest, EqualBoundsAreOmitted) {
    const Frame frame = drawn(one_row(note_of(2.1, 2.1, 2.1)), slide_room);
    EXPECT_TRUE(filled_with(frame, color(ColorRole::IntervalFill)).empty());
    int times = 0;
    for (const PlacedItem& item : frame.items) {
        const auto* run = std::get_if<TextRun>(&item.item);
        times += run != nullptr && run->text == "2,1" ? 1 : 0;
    }
    EXPECT_EQ(times, 1);
}

TEST_F(IntervalTest, IndicativeIsHatchedHollowAndWritten) {
    const Frame frame = drawn(one_row(indicative_note_of(1.25, 0.5, 2.9)), slide_room);
    EXPECT_TRUE(filled_with(frame, color(ColorRole::IntervalFill)).empty());
    EXPECT_TRUE(filled_with(frame, color(ColorRole::Main)).empty());
    const TextRun high = find_text(frame, "2,9");
    EXPECT_DOUBLE_EQ(find_text(frame, "indicatif").origin.x, high.origin.x + high.width + 8);
}

TEST_F(IntervalTest, ARowWithoutNoteIsDashedOverTheWholeScale) {
    IntervalBars chart = one_row(note_of(1, 1, 1));
    chart.rows[0].note.reset();
    chart.rows[0].remark = "sans note : aucune réponse";
    const Frame frame = drawn(chart, slide_room);
    std::size_t dashed = 0;
    for (const Shape& shape : stroked_with(frame, color(ColorRole::Ink))) {
        dashed += shape.stroke->dash.empty() ? 0 : 1;
    }
    EXPECT_EQ(dashed, 2U);
    const TextRun remark = find_text(frame, "sans note : aucune réponse");
    EXPECT_NEAR(remark.origin.x + remark.width / 2, scale_left + 2 * level_width, 1e-9);
}

TEST_F(IntervalTest, OverallNoteIsADashedLineLabelledUnderTheAxis) {
    IntervalBars chart = one_row(note_of(1, 1, 1));
    chart.overall = OverallNote{2, "note globale 2,0"};
    const Frame frame = drawn(chart, slide_room);
    const auto lines = stroked_with(frame, color(ColorRole::Attention));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_DOUBLE_EQ(lines[0].path[0].a.x, scale_left + 2 * level_width);
    EXPECT_EQ(lines[0].stroke->dash, (std::vector<double>{5, 3}));
    const TextRun label = find_text(frame, "note globale 2,0");
    EXPECT_GT(label.origin.y, find_text(frame, "2").origin.y);
    EXPECT_NEAR(label.origin.x + label.width / 2, scale_left + 2 * level_width, 1e-9);
}

TEST_F(IntervalTest, RowsAreFortyOneHighOrShareTheRoom) {
    const Frame roomy = drawn(interval_sample(), slide_room);
    EXPECT_NEAR(find_text(roomy, "10 sur 10").origin.y - find_text(roomy, "9 sur 10").origin.y, 41,
                1e-9);
    IntervalBars twelve = interval_sample();
    for (int i = 0; i < 4; ++i) {
        twelve.rows.push_back(twelve.rows.front());
    }
    const Frame tight = drawn(twelve, slide_room);
    expect_inside(tight);
    expect_texts_apart(tight);
}

TEST_F(IntervalTest, LongNamesTakeTwoLinesThenTheShortLabel) {
    IntervalBars chart = interval_sample();
    chart.rows[0].label = "Infrastructures, réseaux, données et cybersécurité";
    chart.rows[1].label = "Un libellé trop long pour tenir sur deux lignes de cette colonne de la "
                          "diapositive, quoi qu’on fasse";
    chart.rows[1].short_label = "Court";
    const Frame frame = drawn(chart, slide_room);
    EXPECT_TRUE(shows(frame, "Court"));
    EXPECT_TRUE(shows(frame, "Infrastructures, réseaux,"));
    EXPECT_TRUE(shows(frame, "données et cybersécurité"));
    expect_texts_apart(frame);
}

TEST_F(IntervalTest, NamesGiveWayToABoundAtTheStartOfTheScale) {
    IntervalBars chart = interval_sample();
    chart.rows[0].label = "Infrastructures, réseaux et données";
    chart.rows[0].note = note_of(0, 0, 1);
    expect_texts_apart(drawn(chart, slide_room));
}

TEST_F(IntervalTest, ARemarkFindsRoomAroundAFullInterval) {
    for (const double note : {0.0, 2.0, 4.0}) {
        const Frame frame = drawn(one_row(indicative_note_of(note, 0, 4)), slide_room);
        EXPECT_TRUE(shows(frame, "indicatif"));
        expect_texts_apart(frame);
        expect_inside(frame);
    }
}

} // namespace
} // namespace restitution::test

#include "chart/note_scale.h"
#include "chart_fixture.h"
#include "chart_samples.h"

namespace restitution::test {
namespace {

// The strip runs from 4 to 412: a level is 102 wide.
constexpr double width = 416;
constexpr double strip_left = 4;
constexpr double level_width = 102;

class NoteScaleTest : public ChartTest {};

TEST_F(NoteScaleTest, NoteStandsOverItsPlace) {
    NoteScale chart = note_scale_sample();
    chart.note = note_of(2, 1, 3);
    const Frame frame = drawn(chart, width);
    const TextRun note = find_text(frame, "2,0");
    EXPECT_NEAR(note.origin.x + note.width / 2, strip_left + 2 * level_width, 1e-9);
    EXPECT_EQ(note.style.color, color(ColorRole::Main));
}

TEST_F(NoteScaleTest, BracketRunsFromLowToHighBound) {
    NoteScale chart = note_scale_sample();
    chart.note = note_of(2, 1, 3);
    const Frame frame = drawn(chart, width);
    std::vector<double> ends;
    for (const Shape& shape : stroked_with(frame, color(ColorRole::Ink))) {
        if (shape.stroke->width == 1.25) {
            ends.push_back(shape.path[0].a.x);
        }
    }
    EXPECT_EQ(ends, (std::vector<double>{strip_left + level_width, strip_left + 3 * level_width}));
    const TextRun low = find_text(frame, "1,0");
    EXPECT_DOUBLE_EQ(low.origin.x + low.width, strip_left + level_width - 7);
}

TEST_F(NoteScaleTest, EqualBoundsHaveNoBracket) {
    NoteScale chart = note_scale_sample();
    chart.note = note_of(2.1, 2.1, 2.1);
    for (const Shape& shape : stroked_with(drawn(chart, width), color(ColorRole::Ink))) {
        EXPECT_NE(shape.stroke->width, 1.25);
    }
}

TEST_F(NoteScaleTest, NameOfTheLevelIsBold) {
    const Frame frame = drawn(note_scale_sample(), width);
    EXPECT_EQ(find_text(frame, "Initié").style.font, FontRole::Bold);
    EXPECT_EQ(find_text(frame, "Structuré").style.font, FontRole::Regular);
}

TEST_F(NoteScaleTest, ANameWiderThanItsLevelGoesToTheSecondLine) {
    // "Non engagé": ten characters of 6.5, wider than its 51 + 12.
    const Frame frame = drawn(note_scale_sample(), width);
    EXPECT_GT(find_text(frame, "Non engagé").origin.y, find_text(frame, "Initié").origin.y);
}

TEST_F(NoteScaleTest, StripGivesWayToABoundAtItsEnd) {
    NoteScale chart = note_scale_sample();
    for (const ChartNote& note :
         {note_of(0, 0, 4), note_of(0.1, 0, 0.3), note_of(3.95, 3.9, 4), note_of(4, 0, 4)}) {
        chart.note = note;
        const Frame frame = drawn(chart, width);
        expect_inside(frame);
        expect_texts_apart(frame);
    }
}

TEST_F(NoteScaleTest, WithoutNoteTheStripIsEmptyAndDashed) {
    NoteScale chart = note_scale_sample();
    chart.note.reset();
    chart.level.reset();
    chart.remark = "sans note : aucune réponse";
    const Frame frame = drawn(chart, width);
    EXPECT_TRUE(filled_with(frame, theme_.levels[1].fill).empty());
    EXPECT_TRUE(shows(frame, chart.remark));
    for (const Shape& shape : stroked_with(frame, color(ColorRole::Ink))) {
        EXPECT_FALSE(shape.stroke->dash.empty());
    }
    expect_texts_apart(frame);
}

TEST_F(NoteScaleTest, AnIndicativeNoteSaysSoOnTheSideThatHasRoom) {
    NoteScale chart = note_scale_sample();
    chart.remark = "indicatif";
    chart.note = indicative_note_of(1, 0.5, 2);
    const Frame left = drawn(chart, width);
    EXPECT_GT(find_text(left, "indicatif").origin.x, find_text(left, "1,0").origin.x);
    chart.note = indicative_note_of(3.9, 3, 4);
    const Frame right = drawn(chart, width);
    EXPECT_LT(find_text(right, "indicatif").origin.x, find_text(right, "3,9").origin.x);
    expect_inside(right);
}

TEST_F(NoteScaleTest, NamesCanBeLeftOut) {
    NoteScale chart = note_scale_sample();
    chart.level_names = false;
    const Frame frame = drawn(chart, width);
    EXPECT_FALSE(shows(frame, "Structuré"));
    EXPECT_DOUBLE_EQ(frame.size.height, 72.5);
}

} // namespace
} // namespace restitution::test

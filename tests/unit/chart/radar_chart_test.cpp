#include "chart/radar_chart.h"
#include "chart_fixture.h"
#include "chart_samples.h"

#include <cmath>

namespace restitution::test {
namespace {

constexpr Size slide_room{504, 330};

Point middle(const Shape& shape) {
    const Rect box = ink_box(shape);
    return {box.x + box.width / 2, box.y + box.height / 2};
}

double distance(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

class RadarTest : public ChartTest {
protected:
    /// The lines from the centre, in the order of the axes.
    std::vector<Shape> spokes(const Frame& frame) const {
        std::vector<Shape> found;
        for (const Shape& shape : stroked_with(frame, color(ColorRole::RadarGrid))) {
            if (shape.path.size() == 2) {
                found.push_back(shape);
            }
        }
        return found;
    }

    RadarChart with_notes(const std::vector<double>& notes) const {
        RadarChart chart{scale_of(), {}, ""};
        for (const double note : notes) {
            chart.axes.push_back({"Axe", note_of(note, note, note), ""});
        }
        return chart;
    }
};

TEST_F(RadarTest, ANoteOfTwoOutOfFourStandsAtHalfTheRadius) {
    const Frame frame = drawn(with_notes({2, 1, 4, 0}), slide_room);
    const auto lines = spokes(frame);
    const auto points = filled_with(frame, color(ColorRole::Main));
    ASSERT_EQ(lines.size(), 4U);
    ASSERT_EQ(points.size(), 4U);
    const Point centre = lines[0].path[0].a;
    const double radius = distance(centre, lines[0].path[1].a);
    EXPECT_NEAR(middle(points[0]).x, centre.x, 1e-9);
    EXPECT_NEAR(middle(points[0]).y, centre.y - radius / 2, 1e-9);
    EXPECT_NEAR(middle(points[1]).x, centre.x + radius / 4, 1e-9);
    EXPECT_NEAR(middle(points[2]).y, centre.y + radius, 1e-9);
    EXPECT_NEAR(distance(middle(points[3]), centre), 0, 1e-9);
}

TEST_F(RadarTest, AxesRunClockwiseFromTheTop) {
    const auto lines = spokes(drawn(with_notes({1, 1, 1}), slide_room));
    ASSERT_EQ(lines.size(), 3U);
    const Point centre = lines[0].path[0].a;
    EXPECT_NEAR(lines[0].path[1].a.x, centre.x, 1e-9);
    EXPECT_LT(lines[0].path[1].a.y, centre.y);
    EXPECT_GT(lines[1].path[1].a.x, centre.x);
    EXPECT_LT(lines[2].path[1].a.x, centre.x);
}

TEST_F(RadarTest, BandsOnlyJoinNeighboursThatBothHaveANote) {
    const Frame frame = drawn(radar_sample(), slide_room);
    // Eight sectors, of which the last axis, without note, leaves two open.
    EXPECT_EQ(filled_with(frame, color(ColorRole::RadarBand)).size(), 6U);
    RadarChart closed = radar_sample();
    closed.axes.back().note = note_of(1, 0.5, 1.5);
    EXPECT_EQ(filled_with(drawn(closed, slide_room), color(ColorRole::RadarBand)).size(), 8U);
}

TEST_F(RadarTest, OnlyTheSpokeWithoutNoteIsDashed) {
    const auto lines = spokes(drawn(radar_sample(), slide_room));
    ASSERT_EQ(lines.size(), 8U);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].stroke->dash.empty(), i != 7) << i;
    }
}

TEST_F(RadarTest, IntervalsStandOnTheirSpokesAndAreDashedWhenIndicative) {
    const auto intervals =
        stroked_with(drawn(radar_sample(), slide_room), color(ColorRole::RadarSpoke));
    ASSERT_EQ(intervals.size(), 6U); // the first note has equal bounds, the last axis has none
    int dashed = 0;
    for (const Shape& interval : intervals) {
        EXPECT_DOUBLE_EQ(interval.stroke->width, 3.2);
        dashed += interval.stroke->dash.empty() ? 0 : 1;
    }
    EXPECT_EQ(dashed, 1);
}

TEST_F(RadarTest, IndicativePointsAreHollow) {
    const Frame frame = drawn(radar_sample(), slide_room);
    EXPECT_EQ(filled_with(frame, color(ColorRole::Main)).size(), 6U);
}

TEST_F(RadarTest, WritesEveryLabelValueAndRemark) {
    const Frame frame = drawn(radar_sample(), {700, 400});
    for (const char* text : {"2,1", "1,7", "1,3", "2,6", "1,1", "2,0", "indicatif", "sans note"}) {
        EXPECT_TRUE(shows(frame, text)) << text;
    }
    EXPECT_EQ(find_text(frame, "sans note").style.font, FontRole::Italic);
    // Larger than in other charts: the radar is read from the back of the room.
    const TextStyle value = find_text(frame, "2,6").style;
    EXPECT_EQ(value.font, theme_.text(TextRole::ChartValue).font);
    EXPECT_EQ(value.color, theme_.text(TextRole::ChartValue).color);
    EXPECT_DOUBLE_EQ(value.size, 17);
}

TEST_F(RadarTest, DigitsStandLeftOfTheFirstAxis) {
    const Frame frame = drawn(with_notes({0, 1, 1, 1}), slide_room);
    const double axis = spokes(frame)[0].path[0].a.x;
    const TextRun three = find_text(frame, "3");
    EXPECT_NEAR(three.origin.x + three.width, axis - 4, 1e-9);
}

TEST_F(RadarTest, ADigitMovesAwayFromAPointCloserThanEight) {
    // Without a neighbour's note no line passes; the point of the first axis stands on level 2.
    RadarChart chart = with_notes({2, 1, 1, 1});
    chart.axes[3] = {"Axe", std::nullopt, "sans note"};
    const Frame frame = drawn(chart, slide_room);
    const double axis = spokes(frame)[0].path[0].a.x;
    const TextRun two = find_text(frame, "2");
    EXPECT_NEAR(two.origin.x + two.width, axis - 10, 1e-9);
}

TEST_F(RadarTest, DigitsKeepClearOfLinesWhenAllNotesAreEqual) {
    const Frame frame = drawn(with_notes({2, 2, 2, 2, 2, 2, 2, 2}), slide_room);
    const Shape first_point = filled_with(frame, color(ColorRole::Main)).front();
    const TextRun two = find_text(frame, "2");
    EXPECT_LT(two.origin.y, middle(first_point).y);
}

TEST_F(RadarTest, LongLabelsAreBrokenThenCut) {
    RadarChart chart = radar_sample();
    for (RadarAxis& axis : chart.axes) {
        axis.label = "Une dimension dont le libellé court est bien trop long pour tenir";
    }
    const Frame frame = drawn(chart, slide_room);
    expect_texts_apart(frame);
    expect_inside(frame);
}

TEST_F(RadarTest, CaptionStandsAtTheBottomLeft) {
    RadarChart chart = radar_sample();
    chart.caption = "Bande claire : intervalle";
    const TextRun caption = find_text(drawn(chart, 504), chart.caption);
    EXPECT_DOUBLE_EQ(caption.origin.x, 0);
    EXPECT_EQ(caption.style, theme_.text(TextRole::Remark));
}

TEST_F(RadarTest, LongScalesWriteFewerDigits) {
    RadarChart chart = with_notes({2, 5, 7, 9});
    chart.scale.maximum = 10;
    const Frame frame = drawn(chart, slide_room);
    EXPECT_TRUE(shows(frame, "10"));
    EXPECT_FALSE(shows(frame, "9"));
}

TEST_F(RadarTest, DrawsWithoutAnyAxis) {
    EXPECT_TRUE(drawn(RadarChart{scale_of(), {}, ""}, slide_room).items.empty());
}

} // namespace
} // namespace restitution::test

#include "chart/age_histogram.h"
#include "chart_fixture.h"
#include "equipment_samples.h"

#include <algorithm>

namespace restitution::test {
namespace {

class AgeTest : public ChartTest {
protected:
    // Eleven years and no unknown age: a year is 220 / 11 = 20 wide, its bar 18.
    static AgeHistogram eleven_years() {
        AgeHistogram chart{"Écrans", "· 9", "", "", {}, {}, {}, false};
        for (int year = 0; year <= 10; ++year) {
            chart.years.push_back(age_bar(std::to_string(year), 0, 0, 0));
        }
        return chart;
    }
    std::vector<Rect> boxes(const Frame& frame, ColorRole fill) const {
        std::vector<Rect> found;
        for (const Shape& shape : filled_with(frame, color(fill))) {
            found.push_back(ink_box(shape));
        }
        return found;
    }
    std::vector<Rect> dashed(const Frame& frame, ColorRole stroke) const {
        std::vector<Rect> found;
        for (const Shape& shape : stroked_with(frame, color(stroke))) {
            if (!shape.stroke->dash.empty()) {
                found.push_back(ink_box(shape));
            }
        }
        return found;
    }
};

TEST_F(AgeTest, BarsStandAtTheirYearAndShareOneScale) {
    AgeHistogram chart = eleven_years();
    chart.years[2] = age_bar("2", 8, 8, 0);
    chart.years[5] = age_bar("5", 4, 4, 0);
    const Frame frame = drawn(chart, 220);
    const auto bars = boxes(frame, ColorRole::BarFill);
    ASSERT_EQ(bars.size(), 2U);
    EXPECT_DOUBLE_EQ(bars[0].x, 2 * 20 + 1);
    EXPECT_DOUBLE_EQ(bars[0].width, 18);
    EXPECT_DOUBLE_EQ(bars[0].height, 76);
    EXPECT_DOUBLE_EQ(bars[1].height, 38);
    EXPECT_DOUBLE_EQ(bars[0].bottom(), bars[1].bottom());
}

TEST_F(AgeTest, WhatOneCanOnlyInfluenceHasItsOwnColour) {
    AgeHistogram chart = eleven_years();
    chart.years[2] = age_bar("2", 8, 8, 3);
    chart.influenced = true;
    const Frame frame = drawn(chart, 220);
    EXPECT_TRUE(boxes(frame, ColorRole::BarFill).empty());
    EXPECT_EQ(boxes(frame, ColorRole::InfluenceFill).size(), 1U);
}

TEST_F(AgeTest, CountsStandOverEveryBarAndNowhereElse) {
    AgeHistogram chart = eleven_years();
    chart.years[2] = age_bar("2", 25, 25, 0);
    const Frame frame = drawn(chart, 220);
    const TextRun count = find_text(frame, "25");
    EXPECT_DOUBLE_EQ(count.origin.x + count.width / 2, 50);
    int zeros = 0;
    for (const PlacedItem& item : frame.items) {
        const auto* run = std::get_if<TextRun>(&item.item);
        zeros += run != nullptr && run->text == "0" ? 1 : 0;
    }
    EXPECT_EQ(zeros, 1) << "only the year 0 of the axis";
}

TEST_F(AgeTest, LifetimeIsADashedLineAtTheLeftEdgeOfItsYear) {
    AgeHistogram chart = eleven_years();
    chart.lifetime = LifetimeMark{6, "6 ans"};
    const auto lines = dashed(drawn(chart, 220), ColorRole::Brown);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_DOUBLE_EQ(lines[0].x + lines[0].width / 2, 120);
}

TEST_F(AgeTest, ALifetimePastTheLastYearHasItsNameAlone) {
    AgeHistogram chart = eleven_years();
    chart.lifetime = LifetimeMark{12, "12 ans"};
    const Frame frame = drawn(chart, 220);
    EXPECT_TRUE(dashed(frame, ColorRole::Brown).empty());
    const TextRun name = find_text(frame, "12 ans");
    EXPECT_DOUBLE_EQ(name.origin.x + name.width, 220);
}

TEST_F(AgeTest, WhatIsBeyondIsHatchedOnOchreOverTheRest) {
    AgeHistogram chart = eleven_years();
    chart.years[6] = age_bar("6", 8, 8, 6);
    const Frame frame = drawn(chart, 220);
    const Rect young = boxes(frame, ColorRole::BarFill).at(0);
    const Rect beyond = boxes(frame, ColorRole::Ochre).at(0);
    // 8 units on 76 points: 2 young ones are 19 high, 6 beyond 57.
    EXPECT_DOUBLE_EQ(young.height, 19);
    EXPECT_DOUBLE_EQ(beyond.height, 57);
    EXPECT_DOUBLE_EQ(beyond.bottom(), young.y);
    std::size_t hatches = 0;
    for (const Shape& shape : stroked_with(frame, color(ColorRole::Brown))) {
        hatches += !shape.fill && shape.stroke->width < 1 ? 1 : 0;
    }
    EXPECT_EQ(hatches, 1U);
}

TEST_F(AgeTest, IntervalsHaveADashedCapAndBothBoundsWritten) {
    AgeHistogram chart = eleven_years();
    chart.years[3] = age_bar("3", 20, 40, 0);
    const Frame frame = drawn(chart, 220);
    const Rect solid = boxes(frame, ColorRole::BarFill).at(0);
    EXPECT_DOUBLE_EQ(solid.height, 0.5 * (solid.bottom() - dashed(frame, ColorRole::Ink)[0].y));
    EXPECT_DOUBLE_EQ(dashed(frame, ColorRole::Ink)[0].bottom(), solid.y);
    EXPECT_LT(find_text(frame, "20 à").origin.y, find_text(frame, "40").origin.y);
}

TEST_F(AgeTest, UnknownAgesStandApartOnTheSameScale) {
    AgeHistogram chart = eleven_years();
    chart.years[0] = age_bar("0", 4, 4, 0);
    chart.unknown = age_bar("?", 8, 8, 0);
    // The unknown ages take 50 points and 20 before them: a year is (290 - 70) / 11 = 20 wide.
    const Frame frame = drawn(chart, 290);
    const Rect year = boxes(frame, ColorRole::BarFill).at(0);
    const Rect unknown = dashed(frame, ColorRole::Ink).at(0);
    EXPECT_DOUBLE_EQ(year.width, 18);
    EXPECT_DOUBLE_EQ(year.height, 38);
    EXPECT_DOUBLE_EQ(unknown.x + unknown.width / 2, 290 - 25);
    EXPECT_DOUBLE_EQ(unknown.height - 1, 76) << "half a stroke at either end";
}

TEST_F(AgeTest, WithoutAnyDateTheHeadAndTheUnknownBarRemain) {
    AgeHistogram chart = eleven_years();
    chart.unknown = age_bar("âge inconnu", 8, 8, 0);
    const Frame frame = drawn(chart, 290);
    EXPECT_TRUE(shows(frame, "Écrans"));
    EXPECT_TRUE(boxes(frame, ColorRole::BarFill).empty());
    EXPECT_EQ(dashed(frame, ColorRole::Ink).size(), 1U);
}

TEST_F(AgeTest, ALongHeadSetsItsShareOnALineOfItsOwn) {
    const Frame frame = drawn(uncertain_age_sample(), 416);
    const TextRun total = find_text(frame, "· de 117 à 160");
    const TextRun share = find_text(frame, "de 10 à 14\u202F%");
    EXPECT_DOUBLE_EQ(share.origin.x, 0);
    EXPECT_GT(share.origin.y, total.origin.y);
}

} // namespace
} // namespace restitution::test

#include "chart/scale.h"
#include "chart_samples.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

TEST(Scale, MapsNotesLinearly) {
    const LinearScale to_x(test::scale_of(), 100, 300);
    EXPECT_DOUBLE_EQ(to_x(0), 100);
    EXPECT_DOUBLE_EQ(to_x(1), 150);
    EXPECT_DOUBLE_EQ(to_x(4), 300);
}

TEST(Scale, HoldsValuesOutsideAtTheEnds) {
    const LinearScale to_x(test::scale_of(), 100, 300);
    EXPECT_DOUBLE_EQ(to_x(-1), 100);
    EXPECT_DOUBLE_EQ(to_x(9), 300);
}

TEST(Scale, ToleratesAScaleWithoutExtent) {
    const LinearScale to_x({2, 2, {}}, 0, 10);
    EXPECT_DOUBLE_EQ(to_x(2), 0);
}

TEST(Scale, LevelsRunFromThresholdToThreshold) {
    const ChartScale scale = test::scale_of();
    const std::vector<Segment> parts = level_segments(scale, {scale, 0, 80});
    ASSERT_EQ(parts.size(), 5U);
    EXPECT_DOUBLE_EQ(parts[0].width(), 10); // 0 to 0.5
    EXPECT_DOUBLE_EQ(parts[1].left, 10);
    EXPECT_DOUBLE_EQ(parts[1].centre(), 20);
    EXPECT_DOUBLE_EQ(parts[4].left, 70);
    EXPECT_DOUBLE_EQ(parts[4].right, 80);
}

TEST(Scale, WritesEveryWholeNumberOfAShortScale) {
    EXPECT_EQ(whole_ticks({0, 4, {}}), (std::vector<int>{0, 1, 2, 3, 4}));
    EXPECT_EQ(whole_ticks({1, 3, {}}), (std::vector<int>{1, 2, 3}));
}

TEST(Scale, WritesRounderStepsOnALongScale) {
    EXPECT_EQ(whole_ticks({0, 20, {}}), (std::vector<int>{0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20}));
    EXPECT_EQ(whole_ticks({0, 100, {}}).size(), 11U);
    EXPECT_EQ(whole_ticks({0, 13, {}}).back(), 13);
}

TEST(Scale, EqualBoundsAreNoInterval) {
    EXPECT_FALSE(has_interval(test::note_of(2, 2, 2)));
    EXPECT_TRUE(has_interval(test::note_of(2, 1.9, 2)));
}

} // namespace
} // namespace restitution

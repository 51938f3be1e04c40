#include "chart/hatch.h"

#include <gtest/gtest.h>

#include <cmath>

namespace restitution {
namespace {

const Rect area{10, 20, 40, 16};

void expect_points_inside(const Path& path) {
    for (const PathSegment& segment : path) {
        EXPECT_GE(segment.a.x, area.x - 1e-9);
        EXPECT_LE(segment.a.x, area.right() + 1e-9);
        EXPECT_GE(segment.a.y, area.y - 1e-9);
        EXPECT_LE(segment.a.y, area.bottom() + 1e-9);
    }
}

TEST(Hatch, RisesAtFortyFiveDegreesAndStopsAtTheBorders) {
    const Path path = hatch_path(area, 4);
    ASSERT_GE(path.size(), 4U);
    expect_points_inside(path);
    for (std::size_t i = 0; i + 1 < path.size(); i += 2) {
        EXPECT_NEAR(path[i + 1].a.x - path[i].a.x, path[i].a.y - path[i + 1].a.y, 1e-9);
    }
}

TEST(Hatch, LinesAreOnePitchApartAcrossTheirDirection) {
    const Path path = hatch_path(area, 4);
    const auto sum = [](const PathSegment& s) { return s.a.x + s.a.y; };
    EXPECT_NEAR((sum(path[2]) - sum(path[0])) / std::sqrt(2.0), 4, 1e-9);
}

TEST(Hatch, DotsAreStrokesWithoutLengthInQuincunx) {
    const auto pattern = level_pattern({{}, LevelPattern::Dots, {1, 2, 3}, {}}, area);
    ASSERT_TRUE(pattern);
    EXPECT_TRUE(pattern->stroke.round_caps);
    EXPECT_DOUBLE_EQ(pattern->stroke.width, 1.6);
    expect_points_inside(pattern->path);
    EXPECT_EQ(pattern->path[0].a, pattern->path[1].a);
    EXPECT_EQ(pattern->path[0].a, (Point{12, 22}));
    EXPECT_EQ(pattern->path[2].a, (Point{20, 22}));
    EXPECT_EQ(pattern->path[10].a, (Point{16, 26})); // five dots in the first row
}

TEST(Hatch, LinesAreFiveApart) {
    const auto lines = level_pattern({{}, LevelPattern::HorizontalLines, {}, {}}, area);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->path.size(), 6U); // at 22.5, 27.5 and 32.5
    EXPECT_DOUBLE_EQ(lines->path[2].a.y, 27.5);
    const auto columns = level_pattern({{}, LevelPattern::VerticalLines, {}, {}}, area);
    ASSERT_TRUE(columns);
    EXPECT_EQ(columns->path.size(), 16U);
    expect_points_inside(columns->path);
}

TEST(Hatch, PlainLevelsHaveNoPattern) {
    EXPECT_FALSE(level_pattern({{}, LevelPattern::None, {}, {}}, area));
    EXPECT_FALSE(level_pattern({{}, LevelPattern::Solid, {}, {}}, area));
}

} // namespace
} // namespace restitution

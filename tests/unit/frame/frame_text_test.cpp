#include "frame/frame_text.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

TextRun run(const char* text, Point origin) {
    return {text, {FontRole::Regular, 10, 12, {}}, origin, 20};
}

TEST(FrameText, ListsTextsInPaintingOrderWithThoseOfNestedDrawings) {
    const auto inner =
        std::make_shared<const Frame>(Frame{{50, 50}, {{Artifact::Layout, run("b", {1, 12})}}});
    const Frame frame{{100, 100},
                      {{Artifact::Layout, run("a", {5, 20})},
                       {Artifact::Layout, Drawing{{30, 40, 50, 50}, inner}},
                       {Artifact::Layout, run("c", {5, 60})}}};
    const std::vector<TextRun> runs = text_runs(frame);
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[0].text + runs[1].text + runs[2].text, "abc");
    EXPECT_EQ(runs[1].origin, (Point{31, 52}));
}

TEST(FrameText, BoxRunsFromAscenderToDescender) {
    const Rect box = text_box(run("a", {5, 20}));
    EXPECT_DOUBLE_EQ(box.x, 5);
    EXPECT_DOUBLE_EQ(box.width, 20);
    EXPECT_DOUBLE_EQ(box.y, 20 - 9.87);
    EXPECT_DOUBLE_EQ(box.bottom(), 20 + 2.13);
}

TEST(FrameText, BoxesThatShareABorderDoNotOverlap) {
    EXPECT_FALSE(overlap({0, 0, 10, 10}, {10, 0, 10, 10}));
    EXPECT_TRUE(overlap({0, 0, 10, 10}, {9, 9, 10, 10}));
    EXPECT_TRUE(overlap({0, 0, 10, 10}, {12, 0, 10, 10}, 3));
    EXPECT_FALSE(overlap({0, 0, 10, 10}, {13, 0, 10, 10}, 3));
}

} // namespace
} // namespace restitution

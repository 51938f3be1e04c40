#include "frame/frame_dump.h"
#include "frame/path.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

const Color pine{0x1F, 0x4F, 0x43};

TEST(FrameDump, WritesOneItemALine) {
    const Frame frame{
        {960, 540},
        {{NodeId{3}, TextRun{"Note", {FontRole::Bold, 13, 16, pine}, {10, 20.126}, 30.5}},
         {Artifact::Pagination,
          Shape{line_path({0, -0.001}, {1.0 / 3, 2}), {}, Stroke{pine, 0.75, {3, 2}, false}}},
         {Artifact::Background, Shape{rectangle_path({0, 0, 4, 2}), pine, {}}},
         {NodeId{4}, LinkArea{{1, 2, 3, 4}, WebTarget{"https://example.org/"}, "exemple"}},
         {NodeId{5}, LinkArea{{1, 2, 3, 4}, PageTarget{"d1"}, "suite"}}}};
    EXPECT_EQ(dump(frame), "frame 960x540\n"
                           "  node 3 text 10,20.13 width 30.5 bold 13 #1F4F43 \"Note\"\n"
                           "  pagination shape stroke #1F4F43 0.75 dash 3 2 : M 0,0 L 0.33,2\n"
                           "  background shape fill #1F4F43 : M 0,0 L 4,0 L 4,2 L 0,2 Z\n"
                           "  node 4 link 1,2 3x4 https://example.org/ \"exemple\"\n"
                           "  node 5 link 1,2 3x4 #d1 \"suite\"\n");
}

TEST(FrameDump, IndentsNestedDrawings) {
    const auto inner = std::make_shared<const Frame>(
        Frame{{5, 6}, {{Artifact::Layout, Shape{circle_path({1, 1}, 1), pine, {}}}}});
    const Frame frame{{10, 10}, {{NodeId{1}, Drawing{{2, 3, 5, 6}, inner}}}};
    const std::string text = dump(frame);
    EXPECT_NE(text.find("  node 1 drawing 2,3 5x6\n    frame 5x6\n      layout shape fill"),
              std::string::npos)
        << text;
}

} // namespace
} // namespace restitution

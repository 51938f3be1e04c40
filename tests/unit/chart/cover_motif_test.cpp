#include "chart/cover_motif.h"
#include "chart_fixture.h"
#include "frame/frame_dump.h"

namespace restitution::test {
namespace {

class CoverMotifTest : public ChartTest {};

TEST_F(CoverMotifTest, DrawsFiveFilledContoursOfFortyEightCubics) {
    const Frame frame = drawn(CoverMotif{}, {384, 540});
    int contours = 0;
    for (const PlacedItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape != nullptr && shape->fill && shape->path.size() == 50) {
            ++contours; // a move, 48 cubics and a close
        }
    }
    EXPECT_EQ(contours, 5);
    EXPECT_EQ(filled_with(frame, theme_.levels[4].fill).size(), 1U);
}

TEST_F(CoverMotifTest, ContoursAreClosedAndNested) {
    const Frame frame = drawn(CoverMotif{}, {384, 540});
    Rect outer{-1000, -1000, 3000, 3000};
    for (const PlacedItem& item : frame.items) {
        const auto* shape = std::get_if<Shape>(&item.item);
        if (shape == nullptr || !shape->fill || shape->path.size() != 50) {
            continue;
        }
        EXPECT_EQ(shape->path.front().a, shape->path[48].c);
        const Rect box = ink_box(*shape);
        EXPECT_GT(box.x, outer.x);
        EXPECT_LT(box.right(), outer.right());
        outer = box;
    }
}

TEST_F(CoverMotifTest, CoversAnotherShapeOfArea) {
    const Frame frame = drawn(CoverMotif{}, {500, 300});
    EXPECT_EQ(ink_box(frame.items.front().item), (Rect{0, 0, 500, 300}));
}

TEST_F(CoverMotifTest, HoldsNoText) {
    for (const PlacedItem& item : drawn(CoverMotif{}, {384, 540}).items) {
        EXPECT_TRUE(std::holds_alternative<Shape>(item.item));
    }
}

} // namespace
} // namespace restitution::test

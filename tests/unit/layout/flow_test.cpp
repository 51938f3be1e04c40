#include "layout/flow.h"
#include "layout_fixture.h"

#include <gtest/gtest.h>

#include <array>

namespace restitution {
namespace {

/// Pieces of these heights, without space between them.
LaidBlock block_of(const std::vector<double>& heights) {
    LaidBlock block;
    for (const double height : heights) {
        FlowPiece piece;
        piece.height = height;
        block.pieces.push_back(piece);
    }
    return block;
}

ColumnFlow flow_of(LaidBlock block) {
    ColumnFlow flow;
    flow.add(std::move(block));
    return flow;
}

std::vector<double> tops(const std::vector<PlacedPiece>& placed) {
    std::vector<double> result;
    for (const PlacedPiece& piece : placed) {
        result.push_back(piece.y);
    }
    return result;
}

using Tops = std::vector<double>;

TEST(Flow, StacksUntilThePageIsFull) {
    ColumnFlow flow = flow_of(block_of({30, 30, 30, 30}));
    EXPECT_EQ(tops(flow.fill(10, 100)), (Tops{10, 40, 70}));
    EXPECT_EQ(tops(flow.fill(10, 100)), Tops{10});
    EXPECT_TRUE(flow.finished());
}

TEST(Flow, DropsTheSpaceAboveAtTheTop) {
    LaidBlock block = block_of({30, 30, 30});
    for (FlowPiece& piece : block.pieces) {
        piece.before = 8;
    }
    ColumnFlow flow = flow_of(std::move(block));
    EXPECT_EQ(tops(flow.fill(0, 70)), (Tops{0, 38}));
    EXPECT_EQ(tops(flow.fill(0, 70)), Tops{0});
}

TEST(Flow, KeepsTheLargerOfTheSpaceBelowAndTheSpaceAbove) {
    for (const auto& [after, before, second] :
         {std::array{12.0, 5.0, 42.0}, {3.0, 5.0, 35.0}, {0.0, 0.0, 30.0}}) {
        LaidBlock above = block_of({30});
        above.after = after;
        LaidBlock below = block_of({30});
        below.pieces.front().before = before;
        ColumnFlow flow = flow_of(std::move(above));
        flow.add(std::move(below));
        EXPECT_EQ(tops(flow.fill(0, 100)), (Tops{0, second}));
    }
}

TEST(Flow, KeepsAHeadWithWhatFollows) {
    LaidBlock block = block_of({60, 20, 30});
    block.pieces[1].keep_with_next = true;
    ColumnFlow flow = flow_of(std::move(block));
    EXPECT_EQ(tops(flow.fill(0, 100)), Tops{0}); // 60 + 20 would fit, 60 + 20 + 30 does not
    EXPECT_EQ(tops(flow.fill(0, 100)), (Tops{0, 20}));
}

TEST(Flow, KeepsAHeadWithTheNextBlock) {
    LaidBlock head = block_of({20});
    head.pieces[0].keep_with_next = true;
    ColumnFlow flow;
    flow.add(block_of({60}));
    flow.add(std::move(head));
    flow.add(block_of({30}));
    EXPECT_EQ(flow.fill(0, 100).size(), 1U);
    EXPECT_EQ(flow.fill(0, 100).size(), 2U);
}

TEST(Flow, PartsAGroupThatNoPageHolds) {
    LaidBlock block = block_of({40, 40, 40});
    block.pieces[0].keep_with_next = true;
    block.pieces[1].keep_with_next = true;
    ColumnFlow flow = flow_of(std::move(block));
    EXPECT_EQ(flow.fill(0, 100).size(), 2U);
    EXPECT_EQ(flow.fill(0, 100).size(), 1U);
}

TEST(Flow, EndsEvenWhenAPieceIsTallerThanThePage) {
    ColumnFlow flow = flow_of(block_of({300, 20}));
    EXPECT_EQ(flow.fill(0, 100).size(), 1U);
    EXPECT_EQ(flow.fill(0, 100).size(), 1U);
    EXPECT_TRUE(flow.finished());
}

TEST(Flow, RepeatsTheHeadOfATable) {
    LaidBlock table = block_of({10, 40, 40, 40});
    table.pieces[0].keep_with_next = true;
    table.repeated_head = {table.pieces[0]};
    ColumnFlow flow = flow_of(std::move(table));
    EXPECT_EQ(flow.fill(0, 100).size(), 3U);
    const auto rest = flow.fill(0, 100);
    ASSERT_EQ(rest.size(), 2U);
    EXPECT_TRUE(rest[0].repeated);
    EXPECT_FALSE(rest[1].repeated);
    EXPECT_EQ(rest[1].y, 10);
}

TEST(Flow, DoesNotRepeatAHeadThatIsStillToCome) {
    LaidBlock table = block_of({10, 40});
    table.pieces[0].keep_with_next = true;
    table.repeated_head = {table.pieces[0]};
    ColumnFlow flow;
    flow.add(block_of({80}));
    flow.add(std::move(table));
    flow.fill(0, 100);
    const auto rest = flow.fill(0, 100);
    ASSERT_EQ(rest.size(), 2U);
    EXPECT_FALSE(rest[0].repeated);
}

TEST(Flow, BalancesTwoColumns) {
    // Six pieces of 20: three and three, so the first column is filled to 60 or little more.
    const ColumnFlow flow = flow_of(block_of({20, 20, 20, 20, 20, 20}));
    const double bottom = balanced_bottom(flow, 0, 400);
    EXPECT_GE(bottom, 60);
    EXPECT_LT(bottom, 80);
}

TEST(Flow, StacksLinesWithoutLeavingOneAlone) {
    // Of four lines, the first stays with the second and the third with the last.
    const test::Setting setting;
    LaidBlock block;
    const std::size_t node = block.add_node(StructureKind::Paragraph);
    TextStyle style;
    style.size = 10;
    style.line_height = 12;
    const auto lines = break_lines(plain("aa bb cc dd"), style, 10, setting.type);
    const auto pieces = stack_lines(block, node, lines, style, 0, 6);
    ASSERT_EQ(pieces.size(), 4U);
    EXPECT_TRUE(pieces[0].keep_with_next);
    EXPECT_FALSE(pieces[1].keep_with_next);
    EXPECT_TRUE(pieces[2].keep_with_next);
    EXPECT_FALSE(pieces[3].keep_with_next);
    EXPECT_EQ(pieces[0].before, 6);
    EXPECT_EQ(pieces[1].before, 0);
}

} // namespace
} // namespace restitution

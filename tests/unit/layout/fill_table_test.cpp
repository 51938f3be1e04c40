#include "layout/block_layout.h"
#include "layout/booklet_layout.h"
#include "support/fake_measurer.h"
#include "support/frame_checks.h"
#include "support/test_theme.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution {
namespace {

using namespace test;

FillTable table_of(std::size_t rows, const std::string& long_text = {}) {
    FillTable table;
    table.columns = {
        {"Levier", 3, true, false}, {"Voix", 1, false, true}, {"Suite", 1, false, false}};
    table.least_height = 40;
    for (std::size_t i = 0; i < rows; ++i) {
        SheetCell lever;
        lever.text = plain("Levier " + std::to_string(i) + long_text);
        lever.note = "note " + std::to_string(i);
        SheetCell boxes;
        boxes.boxes = {"retenu", "reporté"};
        table.rows.push_back({lever, {}, boxes});
    }
    return table;
}

LaidBlock lay(const FillTable& table) {
    const Theme theme = test_theme();
    const FakeMeasurer measurer;
    const TypeSetting setting{theme, measurer};
    return lay_out(table, Column{450, 700, Medium::Sheet, setting});
}

std::size_t boxes_in(const FlowPiece& piece) {
    return static_cast<std::size_t>(
        std::count_if(piece.items.begin(), piece.items.end(), [](const LocalItem& item) {
            const auto* shape = std::get_if<Shape>(&item.item);
            return shape != nullptr && shape->path.size() > 4; // rounded corners
        }));
}

TEST(FillTableLayout, RowsLeaveRoomToWriteAndAreWhole) {
    const LaidBlock block = lay(table_of(3));
    ASSERT_EQ(block.pieces.size(), 4U); // a head, then a piece a row
    ASSERT_EQ(block.repeated_head.size(), 1U);
    for (std::size_t i = 1; i < 4; ++i) {
        EXPECT_GE(block.pieces[i].height, 40);
        EXPECT_EQ(boxes_in(block.pieces[i]), 2U);
    }
}

TEST(FillTableLayout, ARowGrowsWithItsText) {
    EXPECT_GT(lay(table_of(1, " et un intitulé bien plus long que la largeur de sa colonne, qui "
                              "demande plusieurs lignes pour être lu jusqu’au bout"))
                  .pieces[1]
                  .height,
              lay(table_of(1)).pieces[1].height);
}

TEST(FillTableLayout, ARowThatNoPageCouldHoldIsParted) {
    std::string words;
    for (int i = 0; i < 1000; ++i) {
        words += " mot";
    }
    const LaidBlock block = lay(table_of(1, words));
    ASSERT_GT(block.pieces.size(), 2U);
    std::size_t boxes = 0;
    for (std::size_t i = 1; i < block.pieces.size(); ++i) {
        EXPECT_LE(block.pieces[i].height, 440);
        boxes += boxes_in(block.pieces[i]);
    }
    EXPECT_EQ(boxes, 2U); // beside the beginning alone
}

TEST(FillTableLayout, AnEmptyCellIsStillACellOfTheStructure) {
    const LaidBlock block = lay(table_of(2));
    const auto count = [&](StructureKind kind) {
        return std::count_if(block.nodes.begin(), block.nodes.end(),
                             [&](const LocalNode& node) { return node.kind == kind; });
    };
    EXPECT_EQ(count(StructureKind::ColumnHeader), 3);
    EXPECT_EQ(count(StructureKind::RowHeader), 2);
    EXPECT_EQ(count(StructureKind::TableCell), 4);
    // Each node of a cell carries some ink, were it a space.
    for (std::size_t n = 0; n < block.nodes.size(); ++n) {
        if (block.nodes[n].kind != StructureKind::TableCell) {
            continue;
        }
        bool inked = false;
        for (const FlowPiece& piece : block.pieces) {
            for (const LocalItem& item : piece.items) {
                const auto* node = std::get_if<std::size_t>(&item.semantics);
                inked = inked || (node != nullptr && *node == n);
            }
        }
        EXPECT_TRUE(inked);
    }
}

TEST(FillTableLayout, GoesOnUnderItsHeadOnTheNextPage) {
    Booklet booklet;
    booklet.authority = "Commune";
    booklet.title = "Fiche";
    booklet.subtitle = "Essai";
    booklet.page_of = "page {page} sur {pages}";
    booklet.blocks = {table_of(40), WritingLines{"À garder", 4}};
    const Theme theme = test_theme();
    const FakeMeasurer measurer;
    const PagedDocument document = lay_out(booklet, TypeSetting{theme, measurer});
    ASSERT_GT(document.pages.size(), 2U);
    for (const Frame& page : document.pages) {
        expect_texts_apart(page);
        expect_inside(page);
    }
}

TEST(WritingLinesLayout, KeepsItsLinesUnderItsLabel) {
    const Theme theme = test_theme();
    const FakeMeasurer measurer;
    const TypeSetting setting{theme, measurer};
    const LaidBlock block =
        lay_out(WritingLines{"À garder", 4}, Column{450, 700, Medium::Sheet, setting});
    ASSERT_EQ(block.pieces.size(), 5U);
    for (std::size_t i = 0; i + 1 < block.pieces.size(); ++i) {
        EXPECT_TRUE(block.pieces[i].keep_with_next);
    }
    EXPECT_FALSE(block.pieces.back().keep_with_next);
}

} // namespace
} // namespace restitution

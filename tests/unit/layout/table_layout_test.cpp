#include "layout/table_columns.h"
#include "layout_fixture.h"

#include <gtest/gtest.h>

#include <numeric>
#include <set>

namespace restitution {
namespace {

using namespace test;

Cell cell(const std::string& text) {
    return {plain(text), {}};
}

Table table_of(std::vector<std::vector<Cell>> rows) {
    Table table;
    table.columns = {{"Clé", 0, false, false}, {"Valeur", 1, true, false}};
    table.rows = std::move(rows);
    table.when_empty = "Rien à montrer.";
    return table;
}

double sum(const std::vector<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

TEST(TableColumns, AddUpToTheWidth) {
    const Setting setting;
    const Table table =
        table_of({{cell("A"), cell("un texte court")}, {cell("B"), cell(std::string(300, 'x'))}});
    for (const double width : {200.0, 483.0, 864.0}) {
        EXPECT_NEAR(sum(table_column_widths(table, setting.slide(width), 8)), width, 0.001);
    }
}

TEST(TableColumns, GiveSpareRoomToTheColumnThatTakesIt) {
    // Cells of 14: "Clé" is wider than "A": 3 characters of 14 × 0.53 = 22.26 and twice 8.
    const Setting setting;
    const auto widths = table_column_widths(table_of({{cell("A"), cell("b")}}), setting.slide(), 8);
    EXPECT_NEAR(widths[0], 22.26 + 16 + 0.5, 0.001);
    EXPECT_NEAR(widths[1], 864 - 38.76, 0.001);
}

TEST(TableColumns, ALongWordStarvesNoOtherColumn) {
    const Setting setting;
    const Table table = table_of({{cell(std::string(400, 'x')), cell("quelques mots encore")}});
    const auto widths = table_column_widths(table, setting.slide(400), 8);
    EXPECT_GT(widths[1], 60);
    EXPECT_LT(widths[0], 340);
}

TEST(TableColumns, RoomGoesWhereItMakesTheTableLowest) {
    // Characters of 14 × 0.5 = 7 points. Ten subjects of 40 characters hold on one line each when
    // their column has 280 + 16 points; one value of 120 characters takes several lines anyway.
    const Setting setting;
    std::vector<std::vector<Cell>> rows;
    for (int i = 0; i < 10; ++i) {
        rows.push_back({cell("un sujet long de quarante signes en tout"), cell("court")});
    }
    std::string value;
    for (int i = 0; i < 20; ++i) {
        value += "texte ";
    }
    rows.push_back({cell("sujet"), cell(value)});
    const auto widths = table_column_widths(table_of(rows), setting.slide(500), 8);
    EXPECT_GE(widths[0], 280 + 16);
    EXPECT_NEAR(sum(widths), 500, 0.001);
}

TEST(TableColumns, ADateIsNotBrokenToSpareALineElsewhere) {
    // Characters of 14 × 0.5 = 7 points: the date takes 84 + 16 of 864. Beside it, 204 bold
    // characters of 7.42 (1 514 points) take three lines of 748; a broken date leaves two of 775.
    const Setting setting;
    std::string text;
    for (int i = 0; i < 34; ++i) {
        text += "texte ";
    }
    const std::vector<std::vector<Cell>> rows(10, {cell("28 mars 2024"), cell(text)});
    EXPECT_GE(table_column_widths(table_of(rows), setting.slide(), 8)[0], 84 + 16);
}

TEST(TableColumns, StayPositiveWhateverTheirNumber) {
    const Setting setting;
    Table table;
    std::vector<Cell> row;
    for (int i = 0; i < 8; ++i) {
        table.columns.push_back({"Entête de colonne", 1, false, false});
        row.push_back(cell(std::string(60, 'x')));
    }
    table.rows = {row};
    for (const double width : table_column_widths(table, setting.sheet(), 5)) {
        EXPECT_GT(width, 2 * 5 + 20);
    }
}

TEST(TableLayout, HasAHeadThatIsRepeated) {
    const Setting setting;
    const LaidBlock block = lay_out(table_of({{cell("A"), cell("b")}}), setting.slide());
    ASSERT_EQ(block.repeated_head.size(), 1U);
    EXPECT_EQ(words_of(block.repeated_head[0]), (std::vector<std::string>{"Clé", "Valeur"}));
    EXPECT_TRUE(block.pieces[0].keep_with_next);
    EXPECT_EQ(words_of(block.pieces[1]), (std::vector<std::string>{"A", "b"}));
}

TEST(TableLayout, KeepsAShortRowWholeAndPartsATallOne) {
    // Slide cells of 14 with lines of 17: a row over a third of 400 has more than 7 lines.
    const Setting setting;
    std::string tall;
    for (int i = 0; i < 400; ++i) {
        tall += "mot ";
    }
    const LaidBlock block =
        lay_out(table_of({{cell("A"), cell("b")}, {cell("C"), cell(tall)}}), setting.slide());
    EXPECT_EQ(block.pieces[1].height, 34);
    ASSERT_GT(block.pieces.size(), 9U);
    for (std::size_t i = 2; i < block.pieces.size(); ++i) {
        EXPECT_LE(block.pieces[i].height, 17 + 7 + 0.01) << i;
    }
}

TEST(TableLayout, MarksCellsForReaders) {
    const Setting setting;
    const LaidBlock block = lay_out(table_of({{cell("A"), cell("b")}}), setting.slide());
    std::vector<StructureKind> kinds;
    for (const LocalNode& node : block.nodes) {
        kinds.push_back(node.kind);
    }
    EXPECT_EQ(kinds, (std::vector<StructureKind>{
                         StructureKind::Table, StructureKind::TableRow, StructureKind::ColumnHeader,
                         StructureKind::ColumnHeader, StructureKind::TableRow,
                         StructureKind::TableCell, StructureKind::RowHeader}));
}

TEST(TableLayout, AnEmptyCellStaysACell) {
    // A node is written when it first has ink: one without any would be missing from the row.
    const Setting setting;
    const LaidBlock block =
        lay_out(table_of({{{{}, {}}, cell("b")}, {cell(""), cell("d")}}), setting.slide());
    std::size_t empty_cells = 0;
    for (std::size_t node = 0; node < block.nodes.size(); ++node) {
        if (block.nodes[node].kind != StructureKind::TableCell) {
            continue;
        }
        std::vector<std::string> shown;
        for (const FlowPiece& piece : block.pieces) {
            for (const LocalItem& item : piece.items) {
                const auto* owner = std::get_if<std::size_t>(&item.semantics);
                if (owner != nullptr && *owner == node) {
                    shown.push_back(std::get<TextRun>(item.item).text);
                }
            }
        }
        EXPECT_EQ(shown, std::vector<std::string>{" "}) << node;
        ++empty_cells;
    }
    EXPECT_EQ(empty_cells, 2U);
}

TEST(TableLayout, EveryPieceOfAPartedRowHasAllItsCells) {
    const Setting setting;
    std::string tall;
    for (int i = 0; i < 400; ++i) {
        tall += "mot ";
    }
    const LaidBlock block = lay_out(table_of({{cell(tall), cell("b")}}), setting.slide());
    ASSERT_GT(block.pieces.size(), 3U);
    for (std::size_t p = block.repeated_head.size(); p < block.pieces.size(); ++p) {
        std::set<std::size_t> owners;
        for (const LocalItem& item : block.pieces[p].items) {
            if (const auto* owner = std::get_if<std::size_t>(&item.semantics)) {
                owners.insert(*owner);
            }
        }
        EXPECT_EQ(owners.size(), 2U) << p;
    }
}

TEST(TableLayout, AlignsFiguresOnTheRight) {
    const Setting setting;
    Table table = table_of({{cell("A"), cell("9")}, {cell("B"), cell("128")}});
    table.columns[1].align_right = true;
    const LaidBlock block = lay_out(table, setting.slide());
    const auto right_end = [&](std::size_t piece) {
        const auto& run = std::get<TextRun>(block.pieces[piece].items.back().item.index() == 0
                                                ? block.pieces[piece].items.back().item
                                                : block.pieces[piece].items.at(1).item);
        return run.origin.x + run.width;
    };
    EXPECT_NEAR(right_end(1), 864 - 8, 0.001);
}

TEST(TableLayout, WithoutRowsSaysSoWithoutAHead) {
    const Setting setting;
    const LaidBlock block = lay_out(table_of({}), setting.slide());
    EXPECT_TRUE(block.repeated_head.empty());
    EXPECT_EQ(words_of(block), std::vector<std::string>{"Rien à montrer."});
}

TEST(TableLayout, DrawsAMissingAnswerAsADashedBoxWithWords) {
    const Setting setting;
    LevelChip missing;
    missing.text = "ne sait pas";
    LevelChip given;
    given.level = 3;
    given.text = "3";
    const LaidBlock block =
        lay_out(table_of({{cell("A"), {{}, missing}}, {cell("B"), {{}, given}}}), setting.slide());
    EXPECT_EQ(words_of(block.pieces[1]), (std::vector<std::string>{"A", "ne sait pas"}));
    bool dashed = false;
    for (const LocalItem& local : block.pieces[1].items) {
        const auto* shape = std::get_if<Shape>(&local.item);
        dashed = dashed || (shape != nullptr && shape->stroke && !shape->stroke->dash.empty());
    }
    EXPECT_TRUE(dashed);
    EXPECT_EQ(words_of(block.pieces[2]), (std::vector<std::string>{"B", "3 "}));
}

} // namespace
} // namespace restitution

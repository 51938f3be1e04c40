// Tables: column widths from their contents, rows that may be parted, a head that is repeated.
#include "frame/path.h"
#include "layout/block_layout.h"
#include "layout/level_chip.h"
#include "layout/table_columns.h"
#include "layout/table_head.h"

#include <algorithm>
#include <iterator>

namespace restitution {

namespace {

struct RowLook {
    double padding = 8; ///< above and below the text of a cell
    double least_height = 0;
    double gutter = 8; ///< at both sides of a cell
};

RowLook row_look(const Table& table, const Column& column) {
    RowLook look;
    if (column.medium == Medium::Sheet) {
        look = {6, 0, 5};
    } else if (table.look == TableLook::Filled) {
        look = {7, 34, 8};
    } else {
        const auto rows = static_cast<double>(std::max<std::size_t>(table.rows.size(), 1));
        look = {4, std::clamp(column.height / rows, 30.0, 41.0), 0};
    }
    return look;
}

constexpr double chip_gap = 8;

/// How a table is set, and where its columns stand.
struct Grid {
    const Table& table;
    const Column& column;
    RowLook look;
    TextStyle text;
    std::vector<double> widths;
    std::vector<double> lefts;

    double inner_width(std::size_t i) const { return widths[i] - 2 * look.gutter; }
    double inner_left(std::size_t i) const { return lefts[i] + look.gutter; }

    /// Where something of this width starts, aligned as its column is.
    double left_of(std::size_t i, double width) const {
        const double left = inner_left(i);
        return table.columns[i].align_right ? left + inner_width(i) - width : left;
    }
};

Grid grid_of(const Table& table, const Column& column) {
    const RowLook look = row_look(table, column);
    Grid grid{table,
              column,
              look,
              table_text(table, column, look.gutter),
              table_column_widths(table, column, look.gutter),
              {}};
    double x = 0;
    for (const double width : grid.widths) {
        grid.lefts.push_back(x);
        x += width;
    }
    return grid;
}

/// A cell set in lines; the chip, if any, takes the first line's left.
struct SetCell {
    std::size_t column = 0;
    std::size_t node = 0;
    const LevelChip* chip = nullptr;
    double chip_width = 0;
    std::vector<Line> lines;
};

FlowPiece head_of(LaidBlock& block, std::size_t node, const Grid& grid) {
    std::vector<TableHeadCell> cells;
    for (std::size_t i = 0; i < grid.table.columns.size(); ++i) {
        cells.push_back({grid.table.columns[i].head, grid.inner_width(i),
                         [&grid, i](const Line& line) { return grid.left_of(i, line.width); }});
    }
    return table_head(block, node, cells, grid.column.medium == Medium::Sheet ? 4 : 5, grid.column);
}

SetCell set_cell(LaidBlock& block, std::size_t row, const Cell& cell, std::size_t i,
                 const Grid& grid) {
    const bool row_header = grid.table.columns[i].row_header;
    SetCell set;
    set.column = i;
    set.node =
        block.add_node(row_header ? StructureKind::RowHeader : StructureKind::TableCell, row);
    if (cell.chip) {
        set.chip = &*cell.chip;
        set.chip_width = chip_width(*cell.chip, grid.column);
    }
    const bool bold = row_header && grid.table.look == TableLook::Filled;
    const double indent = set.chip_width > 0 ? set.chip_width + chip_gap : 0;
    if (!cell.text.empty()) {
        set.lines = break_lines(cell.text, bold ? in_bold(grid.text) : grid.text,
                                std::max(grid.inner_width(i) - indent, 20.0), grid.column.setting);
    }
    return set;
}

/// Every second row of a filled table.
void shade(FlowPiece& piece, const Grid& grid) {
    const Column& column = grid.column;
    const ColorRole role =
        column.medium == Medium::Sheet ? ColorRole::SheetPanel : ColorRole::Panel;
    if (column.color(role) == column.color(column.page())) {
        return; // it would only hide the rule of the row above
    }
    piece.items.push_back(decoration(
        {rectangle_path({0, 0, column.width, piece.height}), column.color(role), std::nullopt}));
}

/// Lines of each cell that one piece of a row holds, and where the first one starts.
struct Slice {
    std::size_t first;
    std::size_t end;
    double top;
};

void fill_cell(FlowPiece& piece, LaidBlock& block, const SetCell& cell, const Slice& slice,
               const Grid& grid) {
    const double line_height = grid.text.line_height;
    bool inked = false;
    if (cell.chip_width > 0 && slice.first == 0) {
        draw_chip(piece, cell.node, *cell.chip,
                  {grid.left_of(cell.column, cell.chip_width), slice.top + line_height / 2},
                  grid.column);
        inked = true;
    }
    const double indent = cell.chip_width > 0 ? cell.chip_width + chip_gap : 0;
    const std::size_t end = std::min(slice.end, cell.lines.size());
    for (std::size_t k = slice.first; k < end; ++k) {
        inked = inked || !cell.lines[k].runs.empty();
    }
    if (!inked) {
        // An empty cell is still a cell, on every page of its row: without ink it would be
        // missing from the structure.
        const Point origin{grid.inner_left(cell.column), slice.top + baseline_in(grid.text)};
        piece.items.push_back({cell.node, run_at(" ", grid.text, origin, grid.column)});
    }
    for (std::size_t k = slice.first; k < end; ++k) {
        const double y =
            slice.top + static_cast<double>(k - slice.first) * line_height + baseline_in(grid.text);
        const double x = grid.left_of(cell.column, cell.lines[k].width) + indent;
        add_line(piece, block, cell.node, cell.lines[k], {x, y});
    }
}

/// One piece when the row is short enough to stay whole, one a line otherwise.
std::vector<FlowPiece> lay_row(LaidBlock& block, std::size_t table, std::size_t index,
                               const Grid& grid) {
    const std::size_t node = block.add_node(StructureKind::TableRow, table);
    std::vector<SetCell> cells;
    std::size_t most = 1;
    for (std::size_t i = 0; i < grid.table.columns.size(); ++i) {
        cells.push_back(set_cell(block, node, grid.table.rows[index][i], i, grid));
        most = std::max(most, cells.back().lines.size());
    }
    const double line_height = grid.text.line_height;
    const double natural = static_cast<double>(most) * line_height + 2 * grid.look.padding;
    const double height = std::max(natural, grid.look.least_height);
    const bool whole = height < grid.column.height / 3;
    std::vector<FlowPiece> pieces(whole ? 1 : most);
    const double top = (height - static_cast<double>(most) * line_height) / 2;
    for (std::size_t p = 0; p < pieces.size(); ++p) {
        FlowPiece& piece = pieces[p];
        piece.height =
            whole ? height : line_height + (p == 0 ? top : 0) + (p + 1 == pieces.size() ? top : 0);
        if (grid.table.look == TableLook::Filled && index % 2 == 1) {
            shade(piece, grid);
        }
        const Slice slice{whole ? 0 : p, whole ? most : p + 1, p == 0 ? top : 0};
        for (const SetCell& cell : cells) {
            fill_cell(piece, block, cell, slice, grid);
        }
    }
    pieces.back().items.push_back(rule(0, pieces.back().height, grid.column.width,
                                       grid.column.color(ColorRole::Hairline), 0.5));
    return pieces;
}

} // namespace

LaidBlock lay_out(const Table& table, const Column& column) {
    if (table.rows.empty()) {
        return lay_out(Paragraph{plain(table.when_empty), ParagraphKind::Body, false}, column);
    }
    const Grid grid = grid_of(table, column);
    LaidBlock block;
    const std::size_t node = block.add_node(StructureKind::Table);
    if (table.look == TableLook::Filled) {
        constexpr double above = 8;
        constexpr double beyond_items = 4; // a list after a table does not look like its last row
        block.repeated_head = {head_of(block, node, grid)};
        block.pieces = block.repeated_head;
        block.pieces.front().before = above;
        block.after = column.styles().between_items + beyond_items;
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        std::vector<FlowPiece> row = lay_row(block, node, i, grid);
        std::move(row.begin(), row.end(), std::back_inserter(block.pieces));
    }
    return block;
}

} // namespace restitution

// What is filled in by hand: tables ruled both ways, with boxes to tick, and lines to write on.
#include "frame/path.h"
#include "layout/block_layout.h"
#include "layout/table_head.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

constexpr double padding = 5;   // of a cell, above and below
constexpr double gutter = 5;    // of a cell, at both sides
constexpr double box_side = 10; // of a box to tick
constexpr double box_gap = 6;   // between a box and its word
constexpr double line_pitch = 21.4;

constexpr double tallest_row = 420; // a row that is taller is parted, as no page might hold it

/// How a table is set, and where its columns stand.
struct Grid {
    const FillTable& table;
    const Column& column;
    TextStyle text;
    TextStyle note;
    std::vector<double> edges; ///< of the columns, from the left

    double inner_width(std::size_t i) const { return edges[i + 1] - edges[i] - 2 * gutter; }

    double left_of(std::size_t i, double width) const {
        const double spare = table.columns[i].centred ? (inner_width(i) - width) / 2 : 0;
        return edges[i] + gutter + std::max(spare, 0.0);
    }

    double box_pitch() const { return std::max(text.line_height, box_side + 5); }
};

Grid grid_of(const FillTable& table, const Column& column) {
    const TextStyle text = column.styles().cell;
    Grid grid{table, column, text, in_color(text, column.color(ColorRole::SecondaryInk)), {0}};
    grid.note.size *= 0.9;
    grid.note.line_height *= 0.9;
    double shares = 0;
    for (const SheetColumn& each : table.columns) {
        shares += each.share;
    }
    for (const SheetColumn& each : table.columns) {
        grid.edges.push_back(grid.edges.back() + column.width * each.share / shares);
    }
    return grid;
}

/// A cell whose text is set, each line in its style; boxes follow it.
struct SetCell {
    struct StyledLine {
        Line line;
        const TextStyle* style;
    };
    const SheetCell& cell;
    std::size_t column = 0;
    std::size_t node = 0;
    std::vector<StyledLine> lines;
};

/// Lines of each cell that one piece of a row holds.
struct RowPart {
    std::size_t first = 0;
    std::size_t count = 0;
    bool is_first() const { return first == 0; }
    std::size_t end_in(const SetCell& cell) const {
        return std::min(first + count, cell.lines.size());
    }
};

FlowPiece head_of(LaidBlock& block, std::size_t node, const Grid& grid) {
    std::vector<TableHeadCell> cells;
    for (std::size_t i = 0; i < grid.table.columns.size(); ++i) {
        cells.push_back({grid.table.columns[i].head, grid.inner_width(i),
                         [&grid, i](const Line& line) { return grid.left_of(i, line.width); }});
    }
    return table_head(block, node, cells, padding, grid.column);
}

SetCell set_cell(LaidBlock& block, std::size_t row, const SheetCell& cell, std::size_t i,
                 const Grid& grid) {
    const bool row_header = grid.table.columns[i].row_header;
    SetCell set{
        cell,
        i,
        block.add_node(row_header ? StructureKind::RowHeader : StructureKind::TableCell, row),
        {}};
    const auto add = [&](const RichText& words, const TextStyle& broken_in,
                         const TextStyle& style) {
        for (Line& line : break_lines(words, broken_in, grid.inner_width(i), grid.column.setting)) {
            set.lines.push_back({std::move(line), &style});
        }
    };
    if (!cell.text.empty()) {
        add(cell.text, row_header ? in_bold(grid.text) : grid.text, grid.text);
    }
    if (!cell.note.empty()) {
        add(plain(cell.note), grid.note, grid.note);
    }
    return set;
}

/// Of the lines that a part of the row holds, and of the boxes, which stand in the first.
double height_of(const SetCell& cell, const RowPart& part, const Grid& grid) {
    double height = 0;
    for (std::size_t k = part.first; k < part.end_in(cell); ++k) {
        height += cell.lines[k].style->line_height;
    }
    const std::size_t boxes = part.is_first() ? cell.cell.boxes.size() : 0;
    return height + static_cast<double>(boxes) * grid.box_pitch();
}

void rule_around(FlowPiece& piece, const Grid& grid) {
    const Color color = grid.column.color(ColorRole::EmptyDot);
    constexpr double thickness = 0.75;
    piece.items.push_back(rule(0, piece.height, grid.column.width, color, thickness));
    for (const double x : grid.edges) {
        piece.items.push_back(decoration({line_path({x, 0}, {x, piece.height}), std::nullopt,
                                          Stroke{color, thickness, {}, false}}));
    }
}

/// One under the other from `top`, each with its word.
void add_boxes(FlowPiece& piece, const SetCell& cell, double top, const Grid& grid) {
    double y = top;
    for (const std::string& word : cell.cell.boxes) {
        const double width =
            box_side + (word.empty() ? 0 : box_gap + grid.column.measure(word, grid.text));
        const double x = grid.left_of(cell.column, width);
        const double middle = y + grid.box_pitch() / 2;
        piece.items.push_back(
            decoration({rectangle_path({x, middle - box_side / 2, box_side, box_side}, 2),
                        std::nullopt, Stroke{grid.column.color(ColorRole::Ink), 1, {}, false}}));
        if (!word.empty()) {
            const double baseline = middle - grid.text.line_height / 2 + baseline_in(grid.text);
            piece.items.push_back(
                {cell.node,
                 run_at(word + " ", grid.text, {x + box_side + box_gap, baseline}, grid.column)});
        }
        y += grid.box_pitch();
    }
}

bool is_silent(const SheetCell& cell) {
    return std::all_of(cell.boxes.begin(), cell.boxes.end(),
                       [](const std::string& word) { return word.empty(); });
}

void fill_cell(FlowPiece& piece, LaidBlock& block, const SetCell& cell, const RowPart& part,
               const Grid& grid) {
    // Words to read stand at the top, beside the room to write; boxes alone in the middle.
    const bool only_boxes = cell.lines.empty();
    double y = only_boxes ? (piece.height - height_of(cell, {}, grid)) / 2 : padding;
    for (std::size_t k = part.first; k < part.end_in(cell); ++k) {
        const auto& [line, style] = cell.lines[k];
        const double x = grid.left_of(cell.column, line.width);
        add_line(piece, block, cell.node, line, {x, y + baseline_in(*style)});
        y += style->line_height;
    }
    if (!part.is_first()) {
        return;
    }
    add_boxes(piece, cell, y, grid);
    if (only_boxes && is_silent(cell.cell)) {
        // An empty cell is still a cell: without ink it would miss from the structure.
        const Point origin{grid.left_of(cell.column, 0), padding + baseline_in(grid.text)};
        piece.items.push_back({cell.node, run_at(" ", grid.text, origin, grid.column)});
    }
}

/// One piece, but for a row that no page could hold.
void add_row(LaidBlock& block, std::size_t table, const std::vector<SheetCell>& row,
             const Grid& grid) {
    const std::size_t node = block.add_node(StructureKind::TableRow, table);
    std::vector<SetCell> cells;
    std::size_t lines = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        cells.push_back(set_cell(block, node, row[i], i, grid));
        lines = std::max(lines, cells.back().lines.size());
    }
    const auto height_in = [&](const RowPart& part) {
        double height = 0;
        for (const SetCell& cell : cells) {
            height = std::max(height, height_of(cell, part, grid));
        }
        return height;
    };
    RowPart part{0, lines};
    if (height_in(part) > tallest_row) {
        part.count = static_cast<std::size_t>(tallest_row / grid.text.line_height);
    }
    for (; part.first < lines; part.first += part.count) {
        FlowPiece piece;
        piece.height =
            std::max(height_in(part) + 2 * padding, part.is_first() ? grid.table.least_height : 0);
        for (const SetCell& cell : cells) {
            fill_cell(piece, block, cell, part, grid);
        }
        rule_around(piece, grid);
        block.pieces.push_back(std::move(piece));
    }
}

} // namespace

LaidBlock lay_out(const FillTable& table, const Column& column) {
    const Grid grid = grid_of(table, column);
    LaidBlock block;
    const std::size_t node = block.add_node(StructureKind::Table);
    block.repeated_head = {head_of(block, node, grid)};
    block.pieces = block.repeated_head;
    block.pieces.front().before = 8;
    for (const std::vector<SheetCell>& row : table.rows) {
        add_row(block, node, row, grid);
    }
    return block;
}

LaidBlock lay_out(const WritingLines& lines, const Column& column) {
    LaidBlock block;
    if (!lines.label.empty()) {
        const TextStyle style = in_bold(column.styles().cell);
        const std::size_t node = block.add_node(StructureKind::Paragraph);
        block.pieces = stack_lines(
            block, node, break_lines(plain(lines.label), style, column.width, column.setting),
            style, 0, 12);
        for (FlowPiece& piece : block.pieces) {
            piece.keep_with_next = true;
        }
    }
    for (int i = 0; i < lines.count; ++i) {
        FlowPiece piece;
        piece.height = line_pitch;
        piece.keep_with_next = i + 1 < lines.count;
        piece.items.push_back(
            rule(0, line_pitch - 1, column.width, column.color(ColorRole::EmptyDot), 0.75));
        block.pieces.push_back(std::move(piece));
    }
    return block;
}

} // namespace restitution

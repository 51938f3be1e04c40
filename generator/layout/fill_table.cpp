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

/// The text of a cell, set, each line in its style; boxes follow it.
struct SetCell {
    struct StyledLine {
        Line line;
        const TextStyle* style;
    };
    std::vector<StyledLine> lines;
    double height = 0; ///< with its boxes
};

/// Lines of each cell that one piece of a row holds.
struct RowPart {
    std::size_t first = 0;
    std::size_t count = 0;
    bool is_first() const { return first == 0; }
};

class FillTableLayout {
public:
    FillTableLayout(const FillTable& table, const Column& column)
        : table_(table), column_(column), styles_(column.styles()), text_(styles_.cell),
          note_(in_color(styles_.cell, column.color(ColorRole::SecondaryInk))) {
        note_.size *= 0.9;
        note_.line_height *= 0.9;
        double shares = 0;
        for (const SheetColumn& each : table.columns) {
            shares += each.share;
        }
        edges_.push_back(0);
        for (const SheetColumn& each : table.columns) {
            edges_.push_back(edges_.back() + column.width * each.share / shares);
        }
    }

    LaidBlock lay_out() {
        node_ = block_.add_node(StructureKind::Table);
        block_.repeated_head = {head()};
        block_.pieces = block_.repeated_head;
        block_.pieces.front().before = 8;
        for (const auto& row : table_.rows) {
            add_row(row);
        }
        return std::move(block_);
    }

private:
    double inner_width(std::size_t i) const { return edges_[i + 1] - edges_[i] - 2 * gutter; }

    double left_of(std::size_t i, double width) const {
        const double spare = table_.columns[i].centred ? (inner_width(i) - width) / 2 : 0;
        return edges_[i] + gutter + std::max(spare, 0.0);
    }

    FlowPiece head() {
        std::vector<TableHeadCell> cells;
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            cells.push_back({table_.columns[i].head, inner_width(i),
                             [this, i](const Line& line) { return left_of(i, line.width); }});
        }
        return table_head(block_, node_, cells, padding, column_);
    }

    SetCell set(const SheetCell& cell, std::size_t i) const {
        SetCell result;
        const auto add = [&](std::vector<Line> lines, const TextStyle& style) {
            for (Line& line : lines) {
                result.lines.push_back({std::move(line), &style});
            }
        };
        if (!cell.text.empty()) {
            add(break_lines(cell.text, table_.columns[i].row_header ? in_bold(text_) : text_,
                            inner_width(i), column_.setting),
                text_);
        }
        if (!cell.note.empty()) {
            add(break_lines(plain(cell.note), note_, inner_width(i), column_.setting), note_);
        }
        result.height = height_of(result, {0, result.lines.size()}) +
                        static_cast<double>(cell.boxes.size()) * box_pitch();
        return result;
    }

    static double height_of(const SetCell& cell, RowPart part) {
        double height = 0;
        const std::size_t end = std::min(part.first + part.count, cell.lines.size());
        for (std::size_t k = part.first; k < end; ++k) {
            height += cell.lines[k].style->line_height;
        }
        return height;
    }

    double box_pitch() const { return std::max(text_.line_height, box_side + 5); }

    /// One piece, but for a row that no page could hold.
    void add_row(const std::vector<SheetCell>& row) {
        std::vector<SetCell> cells;
        std::vector<std::size_t> nodes;
        double most = 0;
        std::size_t lines = 0;
        const std::size_t node = block_.add_node(StructureKind::TableRow, node_);
        for (std::size_t i = 0; i < row.size(); ++i) {
            cells.push_back(set(row[i], i));
            nodes.push_back(block_.add_node(table_.columns[i].row_header ? StructureKind::RowHeader
                                                                         : StructureKind::TableCell,
                                            node));
            most = std::max(most, cells.back().height);
            lines = std::max(lines, cells.back().lines.size());
        }
        RowPart part{0, std::max<std::size_t>(lines, 1)};
        if (most > tallest_row) {
            part.count = static_cast<std::size_t>(tallest_row / text_.line_height);
        }
        do {
            FlowPiece piece;
            double height = 0;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const double boxes =
                    part.is_first() ? static_cast<double>(row[i].boxes.size()) * box_pitch() : 0;
                height = std::max(height, height_of(cells[i], part) + boxes);
            }
            piece.height =
                std::max(height + 2 * padding, part.is_first() ? table_.least_height : 0);
            for (std::size_t i = 0; i < row.size(); ++i) {
                fill(piece, nodes[i], row[i], cells[i], i, part);
            }
            rule_around(piece);
            block_.pieces.push_back(std::move(piece));
            part.first += part.count;
        } while (part.first < lines);
    }

    void rule_around(FlowPiece& piece) const {
        const Color color = column_.color(ColorRole::EmptyDot);
        constexpr double thickness = 0.75;
        piece.items.push_back(rule(0, piece.height, column_.width, color, thickness));
        for (const double x : edges_) {
            piece.items.push_back(decoration({line_path({x, 0}, {x, piece.height}), std::nullopt,
                                              Stroke{color, thickness, {}, false}}));
        }
    }

    void fill(FlowPiece& piece, std::size_t node, const SheetCell& cell, const SetCell& set,
              std::size_t i, RowPart part) {
        // Words to read stand at the top, beside the room to write; boxes alone in the middle.
        const bool only_boxes = set.lines.empty();
        double y = only_boxes ? (piece.height - set.height) / 2 : padding;
        const std::size_t end = std::min(part.first + part.count, set.lines.size());
        for (std::size_t k = part.first; k < end; ++k) {
            const auto& [line, style] = set.lines[k];
            add_line(piece, block_, node, line, {left_of(i, line.width), y + baseline_in(*style)});
            y += style->line_height;
        }
        if (!part.is_first()) {
            return;
        }
        bool said = !only_boxes;
        for (const std::string& word : cell.boxes) {
            const double width =
                box_side + (word.empty() ? 0 : box_gap + column_.measure(word, text_));
            const double x = left_of(i, width);
            const double middle = y + box_pitch() / 2;
            piece.items.push_back(
                decoration({rectangle_path({x, middle - box_side / 2, box_side, box_side}, 2),
                            std::nullopt, Stroke{column_.color(ColorRole::Ink), 1, {}, false}}));
            if (!word.empty()) {
                said = true;
                const double baseline = middle - text_.line_height / 2 + baseline_in(text_);
                piece.items.push_back(
                    {node, run_at(word + " ", text_, {x + box_side + box_gap, baseline}, column_)});
            }
            y += box_pitch();
        }
        if (!said) { // an empty cell is still a cell: without ink it would miss from the structure
            piece.items.push_back(
                {node, run_at(" ", text_, {left_of(i, 0), padding + baseline_in(text_)}, column_)});
        }
    }

    const FillTable& table_;
    const Column& column_;
    BlockStyles styles_;
    TextStyle text_;
    TextStyle note_;
    std::vector<double> edges_; ///< of the columns, from the left
    LaidBlock block_;
    std::size_t node_ = 0;
};

} // namespace

LaidBlock lay_out(const FillTable& table, const Column& column) {
    return FillTableLayout(table, column).lay_out();
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

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

/// A cell set in lines; the chip, if any, takes the first line's left.
struct SetCell {
    std::vector<Line> lines;
    double chip_width = 0;
};

class TableLayout {
public:
    TableLayout(const Table& table, const Column& column)
        : table_(table), column_(column), styles_(column.styles()), look_(row_look(table, column)),
          text_(table_text(table, column, look_.gutter)),
          widths_(table_column_widths(table, column, look_.gutter)) {
        double x = 0;
        for (const double width : widths_) {
            lefts_.push_back(x);
            x += width;
        }
    }

    LaidBlock lay_out() {
        node_ = block_.add_node(StructureKind::Table);
        if (table_.look == TableLook::Filled) {
            constexpr double above = 8;
            block_.repeated_head = head();
            block_.pieces = block_.repeated_head;
            block_.pieces.front().before = above;
            constexpr double beyond_items =
                4; // a list after a table does not look like its last row
            block_.after = styles_.between_items + beyond_items;
        }
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            for (FlowPiece& piece : row(i)) {
                block_.pieces.push_back(std::move(piece));
            }
        }
        return std::move(block_);
    }

private:
    double inner_width(std::size_t i) const { return widths_[i] - 2 * look_.gutter; }

    std::vector<FlowPiece> head() {
        std::vector<TableHeadCell> cells;
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            cells.push_back({table_.columns[i].head, inner_width(i),
                             [this, i](const Line& line) { return text_left(i, line); }});
        }
        return {table_head(block_, node_, cells, column_.medium == Medium::Sheet ? 4 : 5, column_)};
    }

    double text_left(std::size_t i, const Line& line) const {
        const double left = lefts_[i] + look_.gutter;
        return table_.columns[i].align_right ? left + inner_width(i) - line.width : left;
    }

    std::vector<SetCell> set_cells(std::size_t index) const {
        std::vector<SetCell> cells;
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            const Cell& cell = table_.rows[index][i];
            SetCell set;
            set.chip_width = cell.chip ? chip_width(*cell.chip, column_) : 0;
            TextStyle style = text_;
            if (table_.columns[i].row_header && table_.look == TableLook::Filled) {
                style = in_bold(style);
            }
            const double indent = set.chip_width > 0 ? set.chip_width + chip_gap : 0;
            if (!cell.text.empty()) {
                set.lines = break_lines(cell.text, style, std::max(inner_width(i) - indent, 20.0),
                                        column_.setting);
            }
            cells.push_back(std::move(set));
        }
        return cells;
    }

    /// One piece when the row is short enough to stay whole, one a line otherwise.
    std::vector<FlowPiece> row(std::size_t index) {
        const std::vector<SetCell> cells = set_cells(index);
        std::size_t most = 1;
        for (const SetCell& cell : cells) {
            most = std::max(most, cell.lines.size());
        }
        const double line_height = text_.line_height;
        const double natural = static_cast<double>(most) * line_height + 2 * look_.padding;
        const double height = std::max(natural, look_.least_height);
        const bool whole = height < column_.height / 3;
        const std::size_t node = block_.add_node(StructureKind::TableRow, node_);
        std::vector<std::size_t> nodes;
        for (const TableColumn& column : table_.columns) {
            nodes.push_back(block_.add_node(
                column.row_header ? StructureKind::RowHeader : StructureKind::TableCell, node));
        }
        std::vector<FlowPiece> pieces(whole ? 1 : most);
        const double top = (height - static_cast<double>(most) * line_height) / 2;
        for (std::size_t p = 0; p < pieces.size(); ++p) {
            FlowPiece& piece = pieces[p];
            piece.height =
                whole ? height
                      : line_height + (p == 0 ? top : 0) + (p + 1 == pieces.size() ? top : 0);
            shade(piece, index);
            const std::size_t first = whole ? 0 : p;
            const std::size_t end = whole ? most : p + 1;
            const double start = p == 0 ? top : 0;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                fill_cell(piece, cells[i], index, i, nodes[i], {first, end, start});
            }
        }
        pieces.back().items.push_back(
            rule(0, pieces.back().height, column_.width, column_.color(ColorRole::Hairline), 0.5));
        return pieces;
    }

    void shade(FlowPiece& piece, std::size_t index) const {
        if (table_.look == TableLook::Filled && index % 2 == 1) {
            const ColorRole role =
                column_.medium == Medium::Sheet ? ColorRole::SheetPanel : ColorRole::Panel;
            if (column_.color(role) == column_.color(column_.page())) {
                return; // it would only hide the rule of the row above
            }
            piece.items.push_back(decoration({rectangle_path({0, 0, column_.width, piece.height}),
                                              column_.color(role), std::nullopt}));
        }
    }

    struct Slice {
        std::size_t first;
        std::size_t end;
        double top;
    };

    void fill_cell(FlowPiece& piece, const SetCell& cell, std::size_t index, std::size_t i,
                   std::size_t node, const Slice& slice) {
        const double line_height = text_.line_height;
        const double left = lefts_[i] + look_.gutter;
        double indent = 0;
        bool inked = false;
        if (cell.chip_width > 0) {
            indent = cell.chip_width + chip_gap;
            if (slice.first == 0) {
                const LevelChip& chip = *table_.rows[index][i].chip;
                const double x =
                    table_.columns[i].align_right ? left + inner_width(i) - cell.chip_width : left;
                draw_chip(piece, node, chip, {x, slice.top + line_height / 2}, column_);
                inked = true;
            }
        }
        const std::size_t end = std::min(slice.end, cell.lines.size());
        for (std::size_t k = slice.first; k < end; ++k) {
            inked = inked || !cell.lines[k].runs.empty();
        }
        if (!inked) {
            // An empty cell is still a cell, on every page of its row: without ink it would be
            // missing from the structure.
            const Point origin{left, slice.top + baseline_in(text_)};
            piece.items.push_back({node, TextRun{" ", text_, origin, column_.measure(" ", text_)}});
        }
        for (std::size_t k = slice.first; k < end; ++k) {
            const double y =
                slice.top + static_cast<double>(k - slice.first) * line_height + baseline_in(text_);
            add_line(piece, block_, node, cell.lines[k], {text_left(i, cell.lines[k]) + indent, y});
        }
    }

    static constexpr double chip_gap = 8;

    const Table& table_;
    const Column& column_;
    BlockStyles styles_;
    RowLook look_;
    TextStyle text_;
    std::vector<double> widths_;
    std::vector<double> lefts_;
    LaidBlock block_;
    std::size_t node_ = 0;
};

} // namespace

LaidBlock lay_out(const Table& table, const Column& column) {
    if (table.rows.empty()) {
        return lay_out(Paragraph{plain(table.when_empty), ParagraphKind::Body, false}, column);
    }
    return TableLayout(table, column).lay_out();
}

} // namespace restitution

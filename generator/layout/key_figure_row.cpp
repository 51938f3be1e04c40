// Key figures side by side: value, meaning, detail, with hairlines between.
#include "frame/path.h"
#include "layout/block_layout.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double gutter = 16;
constexpr double rule_top = 4;

/// The lines of one figure, set in its own width at the right of those before it.
class FigureColumn {
public:
    FigureColumn(FlowPiece& piece, LaidBlock& block, const Column& column)
        : piece_(piece), block_(block), column_(column) {}

    void add(const std::string& text, const TextStyle& style, double x, double width) {
        if (text.empty()) {
            return;
        }
        const std::size_t node = block_.add_node(StructureKind::Paragraph);
        for (const Line& line : break_lines(plain(text), style, width, column_.setting)) {
            add_line(piece_, block_, node, line, {x, y_ + baseline_in(style)});
            y_ += style.line_height;
        }
    }
    double height() const { return y_; }

private:
    FlowPiece& piece_;
    LaidBlock& block_;
    const Column& column_;
    double y_ = 0;
};

} // namespace

LaidBlock lay_out(const KeyFigureRow& row, const Column& column) {
    LaidBlock block;
    FlowPiece piece;
    const auto count = static_cast<double>(std::max<std::size_t>(row.entries.size(), 1));
    const double pitch = (column.width + gutter) / count;
    double x = 0;
    for (const KeyFigureRow::Entry& entry : row.entries) {
        FigureColumn figure(piece, block, column);
        const ColorRole color = entry.available ? color_of(entry.tone) : ColorRole::SecondaryInk;
        figure.add(entry.value, in_color(column.text(TextRole::KeyFigure), column.color(color)), x,
                   pitch - gutter);
        figure.add(entry.meaning, column.text(TextRole::Body), x, pitch - gutter);
        figure.add(entry.detail, column.text(TextRole::Remark), x, pitch - gutter);
        piece.height = std::max(piece.height, figure.height());
        x += pitch;
    }
    for (double at = pitch - gutter; at + gutter < column.width; at += pitch) {
        piece.items.push_back(
            decoration({line_path({at, rule_top}, {at, piece.height}), std::nullopt,
                        Stroke{column.color(ColorRole::Hairline), 0.75, {}, false}}));
    }
    piece.height += 2;
    block.pieces.push_back(std::move(piece));
    return block;
}

} // namespace restitution

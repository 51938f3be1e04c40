// Key figures side by side: value, meaning, detail, with hairlines between.
#include "frame/path.h"
#include "layout/block_layout.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double gutter = 16;
constexpr double rule_top = 4;

/// Where one figure stands; points from the column's left.
struct Track {
    double left = 0;
    double width = 0;
};

/// Text of one figure, in its style.
struct FigureText {
    std::string text;
    TextStyle style;
};

/// Value, meaning and detail of one figure, from the top of the piece; returns their height.
double add_figure(FlowPiece& piece, LaidBlock& block, const KeyFigureRow::Entry& entry,
                  const Track& track, const Column& column) {
    const ColorRole color = entry.available ? color_of(entry.tone) : ColorRole::SecondaryInk;
    double y = 0;
    for (const FigureText& part :
         {FigureText{entry.value, in_color(column.text(TextRole::KeyFigure), column.color(color))},
          FigureText{entry.meaning, column.text(TextRole::Body)},
          FigureText{entry.detail, column.text(TextRole::Remark)}}) {
        if (part.text.empty()) {
            continue;
        }
        const std::size_t node = block.add_node(StructureKind::Paragraph);
        for (const Line& line :
             break_lines(plain(part.text), part.style, track.width, column.setting)) {
            add_line(piece, block, node, line, {track.left, y + baseline_in(part.style)});
            y += part.style.line_height;
        }
    }
    return y;
}

} // namespace

LaidBlock lay_out(const KeyFigureRow& row, const Column& column) {
    LaidBlock block;
    FlowPiece piece;
    const auto count = static_cast<double>(std::max<std::size_t>(row.entries.size(), 1));
    const double pitch = (column.width + gutter) / count;
    double x = 0;
    for (const KeyFigureRow::Entry& entry : row.entries) {
        const double height = add_figure(piece, block, entry, {x, pitch - gutter}, column);
        piece.height = std::max(piece.height, height);
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

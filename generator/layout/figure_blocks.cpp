// Blocks that show numbers: charts, key figures, rankings, the levels' columns.
#include "chart/chart.h"
#include "frame/path.h"
#include "layout/block_layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>

namespace restitution {

LaidBlock lay_out(const Figure& figure, const Column& column) {
    constexpr double most_given_up = 0.2; // of the height that the story asks for
    const double asked = figure.height * (1 - most_given_up * column.tightness);
    const double wanted = std::max(asked, natural_height(*figure.chart, column.width,
                                                         column.theme(), column.setting.measurer));
    const Size size{column.width, std::min(wanted, column.height)};
    LaidBlock block;
    const std::size_t node =
        block.add_node(StructureKind::Figure, std::nullopt, figure.alternative);
    FlowPiece piece;
    piece.before = 6;
    piece.height = size.height;
    auto content =
        std::make_shared<Frame>(draw(*figure.chart, size, column.theme(), column.setting.measurer));
    piece.items.push_back({node, Drawing{{0, 0, size.width, size.height}, std::move(content)}});
    block.pieces.push_back(std::move(piece));
    return block;
}

LaidBlock lay_out(const Illustration& picture, const Column& column) {
    // Whole, in its proportions, with room left for a caption.
    constexpr double caption = 40;
    const Size natural = picture.file->size;
    const double most_height = std::max(column.height - caption, caption);
    const double scale = std::min(column.width / natural.width, most_height / natural.height);
    const Size size{natural.width * scale, natural.height * scale};
    LaidBlock block;
    const std::size_t node =
        block.add_node(StructureKind::Figure, std::nullopt, picture.alternative);
    auto content = std::make_shared<Frame>();
    content->size = size;
    content->items.push_back(
        {Artifact::Layout, Picture{{0, 0, size.width, size.height}, picture.file}});
    FlowPiece piece;
    piece.before = 6;
    piece.height = size.height;
    piece.items.push_back({node, Drawing{{0, 0, size.width, size.height}, std::move(content)}});
    block.pieces.push_back(std::move(piece));
    return block;
}

LaidBlock lay_out(const KeyFigure& figure, const Column& column) {
    constexpr double gap = 12; // besides the space that ends the value
    const TextStyle value = column.text(TextRole::OverallNote);
    const TextStyle body = column.text(TextRole::Body);
    const double left = column.measure(figure.value + " ", value) + gap;
    LaidBlock block;
    const std::size_t node = block.add_node(StructureKind::Paragraph);
    FlowPiece piece;
    const double cap = value.size * 0.72;
    piece.items.push_back({node, run_at(figure.value + " ", value, {0, cap + 6}, column)});
    std::vector<FlowPiece> lines;
    const auto add = [&](const RichText& text) {
        auto more = stack_lines(block, block.add_node(StructureKind::Paragraph),
                                break_lines(text, body, column.width - left, column.setting), body,
                                left, 0);
        std::move(more.begin(), more.end(), std::back_inserter(lines));
    };
    add(figure.first_line);
    for (const RichText& line : figure.lines) {
        add(line);
    }
    // What stands beside the figure is one piece with it; a longer text goes on below.
    const auto beside =
        std::min(lines.size(), static_cast<std::size_t>(std::ceil((cap + 14) / body.line_height)));
    for (std::size_t i = 0; i < beside; ++i) {
        for (LocalItem& item : lines[i].items) {
            shift(item.item, 0, static_cast<double>(i) * body.line_height);
            piece.items.push_back(std::move(item));
        }
    }
    piece.height = std::max(static_cast<double>(beside) * body.line_height, cap + 14);
    piece.keep_with_next = beside < lines.size() && lines[beside - 1].keep_with_next;
    block.pieces.push_back(std::move(piece));
    std::move(lines.begin() + static_cast<std::ptrdiff_t>(beside), lines.end(),
              std::back_inserter(block.pieces));
    return block;
}

namespace {

/// ▲ for what is there, ► for where to go; drawn, since fonts may lack them.
LocalItem ranking_mark(Tone tone, double middle, const Column& column) {
    const Color color = column.color(color_of(tone));
    const std::vector<Point> up{{0, middle + 5}, {6, middle - 5}, {12, middle + 5}};
    const std::vector<Point> right{{0, middle - 5}, {10, middle}, {0, middle + 5}};
    return decoration({polygon_path(tone == Tone::Main ? up : right), color, std::nullopt});
}

struct RankingLook {
    TextStyle style;
    double row = 31;
    bool marks = true;
};

/// The rows of a ranking, one item each; several lines when a name is long.
void add_ranking(LaidBlock& block, std::vector<FlowPiece>& pieces, const Ranking& ranking,
                 const RankingLook& look, const Column& column) {
    const TextStyle value = in_color(in_bold(look.style), column.color(color_of(ranking.tone)));
    const double indent = look.marks ? 20 : 0;
    const std::size_t list = block.add_node(StructureKind::List);
    for (const RankedItem& entry : ranking.items) {
        const std::size_t item = block.add_node(StructureKind::ListItem, list);
        const std::size_t body = block.add_node(StructureKind::ListBody, item);
        const double room = column.width - indent - column.measure(entry.value, value) - 12;
        auto lines = stack_lines(
            block, body, break_lines(plain(entry.label + " "), look.style, room, column.setting),
            look.style, indent, 0);
        const double spare = look.row - look.style.line_height;
        for (LocalItem& line : lines.front().items) {
            shift(line.item, 0, spare / 2);
        }
        lines.front().height += spare / 2;
        lines.back().height += spare / 2;
        const double baseline = spare / 2 + baseline_in(look.style);
        if (look.marks) {
            lines.front().items.push_back(
                ranking_mark(ranking.tone, spare / 2 + look.style.line_height / 2, column));
        }
        lines.back().items.push_back(
            {body,
             run_ending_at(entry.value, value,
                           {column.width, lines.size() == 1 ? baseline : baseline_in(look.style)},
                           column)});
        std::move(lines.begin(), lines.end(), std::back_inserter(pieces));
    }
}

} // namespace

LaidBlock lay_out(const Ranking& ranking, const Column& column) {
    if (ranking.items.empty()) {
        return lay_out(Paragraph{plain(ranking.when_empty), ParagraphKind::Body, false}, column);
    }
    LaidBlock block;
    add_ranking(block, block.pieces, ranking, {column.styles().body, 31, true}, column);
    return block;
}

namespace {

/// Height of pieces set one under the other.
double total_height(const std::vector<FlowPiece>& pieces) {
    double height = 0;
    for (const FlowPiece& piece : pieces) {
        height += piece.before + piece.height;
    }
    return height;
}

struct BoxContent {
    std::string head;
    const Ranking& ranking;
};

std::vector<FlowPiece> lay_box(LaidBlock& block, const BoxContent& content, const Column& inner) {
    const TextStyle head =
        in_color(in_bold(inner.styles().body), inner.color(color_of(content.ranking.tone)));
    std::vector<FlowPiece> pieces =
        stack_lines(block, block.add_node(StructureKind::Heading3),
                    break_lines(plain(content.head), head, inner.width, inner.setting), head, 0, 0);
    pieces.back().height += 5;
    if (content.ranking.items.empty()) {
        auto lines = stack_lines(block, block.add_node(StructureKind::Paragraph),
                                 break_lines(plain(content.ranking.when_empty), inner.styles().body,
                                             inner.width, inner.setting),
                                 inner.styles().body, 0, 0);
        std::move(lines.begin(), lines.end(), std::back_inserter(pieces));
    } else {
        add_ranking(block, pieces, content.ranking, {inner.styles().body, 21, false}, inner);
    }
    return pieces;
}

} // namespace

LaidBlock lay_out(const RankingPair& pair, const Column& column) {
    constexpr double gap = 15;
    constexpr double padding = 12;
    const double box = (column.width - gap) / 2;
    const Column inner{box - 2 * padding, column.height, column.medium, column.setting};
    LaidBlock block;
    auto left = lay_box(block, {pair.left_head, pair.left}, inner);
    auto right = lay_box(block, {pair.right_head, pair.right}, inner);
    FlowPiece piece;
    piece.before = 10;
    piece.height = std::max(total_height(left), total_height(right)) + 2 * padding;
    if (piece.height > column.height) { // no page holds such boxes: one list after the other
        left.front().before = piece.before;
        right.front().before = piece.before;
        block.pieces = std::move(left);
        std::move(right.begin(), right.end(), std::back_inserter(block.pieces));
        return block;
    }
    double x = 0;
    for (const auto& [pieces, fill] :
         {std::pair{&left, ColorRole::BoxMain}, std::pair{&right, ColorRole::BoxAttention}}) {
        piece.items.push_back(panel(x, box, piece.height, fill, column));
        double y = padding;
        for (const FlowPiece& part : *pieces) {
            y += part.before;
            for (LocalItem item : part.items) {
                shift(item.item, x + padding, y);
                piece.items.push_back(std::move(item));
            }
            y += part.height;
        }
        x += box + gap;
    }
    block.pieces.push_back(std::move(piece));
    return block;
}

namespace {

Bullets as_list(const LevelColumns& levels) {
    Bullets bullets;
    for (const LevelColumn& level : levels.columns) {
        bullets.items.push_back({{level.name + " ", Emphasis::Strong, std::nullopt},
                                 {level.range + " ", Emphasis::Secondary, std::nullopt},
                                 {level.meaning, Emphasis::Plain, std::nullopt}});
    }
    return bullets;
}

} // namespace

LaidBlock lay_out(const LevelColumns& levels, const Column& column) {
    constexpr double gap = 11;
    const auto count = static_cast<double>(levels.columns.size());
    const double width = (column.width - gap * (count - 1)) / count;
    constexpr double narrowest = 80; // two words of a meaning side by side
    if (width < narrowest) {
        return lay_out(as_list(levels), column);
    }
    const TextStyle body = column.text(TextRole::Body);
    TextStyle name = in_bold(body);
    name.size = width < 120 ? 13 : 20;
    const TextStyle range = column.text(TextRole::Remark);
    LaidBlock block;
    const std::size_t list = block.add_node(StructureKind::List);
    FlowPiece piece;
    piece.before = 10;
    double x = 0;
    for (const LevelColumn& level : levels.columns) {
        const std::size_t item = block.add_node(StructureKind::ListItem, list);
        const std::size_t content = block.add_node(StructureKind::ListBody, item);
        double y = 0;
        for (const auto& [text, style, after] :
             {std::tuple{&level.name, name, 0.0}, std::tuple{&level.range, range, 8.0},
              std::tuple{&level.meaning, body, 0.0}}) {
            const std::size_t node = block.add_node(StructureKind::Paragraph, content);
            for (const Line& line : balanced_lines(plain(*text), style, width, column.setting)) {
                add_line(piece, block, node, line, {x, y + baseline_in(style)});
                y += style.line_height;
            }
            y += after;
        }
        piece.height = std::max(piece.height, y);
        x += width + gap;
    }
    if (piece.height > column.height) { // texts this long read better as a list
        return lay_out(as_list(levels), column);
    }
    block.pieces.push_back(std::move(piece));
    return block;
}

} // namespace restitution

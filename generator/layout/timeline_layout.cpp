// An agenda or a calendar: a time, a dot on a line, a title with its note, a bar of minutes.
#include "frame/path.h"
#include "layout/block_layout.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <vector>

namespace restitution {

namespace {

constexpr double tallest_row = 54;
constexpr double least_spare = 2; ///< above and below the text of a row, together
constexpr double tall_spare = 10; ///< of a row too tall to share the others' height
constexpr double gap_to_title = 26;
constexpr double dot_radius = 4.5;
constexpr double widest_minute = 8.4;
constexpr double bar_height = 22;

/// Horizontal places of one timeline; points from the column's left.
struct Tracks {
    double dot = 0;
    double title = 0;
    double title_width = 0;
    double bars = 0;
    double minute = 0; ///< points a minute
};

bool has_bars(const Timeline& timeline) {
    return std::any_of(timeline.rows.begin(), timeline.rows.end(),
                       [](const TimelineRow& row) { return row.bar.has_value(); });
}

Tracks place_tracks(const Timeline& timeline, const Column& column) {
    const TextStyle label = in_bold(column.text(TextRole::Body));
    Tracks tracks;
    tracks.dot = timeline.when_width;
    tracks.title = tracks.dot + gap_to_title;
    double side = 0;
    double longest_bar = 0;
    for (const TimelineRow& row : timeline.rows) {
        side = std::max(side, column.measure(row.bar ? row.bar->label : row.side, label));
        longest_bar = std::max(longest_bar, row.bar ? row.bar->minutes : 0);
    }
    if (has_bars(timeline)) {
        tracks.bars = column.width * 0.59;
        const double room = column.width - tracks.bars - side - 12;
        tracks.minute = std::min(widest_minute, room / std::max(longest_bar, 1.0));
        tracks.title_width = tracks.bars - 20 - tracks.title;
    } else {
        tracks.title_width = column.width - tracks.title - (side > 0 ? side + 20 : 0);
    }
    return tracks;
}

Color row_color(const TimelineRow& row, const Column& column) {
    return column.color(color_of(row.tone));
}

void draw_dot(FlowPiece& piece, const TimelineRow& row, const Tracks& tracks, double middle,
              const Column& column) {
    const Color color = row_color(row, column);
    const Color page = column.color(ColorRole::SlidePage);
    const Point centre{tracks.dot, middle};
    piece.items.push_back(decoration({circle_path(centre, dot_radius + 3), page, std::nullopt}));
    if (row.state == MilestoneState::Current) {
        piece.items.push_back(decoration(
            {circle_path(centre, dot_radius + 2), std::nullopt, Stroke{color, 1.5, {}, false}}));
    }
    const bool filled = row.state != MilestoneState::Future;
    piece.items.push_back(decoration(
        {circle_path(centre, dot_radius), filled ? color : page, Stroke{color, 1.25, {}, false}}));
}

void draw_side(FlowPiece& piece, LaidBlock& block, std::size_t node, const TimelineRow& row,
               const Tracks& tracks, double middle, const Column& column) {
    const TextStyle label = in_bold(column.text(TextRole::Body));
    const double baseline = middle + label.size * 0.36;
    if (!row.bar) {
        if (!row.side.empty()) {
            const Color color = row.state == MilestoneState::Current
                                    ? row_color(row, column)
                                    : column.color(ColorRole::SecondaryInk);
            const TextStyle style = in_color(
                row.state == MilestoneState::Current ? label : column.text(TextRole::Body), color);
            piece.items.push_back(
                {block.add_node(StructureKind::Paragraph, node),
                 run_ending_at(row.side, style, {column.width, baseline}, column)});
        }
        return;
    }
    const double width = row.bar->minutes * tracks.minute;
    const ColorRole fill =
        row.tone == Tone::Main ? ColorRole::LightMain : ColorRole::LightAttention;
    piece.items.push_back(
        decoration({rectangle_path({tracks.bars, middle - bar_height / 2, width, bar_height}, 2),
                    column.color(fill), Stroke{row_color(row, column), 1, {}, false}}));
    piece.items.push_back(
        {block.add_node(StructureKind::Paragraph, node),
         run_at(row.bar->label, label, {tracks.bars + width + 10, baseline}, column)});
}

/// The line that joins the dots. It must not cross a dot, so the first piece of a short row, which
/// stays whole, draws it all.
void draw_line(std::vector<FlowPiece>& pieces, const Tracks& tracks, const Column& column) {
    const auto from_top = [&](double length) {
        return decoration({line_path({tracks.dot, 0}, {tracks.dot, length}), std::nullopt,
                           Stroke{column.color(ColorRole::Hairline), 0.75, {}, false}});
    };
    if (pieces.size() == 2) {
        pieces.front().items.insert(pieces.front().items.begin(),
                                    from_top(pieces[0].height + pieces[1].height));
        return;
    }
    for (FlowPiece& piece : pieces) {
        piece.items.insert(piece.items.begin(), from_top(piece.height));
    }
}

double spare_of(std::size_t lines, const Column& column) {
    return lines <= 2 ? least_spare : tall_spare - (tall_spare - least_spare) * column.tightness;
}

/// Title and note of a row, one piece a line.
std::vector<FlowPiece> row_lines(LaidBlock& block, std::size_t text, const TimelineRow& row,
                                 const Tracks& tracks, const Column& column) {
    const TextStyle body = column.text(TextRole::Body);
    const auto set = [&](const RichText& words, const TextStyle& style) {
        return stack_lines(block, block.add_node(StructureKind::Paragraph, text),
                           break_lines(words, style, tracks.title_width, column.setting), style,
                           tracks.title, 0);
    };
    std::vector<FlowPiece> lines = set(row.title, in_bold(body));
    if (!row.note.empty()) {
        auto more = set(plain(row.note), in_color(body, column.color(ColorRole::SecondaryInk)));
        lines.back().keep_with_next = true;
        std::move(more.begin(), more.end(), std::back_inserter(lines));
    }
    return lines;
}

/// The row's first piece holds time, dot and bar; long titles go on in further pieces. `height` is
/// a wish.
std::vector<FlowPiece> lay_row(LaidBlock& block, std::size_t list, const TimelineRow& row,
                               const Tracks& tracks, double height, const Column& column) {
    const std::size_t item = block.add_node(StructureKind::ListItem, list);
    const std::size_t label = block.add_node(StructureKind::ListLabel, item);
    const std::size_t text = block.add_node(StructureKind::ListBody, item);
    std::vector<FlowPiece> lines = row_lines(block, text, row, tracks, column);

    const TextStyle body = column.text(TextRole::Body);
    const double text_height = static_cast<double>(lines.size()) * body.line_height;
    const double spare = std::max(spare_of(lines.size(), column), height - text_height) / 2;
    FlowPiece& first = lines.front();
    for (LocalItem& line : first.items) {
        shift(line.item, 0, spare);
    }
    first.height += spare;
    lines.back().height += spare;

    const double middle = spare + (lines.size() <= 2 ? text_height : body.line_height) / 2;
    if (!row.when.empty()) {
        const TextStyle when = in_color(in_bold(body), row_color(row, column));
        const Point place{0, middle + when.size * 0.36};
        first.items.insert(first.items.begin(),
                           {label, run_at(row.when + " ", when, place, column)});
    }
    draw_dot(first, row, tracks, middle, column);
    draw_side(first, block, text, row, tracks, middle, column);
    return lines;
}

void add_captions(LaidBlock& block, const Timeline& timeline, const Tracks& tracks,
                  const Column& column) {
    if (timeline.left_caption.empty() && timeline.right_caption.empty()) {
        return;
    }
    const TextStyle style = column.text(TextRole::SectionHead);
    const std::size_t node = block.add_node(StructureKind::Paragraph);
    FlowPiece piece;
    piece.height = style.line_height + 4;
    piece.keep_with_next = true;
    const double baseline = baseline_in(style);
    piece.items.push_back(
        {node, run_at(timeline.left_caption + " ", in_color(style, column.color(ColorRole::Main)),
                      {tracks.bars, baseline}, column)});
    if (!timeline.right_caption.empty()) {
        piece.items.push_back(
            {node, run_ending_at(timeline.right_caption,
                                 in_color(style, column.color(ColorRole::Attention)),
                                 {column.width, baseline}, column)});
    }
    block.pieces.push_back(std::move(piece));
}

/// What rows are stretched to: as many as can are equal, and those with more text take their room
/// from all the others. When a page cannot hold them all, two lines each, on two pages.
double row_height(const Timeline& timeline, const Tracks& tracks, double room,
                  const Column& column) {
    const TextStyle body = column.text(TextRole::Body);
    const auto lines = [&](const RichText& text, const TextStyle& style) {
        return break_lines(text, style, tracks.title_width, column.setting).size();
    };
    std::vector<double> least;
    for (const TimelineRow& row : timeline.rows) {
        const std::size_t count =
            lines(row.title, in_bold(body)) + (row.note.empty() ? 0 : lines(plain(row.note), body));
        least.push_back(static_cast<double>(count) * body.line_height + spare_of(count, column));
    }
    if (std::accumulate(least.begin(), least.end(), 0.0) > room) {
        return 2 * body.line_height + least_spare;
    }
    std::sort(least.rbegin(), least.rend());
    auto others = static_cast<double>(least.size());
    for (const double own : least) {
        if (own <= room / others) {
            break;
        }
        room -= own;
        others -= 1;
    }
    return std::min(room / std::max(others, 1.0), tallest_row);
}

} // namespace

LaidBlock lay_out(const Timeline& timeline, const Column& column) {
    LaidBlock block;
    const Tracks tracks = place_tracks(timeline, column);
    add_captions(block, timeline, tracks, column);
    const double captions = block.pieces.empty() ? 0 : block.pieces.front().height;
    const double height = row_height(timeline, tracks, column.height - captions, column);
    const std::size_t list = block.add_node(StructureKind::List);
    for (std::size_t i = 0; i < timeline.rows.size(); ++i) {
        std::vector<FlowPiece> pieces =
            lay_row(block, list, timeline.rows[i], tracks, height, column);
        draw_line(pieces, tracks, column);
        if (i + 1 < timeline.rows.size()) {
            FlowPiece& last = pieces.back();
            last.items.push_back(rule(tracks.title, last.height, column.width - tracks.title,
                                      column.color(ColorRole::Hairline), 0.75));
        }
        std::move(pieces.begin(), pieces.end(), std::back_inserter(block.pieces));
    }
    return block;
}

} // namespace restitution

#include "layout/deck_layout.h"

#include "layout/block_layout.h"
#include "layout/cover_layout.h"
#include "layout/flow.h"
#include "layout/page_furniture.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace restitution {

namespace {

struct Track {
    double x = 0;
    double width = 0;
};

/// Left and right ends of the columns of a slide, in points (design: 12 columns, gutter 16).
Track track_of(SlideShape shape, SlideColumn column, const PageGeometry& slide) {
    const double left = slide.margin_left;
    const double all = slide.content_width();
    switch (shape) {
    case SlideShape::Full:
        return {left, all};
    case SlideShape::Halves: {
        const double half = (all - 32) / 2;
        return column == SlideColumn::Main ? Track{left, half} : Track{left + half + 32, half};
    }
    case SlideShape::WideLeft: {
        const double wide = (all - 20) * 0.6;
        return column == SlideColumn::Main ? Track{left, wide}
                                           : Track{left + wide + 20, all - wide - 20};
    }
    }
    return {left, all};
}

constexpr double surtitle_top = 30;
constexpr double title_top = 48;
constexpr double below_title = 19;
constexpr std::size_t most_title_lines = 2;
constexpr double foot_gap = 4; ///< on each side of the rule over a slide's foot

/// The page being laid, and the section of the structure that it stands in.
struct SlidePage {
    PagedDocument& document;
    const TypeSetting& setting;
    NodeId section;

    Frame& frame() const { return document.pages.back(); }
    const Theme& theme() const { return setting.theme; }
    NodeId add(StructureKind kind) const { return document.structure.add(section, kind); }
};

/// What was put at the head of a slide.
struct Head {
    double bottom = 0; ///< where what follows may stand
    std::string rest;  ///< what had no room, so that the slide can still say it
};

/// A line of words at the bottom of a slide. Without lines there is none, or it is too long to
/// stand under the columns and flows in one of them.
struct Foot {
    std::vector<Line> lines;
    double top = 0; ///< where the content ends
};

/// Top and bottom of the content.
struct Room {
    double top = 0;
    double bottom = 0;
};

/// The blocks of a slide by column; `order` gives them back in reading order.
struct Columns {
    std::array<ColumnFlow, 2> flows;
    std::vector<std::pair<std::size_t, std::size_t>> order; ///< (column, block)

    bool finished() const { return flows[0].finished() && flows[1].finished(); }
};

enum class Page { First, Continued };

SlidePage start_page(const Slide& slide, Page which, const TypeSetting& setting,
                     PagedDocument& document) {
    document.pages.push_back({setting.theme.slide.size, {}});
    if (which == Page::First) {
        document.anchors.push_back({slide.id, document.pages.size() - 1, 0});
        document.bookmarks.push_back({slide.title, slide.id, 0});
    }
    put_background(document.pages.back(), setting.theme.color(ColorRole::SlidePage));
    const NodeId section =
        document.structure.add(document.structure.root(), StructureKind::Section);
    document.structure.at(section).title = slide.title;
    return {document, setting, section};
}

void put_line(const SlidePage& page, NodeId node, const Line& line, Point top_left,
              const TextStyle& style) {
    for (const LineRun& run : line.runs) {
        page.frame().items.push_back(
            {node, TextRun{run.text,
                           run.style,
                           {top_left.x + run.x, top_left.y + baseline_in(style)},
                           run.width}});
    }
}

/// One under the other from the left margin; returns where they end.
double put_lines(const SlidePage& page, NodeId node, const std::vector<Line>& lines, double top,
                 const TextStyle& style) {
    for (const Line& line : lines) {
        put_line(page, node, line, {page.theme().slide.margin_left, top}, style);
        top += style.line_height;
    }
    return top;
}

/// At the right end of the surtitle's line, read after it. As the surtitle, in the colour of
/// attention.
struct Mark {
    std::string text;
    TextStyle style;
    double width = 0;
};

std::optional<Mark> mark_of(const Slide& slide, const TypeSetting& setting) {
    if (slide.mark.empty()) {
        return std::nullopt;
    }
    TextStyle style = setting.theme.text(TextRole::Surtitle);
    style.color = setting.theme.color(ColorRole::Attention);
    return Mark{slide.mark, style, setting.measurer.width(slide.mark, style)};
}

void put_surtitle(const SlidePage& page, const Slide& slide, const std::string& surtitle) {
    constexpr double gap = 24;
    const PageGeometry& geometry = page.theme().slide;
    const double width = geometry.content_width();
    const TextStyle style = page.theme().text(TextRole::Surtitle);
    const std::optional<Mark> mark = mark_of(slide, page.setting);
    const double room = mark ? width - mark->width - gap : width;
    const std::string shown = shortened(surtitle, style, room, page.setting.measurer);
    put_line(page, page.add(StructureKind::Paragraph),
             break_lines(plain(shown), style, width, page.setting).front(),
             {geometry.margin_left, surtitle_top}, style);
    if (mark) {
        const Point place{geometry.margin_left + width - mark->width,
                          surtitle_top + baseline_in(mark->style)};
        page.frame().items.push_back({page.add(StructureKind::Paragraph),
                                      TextRun{mark->text, mark->style, place, mark->width}});
    }
}

/// The whole title is the rest when it had to be shortened.
Head put_title(const SlidePage& page, const Slide& slide) {
    const double width = page.theme().slide.content_width();
    const TextStyle style = page.theme().text(TextRole::SlideTitle);
    auto lines = break_lines(plain(slide.title), style, width, page.setting);
    const bool too_long = lines.size() > most_title_lines;
    if (!too_long) {
        lines = balanced_lines(plain(slide.title), style, width, page.setting);
    }
    for (double share = 1.9; lines.size() > most_title_lines; share -= 0.1) {
        const std::string shown =
            shortened(slide.title, style, width * share, page.setting.measurer);
        lines = break_lines(plain(shown), style, width, page.setting);
    }
    const double bottom =
        put_lines(page, page.add(StructureKind::Heading2), lines, title_top, style);
    return {bottom + below_title, too_long ? slide.title : std::string()};
}

/// A lead too long to stand over the columns is the rest, and flows in one of them.
Head put_lead(const SlidePage& page, const Slide& slide, double top) {
    constexpr std::size_t most_lead_lines = 3;
    constexpr double closer_to_title = 8;
    constexpr double below_lead = 12;
    if (slide.lead.empty()) {
        return {top, {}};
    }
    const TextStyle style = page.theme().text(TextRole::Lead);
    const auto lines =
        break_lines(plain(slide.lead), style, page.theme().slide.content_width(), page.setting);
    if (lines.size() > most_lead_lines) {
        return {top, slide.lead};
    }
    const NodeId node = page.add(StructureKind::Paragraph);
    return {put_lines(page, node, lines, top - closer_to_title, style) + below_lead, {}};
}

const TextStyle& foot_style(const Theme& theme) {
    return theme.text(TextRole::TableCell);
}

Foot foot_of(const Slide& slide, const TypeSetting& setting) {
    constexpr std::size_t most_foot_lines = 3;
    const PageGeometry& geometry = setting.theme.slide;
    const TextStyle& style = foot_style(setting.theme);
    if (slide.foot.empty()) {
        return {{}, geometry.content_bottom};
    }
    auto lines = break_lines(slide.foot, style, geometry.content_width(), setting);
    if (lines.size() > most_foot_lines) {
        return {{}, geometry.content_bottom};
    }
    const double height = static_cast<double>(lines.size()) * style.line_height + 2 * foot_gap;
    return {std::move(lines), geometry.content_bottom - height};
}

void put_foot(const SlidePage& page, const Foot& foot) {
    if (foot.lines.empty()) {
        return;
    }
    const PageGeometry& geometry = page.theme().slide;
    FrameItem line =
        rule(0, 0, geometry.content_width(), page.theme().color(ColorRole::Hairline), 0.75).item;
    shift(line, geometry.margin_left, foot.top + foot_gap);
    page.frame().items.push_back({Artifact::Layout, std::move(line)});
    put_lines(page, page.add(StructureKind::Paragraph), foot.lines, foot.top + 2 * foot_gap,
              foot_style(page.theme()));
}

/// The blocks of a slide, with what its head and its foot had no room for.
std::vector<SlideBlock> blocks_of(const Slide& slide, const std::vector<std::string>& rests,
                                  const Foot& foot) {
    std::vector<SlideBlock> blocks;
    for (const std::string& rest : rests) {
        if (!rest.empty()) {
            blocks.push_back(
                {SlideColumn::Main, Paragraph{plain(rest), ParagraphKind::Lead, false}});
        }
    }
    blocks.insert(blocks.end(), slide.blocks.begin(), slide.blocks.end());
    if (foot.lines.empty() && !slide.foot.empty()) {
        blocks.push_back({SlideColumn::Main, Paragraph{slide.foot, ParagraphKind::Body, true}});
    }
    return blocks;
}

Columns set_blocks(const std::vector<SlideBlock>& blocks, SlideShape shape, const Room& room,
                   const TypeSetting& setting, double tightness) {
    Columns columns;
    for (const SlideBlock& block : blocks) {
        const Track track = track_of(shape, block.column, setting.theme.slide);
        const Column column{track.width, room.bottom - room.top, Medium::Slide, setting, tightness};
        const auto index = static_cast<std::size_t>(block.column);
        ColumnFlow& flow = columns.flows[index];
        flow.add(lay_out(block.block, column));
        columns.order.emplace_back(index, flow.block_count() - 1);
    }
    return columns;
}

bool fits(const Columns& columns, const Room& room) {
    return std::all_of(columns.flows.begin(), columns.flows.end(), [&](ColumnFlow flow) {
        flow.fill(room.top, room.bottom);
        return flow.finished();
    });
}

/// Tight spaces where they spare the slide its continuation.
Columns set_blocks(const std::vector<SlideBlock>& blocks, SlideShape shape, const Room& room,
                   const TypeSetting& setting) {
    Columns loose = set_blocks(blocks, shape, room, setting, 0);
    if (fits(loose, room)) {
        return loose;
    }
    for (const double tightness : {0.5, 1.0}) {
        Columns columns = set_blocks(blocks, shape, room, setting, tightness);
        if (fits(columns, room)) {
            return columns;
        }
    }
    return loose;
}

/// Pieces of one flow with the left of the column they stand in.
using Placement = std::vector<std::pair<double, PlacedPiece>>;

void add_pieces(Placement& placement, const std::vector<PlacedPiece>& pieces, double x) {
    for (const PlacedPiece& piece : pieces) {
        placement.emplace_back(x, piece);
    }
}

/// A flow that goes on alone on a slide of two halves is spread over both.
std::array<Placement, 2> place_pieces(Columns& columns, SlideShape shape, const Room& room,
                                      const PageGeometry& geometry) {
    const auto left = [&](std::size_t column) {
        return track_of(shape, static_cast<SlideColumn>(column), geometry).x;
    };
    std::array<Placement, 2> placed;
    for (std::size_t i = 0; i < 2; ++i) {
        ColumnFlow& flow = columns.flows[i];
        const bool alone = shape == SlideShape::Halves && columns.flows[1 - i].finished();
        const bool spread = alone && flow.started() && placed[1 - i].empty();
        const double first_bottom =
            spread ? balanced_bottom(flow, room.top, room.bottom) : room.bottom;
        add_pieces(placed[i], flow.fill(room.top, first_bottom), left(spread ? 0 : i));
        if (spread) {
            add_pieces(placed[i], flow.fill(room.top, room.bottom), left(1));
        }
    }
    return placed;
}

void fill_page(const SlidePage& page, SlideShape shape, const Room& room, Columns& columns) {
    const std::array<Placement, 2> placed = place_pieces(columns, shape, room, page.theme().slide);
    for (const auto& [column, block] : columns.order) {
        NodePlacer nodes(page.document.structure, columns.flows[column].block(block));
        for (const auto& [x, piece] : placed[column]) {
            if (piece.block == block) {
                put_piece(page.frame(), *piece.piece, {x, piece.y}, nodes, page.section, false);
            }
        }
    }
}

/// On as many pages as its blocks take; lead and foot stand on the first.
void lay_out_slide(const Slide& slide, const std::string& continued, const TypeSetting& setting,
                   PagedDocument& document) {
    const SlidePage first = start_page(slide, Page::First, setting, document);
    put_surtitle(first, slide, slide.surtitle);
    const Head title = put_title(first, slide);
    const Head lead = put_lead(first, slide, title.bottom);
    const Foot foot = foot_of(slide, setting);
    const Room room{lead.bottom, foot.top};
    Columns columns =
        set_blocks(blocks_of(slide, {title.rest, lead.rest}, foot), slide.shape, room, setting);
    fill_page(first, slide.shape, room, columns);
    put_foot(first, foot);
    while (!columns.finished()) {
        const SlidePage page = start_page(slide, Page::Continued, setting, document);
        put_surtitle(page, slide, slide.surtitle + " " + continued);
        const Head again = put_title(page, slide);
        fill_page(page, slide.shape, {again.bottom, setting.theme.slide.content_bottom}, columns);
    }
}

} // namespace

PagedDocument lay_out(const Deck& deck, const TypeSetting& setting) {
    PagedDocument document;
    document.info = deck.info;
    lay_out_cover(deck.cover, setting, document);
    for (const Slide& slide : deck.slides) {
        lay_out_slide(slide, deck.continued, setting, document);
    }
    add_slide_footers(document, deck, setting);
    return document;
}

} // namespace restitution

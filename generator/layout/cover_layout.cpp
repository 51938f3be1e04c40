#include "layout/cover_layout.h"

#include "chart/chart.h"
#include "frame/path.h"
#include "layout/laid_block.h"
#include "layout/page_furniture.h"

#include <algorithm>
#include <memory>

namespace restitution {

namespace {

constexpr double motif_left = 576;
constexpr double text_width = 480;
constexpr double authority_top = 54;
constexpr double title_top = 148;
constexpr double gap_before_title = 32;
constexpr double version_rule_top = 468;
constexpr double least_bottom_margin = 24;

/// A cover being laid out: the document that it goes to and how far down the page it has come.
struct CoverPen {
    const TypeSetting& setting;
    PagedDocument& document;
    NodeId section;
    double y;
};

/// Texts without end go on to a page of their own.
void make_room(double height, CoverPen& pen) {
    const Theme& theme = pen.setting.theme;
    const double bottom = pen.document.pages.size() == 1
                              ? theme.slide.size.height - least_bottom_margin
                              : theme.slide.content_bottom;
    if (pen.y + height > bottom) {
        pen.document.pages.push_back({theme.slide.size, {}});
        put_background(pen.document.pages.back(), theme.color(ColorRole::SlidePage));
        pen.y = authority_top;
    }
}

void put(StructureKind kind, const std::string& text, const TextStyle& style, CoverPen& pen) {
    if (text.empty()) {
        return;
    }
    const NodeId node = pen.document.structure.add(pen.section, kind);
    for (const Line& line : balanced_lines(plain(text), style, text_width, pen.setting)) {
        make_room(style.line_height, pen);
        for (const LineRun& run : line.runs) {
            pen.document.pages.back().items.push_back(
                {node,
                 TextRun{run.text,
                         run.style,
                         {pen.setting.theme.slide.margin_left + run.x, pen.y + baseline_in(style)},
                         run.width}});
        }
        pen.y += style.line_height;
    }
}

void put_motif(const Chart& motif, Frame& page, const TypeSetting& setting) {
    const Theme& theme = setting.theme;
    const Size size{theme.slide.size.width - motif_left, theme.slide.size.height};
    auto frame = std::make_shared<Frame>(draw(motif, size, theme, setting.measurer));
    page.items.push_back({Artifact::Background,
                          Drawing{{motif_left, 0, size.width, size.height}, std::move(frame)}});
}

void put_title_rule(CoverPen& pen) {
    constexpr double width = 72;
    constexpr double thickness = 2;
    constexpr double gap = 16;
    const Theme& theme = pen.setting.theme;
    pen.y += gap;
    const double left = theme.slide.margin_left;
    pen.document.pages.back().items.push_back(
        {Artifact::Layout, Shape{rectangle_path({left, pen.y, width, thickness}),
                                 theme.color(ColorRole::Attention), std::nullopt}});
    pen.y += thickness + gap;
}

void put_facts(const Cover& cover, CoverPen& pen) {
    const Theme& theme = pen.setting.theme;
    TextStyle bold = theme.text(TextRole::CoverText);
    bold.font = FontRole::Bold;
    bold.color = theme.color(ColorRole::Ink);
    put(StructureKind::Paragraph, cover.event, bold, pen);
    for (const std::string& fact : cover.facts) {
        put(StructureKind::Paragraph, fact, theme.text(TextRole::CoverText), pen);
    }
}

void put_version(const Cover& cover, CoverPen& pen) {
    const Theme& theme = pen.setting.theme;
    TextStyle small = theme.text(TextRole::Surtitle);
    small.color = theme.color(ColorRole::SecondaryInk);
    small.line_height = 18;
    make_room(12 + 6 + 2 * small.line_height, pen);
    pen.y = std::max(pen.y + 12, pen.document.pages.size() == 1 ? version_rule_top : authority_top);
    const double left = theme.slide.margin_left;
    pen.document.pages.back().items.push_back(
        {Artifact::Layout, Shape{line_path({left, pen.y}, {left + text_width, pen.y}), std::nullopt,
                                 Stroke{theme.color(ColorRole::Hairline), 0.75, {}, false}}});
    pen.y += 6;
    put(StructureKind::Paragraph, cover.version_line, small, pen);
    small.font = FontRole::Regular;
    put(StructureKind::Paragraph, cover.data_line, small, pen);
}

} // namespace

void lay_out_cover(const Cover& cover, const TypeSetting& setting, PagedDocument& document) {
    const Theme& theme = setting.theme;
    document.pages.push_back({theme.slide.size, {}});
    document.anchors.push_back({std::string(cover_id), 0, 0});
    document.bookmarks.push_back({cover.title, std::string(cover_id), 0});
    put_background(document.pages.back(), theme.color(ColorRole::SlidePage));
    put_motif(Chart{cover.motif}, document.pages.back(), setting);
    const NodeId section =
        document.structure.add(document.structure.root(), StructureKind::Section);
    document.structure.at(section).title = cover.title;

    const AuthorityPlace authority =
        put_authority(document, section, {cover.authority, cover.logo},
                      {theme.slide.margin_left, authority_top, text_width, 15}, setting);
    CoverPen pen{.setting = setting,
                 .document = document,
                 .section = section,
                 .y = std::max(title_top, authority_top + authority.height + gap_before_title)};
    put(StructureKind::Heading1, cover.title, theme.text(TextRole::CoverTitle), pen);
    put(StructureKind::Paragraph, cover.subtitle, theme.text(TextRole::CoverSubtitle), pen);
    put_title_rule(pen);
    put_facts(cover, pen);
    if (authority.shortened) {
        put(StructureKind::Paragraph, cover.authority, theme.text(TextRole::CoverText), pen);
    }
    put_version(cover, pen);
}

} // namespace restitution

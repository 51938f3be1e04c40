#include "layout/page_furniture.h"

#include "frame/path.h"
#include "layout/laid_block.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace restitution {

namespace {

struct Footer {
    std::string left;
    std::string centre;
    std::string right;
};

void put_footer(Frame& page, const Footer& footer, const PageGeometry& geometry,
                const TextStyle& style, const TypeSetting& setting) {
    const Theme& theme = setting.theme;
    const double left = geometry.margin_left;
    const double width = geometry.content_width();
    page.items.push_back(
        {Artifact::Pagination,
         Shape{line_path({left, geometry.footer_rule}, {left + width, geometry.footer_rule}),
               std::nullopt, Stroke{theme.color(ColorRole::Hairline), 0.75, {}, false}}});
    constexpr double gap = 18;
    TextStyle bold = style;
    bold.font = FontRole::Bold;
    const auto put = [&](const std::string& text, const TextStyle& used, double x) {
        const double advance = setting.measurer.width(text, used);
        page.items.push_back({Artifact::Pagination,
                              TextRun{text, used, {left + x, geometry.footer_baseline}, advance}});
    };
    const double right = setting.measurer.width(footer.right, bold);
    const std::string middle = shortened(footer.centre, style, width / 2, setting.measurer);
    const double centre = setting.measurer.width(middle, style);
    const std::string name =
        shortened(footer.left, style, width - right - centre - 2 * gap, setting.measurer);
    put(name, style, 0);
    // In the middle of the page, unless the name needs more than its side of it.
    put(middle, style, std::max((width - centre) / 2, setting.measurer.width(name, style) + gap));
    put(footer.right, bold, width - right);
}

} // namespace

void put_background(Frame& page, Color color) {
    page.items.push_back(
        {Artifact::Background,
         Shape{rectangle_path({0, 0, page.size.width, page.size.height}), color, std::nullopt}});
}

void add_slide_footers(PagedDocument& document, const Deck& deck, const TypeSetting& setting) {
    for (std::size_t i = 1; i < document.pages.size(); ++i) {
        put_footer(document.pages[i], {deck.footer_left, deck.footer_centre, std::to_string(i + 1)},
                   setting.theme.slide, setting.theme.text(TextRole::SlideFooter), setting);
    }
}

void add_sheet_footers(PagedDocument& document, const Booklet& booklet,
                       const TypeSetting& setting) {
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const std::string number =
            fmt::format(fmt::runtime(booklet.page_of), fmt::arg("page", i + 1),
                        fmt::arg("pages", document.pages.size()));
        put_footer(document.pages[i], {booklet.footer_left, booklet.footer_centre, number},
                   setting.theme.sheet, setting.theme.text(TextRole::SheetFooter), setting);
    }
}

namespace {

/// A figure of the picture's proportions, no larger than `most`.
double put_logo(PagedDocument& document, NodeId section, const Logo& logo, Point origin) {
    constexpr Size most{160, 48};
    const Size natural = logo.file->size;
    const double scale = std::min(most.width / natural.width, most.height / natural.height);
    const Size size{natural.width * scale, natural.height * scale};
    const NodeId node = document.structure.add(section, StructureKind::Figure, logo.alternative);
    auto content = std::make_shared<Frame>();
    content->size = size;
    content->items.push_back(
        {Artifact::Layout, Picture{{0, 0, size.width, size.height}, logo.file}});
    document.pages.back().items.push_back(
        {node, Drawing{{origin.x, origin.y, size.width, size.height}, std::move(content)}});
    return size.height;
}

} // namespace

AuthorityPlace put_authority(PagedDocument& document, NodeId section, const Authority& authority,
                             const Rect& area, const TypeSetting& setting) {
    if (authority.logo.file != nullptr) {
        return {put_logo(document, section, authority.logo, {area.x, area.y}), false};
    }
    Frame& page = document.pages.back();
    const NodeId node = document.structure.add(section, StructureKind::Paragraph);
    constexpr double bar_width = 4;
    constexpr double indent = 16;
    const Theme& theme = setting.theme;
    TextStyle style = theme.text(TextRole::CoverText);
    style.size = area.height > 0 ? area.height : style.size;
    style.line_height = style.size * 1.15;
    style.font = FontRole::Bold;
    style.color = theme.color(ColorRole::Ink);
    const double width = area.width - indent;
    constexpr std::size_t most_lines = 6;
    auto lines = balanced_lines(plain(authority.name), style, width, setting);
    const bool shortens = lines.size() > most_lines;
    for (double share = most_lines; lines.size() > most_lines; share -= 0.2) {
        const std::string shown = shortened(authority.name, style, width * share, setting.measurer);
        lines = break_lines(plain(shown), style, width, setting);
    }
    const double height = static_cast<double>(lines.size()) * style.line_height;
    page.items.push_back(
        {Artifact::Layout, Shape{rectangle_path({area.x, area.y, bar_width, height}),
                                 theme.color(ColorRole::Attention), std::nullopt}});
    double top = area.y;
    for (const Line& line : lines) {
        for (const LineRun& run : line.runs) {
            page.items.push_back({node, TextRun{run.text,
                                                run.style,
                                                {area.x + indent + run.x, top + baseline_in(style)},
                                                run.width}});
        }
        top += style.line_height;
    }
    return {height, shortens};
}

} // namespace restitution

#include "chart/count_bars.h"

#include "chart/hatch.h"
#include "chart/level_strip.h"
#include "frame/frame_text.h"

namespace restitution {

namespace {

constexpr double outline_width = 1;
constexpr double line_pitch = 5;
constexpr double hatch_pitch = 4.5;
constexpr double pattern_width = 0.9;

struct Colors {
    Color fill;
    Color outline;
};

Colors colors_of(const ChartStyle& style, BarLook look) {
    switch (look) {
    case BarLook::Owned:
        return {style.color(ColorRole::BarFill), style.color(ColorRole::Main)};
    case BarLook::Influence:
        return {style.color(ColorRole::InfluenceFill), style.color(ColorRole::Brown)};
    case BarLook::Beyond:
        break;
    }
    return {style.color(ColorRole::Ochre), style.color(ColorRole::Brown)};
}

/// A theme that spares ink leaves the bars white: lines then tell the two perimeters apart.
bool is_lined(const ChartStyle& style, BarLook look) {
    constexpr double seen_on_page = 3;
    return look == BarLook::Owned &&
           contrast(style.color(ColorRole::BarFill), style.page_color()) < seen_on_page;
}

Path lines_across(const Rect& area) {
    Path path;
    for (double y = area.bottom() - line_pitch; y > area.y + 1; y -= line_pitch) {
        append(path, line_path({area.x, y}, {area.right(), y}));
    }
    return path;
}

/// The outline stays within the area, so that its ends are the values.
Rect inset(const Rect& area, double by) {
    return {area.x + by, area.y + by, area.width - 2 * by, area.height - 2 * by};
}

} // namespace

void draw_count_bar(Canvas& canvas, const Rect& area, BarLook look) {
    if (area.width <= 0 || area.height <= 0) {
        return;
    }
    const ChartStyle& style = canvas.style();
    const Colors colors = colors_of(style, look);
    if (area.width <= 2 * outline_width || area.height <= 2 * outline_width) {
        canvas.fill(rectangle_path(area), colors.outline);
        return;
    }
    const Rect inner = inset(area, outline_width / 2);
    canvas.fill_and_stroke(rectangle_path(inner), colors.fill,
                           {colors.outline, outline_width, {}, false});
    const Path pattern = look == BarLook::Beyond ? hatch_path(inner, hatch_pitch)
                         : is_lined(style, look) ? lines_across(inner)
                                                 : Path{};
    if (!pattern.empty()) {
        canvas.stroke(pattern, {colors.outline, pattern_width, {}, false});
    }
}

void draw_possible_bar(Canvas& canvas, const Rect& area) {
    constexpr double least = 2;
    if (area.width < least || area.height < least) {
        return;
    }
    canvas.stroke(rectangle_path(inset(area, outline_width / 2)), unknown_outline(canvas.style()));
}

TextStyle on_bar_style(const ChartStyle& style, BarLook look) {
    const TextStyle text =
        style.label(FontRole::Bold, look == BarLook::Owned ? ColorRole::OnBar : ColorRole::Ink);
    return resized(text, text.size + 1);
}

void draw_text_on_bar(Canvas& canvas, const std::string& text, BarLook look, Point at,
                      Align align) {
    const TextStyle style = on_bar_style(canvas.style(), look);
    if (is_lined(canvas.style(), look)) {
        constexpr double margin = 3;
        const double width = canvas.width(text, style);
        const double left = align == Align::Left ? at.x : at.x - width;
        const double height = 0.8 * style.size;
        canvas.fill(
            rectangle_path({left - margin, at.y - height + 0.5, width + 2 * margin, height}),
            canvas.style().color(ColorRole::BarFill));
    }
    canvas.text(text, style, at, align);
}

} // namespace restitution

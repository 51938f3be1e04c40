#include "chart/level_strip.h"

#include "chart/hatch.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double outline_width = 0.75;
constexpr double least_plate = 14;
constexpr double plate_margin = 4;

/// `rows` is the vertical extent: left is its top, right its bottom.
Rect area_of(const Segment& part, const Segment& rows) {
    return {part.left, rows.left, part.width(), rows.width()};
}

} // namespace

void draw_level_box(Canvas& canvas, const Rect& area, const LevelLook& look) {
    canvas.fill(rectangle_path(area), look.fill);
    if (const auto pattern = level_pattern(look, area); pattern && !pattern->path.empty()) {
        canvas.stroke(pattern->path, pattern->stroke);
    }
    canvas.stroke(rectangle_path(area),
                  {canvas.style().color(ColorRole::SecondaryInk), outline_width, {}, false});
}

void draw_plated_text(Canvas& canvas, const Rect& area, const LevelLook& look,
                      const std::string& text) {
    TextStyle style = canvas.style().label(FontRole::Bold);
    style.color = look.text;
    const double width = canvas.width(text, style);
    if (area.width < width + 2) {
        return;
    }
    const double centre = area.x + area.width / 2;
    if (look.pattern != LevelPattern::None && look.pattern != LevelPattern::Solid) {
        const double plate =
            std::min(std::max(least_plate, width + 2 * plate_margin), area.width - outline_width);
        canvas.fill(rectangle_path({centre - plate / 2, area.y + outline_width / 2, plate,
                                    area.height - outline_width}),
                    look.fill);
    }
    const double middle = area.y + area.height / 2;
    canvas.text(text, style, {centre, centred_baseline(middle, style)}, Align::Centre);
}

Stroke unknown_outline(const ChartStyle& style) {
    return {style.color(ColorRole::Ink), 1, unknown_dash(), false};
}

void draw_level_strip(Canvas& canvas, const ChartScale& scale, const LinearScale& to_x,
                      const Segment& rows, StripDigits digits) {
    const std::vector<Segment> parts = level_segments(scale, to_x);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const LevelLook& look = canvas.style().theme.level(i, parts.size());
        const Rect area = area_of(parts[i], rows);
        if (area.width <= 0) {
            continue;
        }
        draw_level_box(canvas, area, look);
        if (digits == StripDigits::Shown) {
            draw_plated_text(canvas, area, look, scale.levels[i].digit);
        }
    }
}

void draw_empty_strip(Canvas& canvas, const ChartScale& scale, const LinearScale& to_x,
                      const Segment& rows) {
    const std::vector<Segment> parts = level_segments(scale, to_x);
    const LevelLook plain{canvas.style().page_color(),
                          LevelPattern::None,
                          {},
                          canvas.style().color(ColorRole::SecondaryInk)};
    const Stroke outline = unknown_outline(canvas.style());
    canvas.stroke(rectangle_path({to_x.from(), rows.left, to_x.to() - to_x.from(), rows.width()}),
                  outline);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            canvas.stroke(line_path({parts[i].left, rows.left}, {parts[i].left, rows.right}),
                          outline);
        }
        draw_plated_text(canvas, area_of(parts[i], rows), plain, scale.levels[i].digit);
    }
}

} // namespace restitution

#include "chart/level_grid.h"

#include "chart/level_strip.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double row_height = 22;
constexpr double most_pitch = 21;
constexpr double chip_width = 21;
constexpr double dot_radius = 1.9;
constexpr double corner = 2;
constexpr double edge = 0.5;

void draw_chip(Canvas& canvas, Point centre, const LevelLook& look, const std::string& digit) {
    TextStyle style = canvas.style().label(FontRole::Bold);
    style.color = look.text;
    const double width = std::max(chip_width, canvas.width(digit, style) + 6);
    canvas.fill_and_stroke(rectangle_path({centre.x - width / 2, centre.y - row_height / 2 + edge,
                                           width, row_height - 2 * edge},
                                          corner),
                           look.fill,
                           {canvas.style().color(ColorRole::SecondaryInk), 0.75, {}, false});
    canvas.text(digit, style, {centre.x, centred_baseline(centre.y, style)}, Align::Centre);
}

void draw_places(Canvas& canvas, const LevelGrid& chart, std::size_t level) {
    const Size size = canvas.size();
    const std::size_t count = chart.digits.size();
    const double pitch = std::min(most_pitch, size.width / static_cast<double>(count));
    const double first = size.width / 2 - pitch * static_cast<double>(count - 1) / 2;
    for (std::size_t i = 0; i < count; ++i) {
        const Point centre{first + pitch * static_cast<double>(i), size.height / 2};
        if (i == level) {
            draw_chip(canvas, centre, canvas.style().theme.level(i, count), chart.digits[i]);
        } else {
            canvas.fill(circle_path(centre, dot_radius), canvas.style().color(ColorRole::EmptyDot));
        }
    }
}

void draw_missing(Canvas& canvas, const std::string& remark) {
    const Size size = canvas.size();
    const TextStyle style = canvas.style().label();
    canvas.stroke(rectangle_path({edge, (size.height - row_height) / 2 + edge,
                                  size.width - 2 * edge, row_height - 2 * edge},
                                 corner),
                  unknown_outline(canvas.style()));
    canvas.text(remark, style, {size.width / 2, centred_baseline(size.height / 2, style)},
                Align::Centre);
}

} // namespace

Frame draw_level_grid(const LevelGrid& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    if (chart.level && *chart.level < chart.digits.size()) {
        draw_places(canvas, chart, *chart.level);
    } else {
        draw_missing(canvas, chart.remark);
    }
    return canvas.finish();
}

double natural_height(const LevelGrid&, double, const ChartStyle&) {
    return row_height;
}

} // namespace restitution

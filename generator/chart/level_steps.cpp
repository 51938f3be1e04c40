#include "chart/level_steps.h"

#include "chart/level_strip.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double column_gap = 11;
constexpr double most_rise = 26;
constexpr double whole_rise = 8 * most_rise; // many steps are lower steps
constexpr double first_step = 56;
constexpr double strip = 20;
constexpr double digit_size = 30;
constexpr double digit_inset = 12; // on a step as wide as those of five levels
constexpr double narrow = 70;
constexpr double digit_drop = 33; // from the top of the step to the baseline
constexpr double outline = 0.75;

/// The pattern only shows in a strip at the foot, so that the digit stands on the plain colour.
void draw_step(Canvas& canvas, const Rect& area, const LevelLook& look, const std::string& digit) {
    const Stroke line{canvas.style().color(ColorRole::SecondaryInk), outline, {}, false};
    canvas.fill(rectangle_path(area), look.fill);
    if (look.pattern != LevelPattern::None && look.pattern != LevelPattern::Solid) {
        draw_level_box(canvas, {area.x, area.bottom() - strip, area.width, strip}, look);
    }
    canvas.stroke(rectangle_path(area), line);
    const double share = std::min(1.0, area.width / narrow);
    TextStyle style = resized(canvas.style().label(FontRole::Black), digit_size * share);
    style.color = look.text;
    canvas.text(digit, style, {area.x + digit_inset * share, area.y + digit_drop * share});
}

} // namespace

namespace {

double rise_of(std::size_t count) {
    const auto steps = static_cast<double>(std::max<std::size_t>(count, 2) - 1);
    return std::min(most_rise, whole_rise / steps);
}

double height_of(std::size_t count) {
    const auto steps = static_cast<double>(std::max<std::size_t>(count, 1) - 1);
    return first_step + rise_of(count) * steps + outline;
}

} // namespace

std::vector<StepColumn> step_columns(std::size_t count, double chart_width) {
    std::vector<StepColumn> columns;
    const double n = static_cast<double>(std::max<std::size_t>(count, 1));
    const double width = (chart_width - (n - 1) * column_gap) / n;
    for (std::size_t i = 0; i < count; ++i) {
        columns.push_back({static_cast<double>(i) * (width + column_gap), width});
    }
    return columns;
}

Frame draw_level_steps(const LevelSteps& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    const std::vector<StepColumn> columns = step_columns(chart.digits.size(), size.width);
    const double share = std::min(1.0, size.height / height_of(columns.size()));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double height =
            share * (first_step + rise_of(columns.size()) * static_cast<double>(i));
        const Rect area{columns[i].x + outline / 2, size.height - height - outline / 2,
                        columns[i].width - outline, height};
        draw_step(canvas, area, style.theme.level(i, columns.size()), chart.digits[i]);
    }
    return canvas.finish();
}

double natural_height(const LevelSteps& chart, double, const ChartStyle&) {
    return height_of(chart.digits.size());
}

} // namespace restitution

#include "chart/hatch.h"

#include <algorithm>
#include <cmath>

namespace restitution {

namespace {

constexpr double dot_radius = 0.8;
constexpr double dot_tile = 8; // two dots a tile, in quincunx
constexpr double line_pitch = 5;
constexpr double line_width = 0.9;

void add_line(Path& path, Point from, Point to) {
    append(path, line_path(from, to));
}

/// Dots are strokes without length whose round caps make discs.
Path dots(const Rect& area) {
    Path path;
    const double step = dot_tile / 2;
    int row = 0;
    for (double y = area.y + step / 2; y + dot_radius <= area.bottom(); y += step, ++row) {
        const double start = row % 2 == 0 ? step / 2 : step / 2 + step;
        for (double x = area.x + start; x + dot_radius <= area.right(); x += dot_tile) {
            add_line(path, {x, y}, {x, y});
        }
    }
    return path;
}

Path horizontal_lines(const Rect& area) {
    Path path;
    for (double y = area.y + line_pitch / 2; y + line_width / 2 <= area.bottom(); y += line_pitch) {
        add_line(path, {area.x, y}, {area.right(), y});
    }
    return path;
}

Path vertical_lines(const Rect& area) {
    Path path;
    for (double x = area.x + line_pitch / 2; x + line_width / 2 <= area.right(); x += line_pitch) {
        add_line(path, {x, area.y}, {x, area.bottom()});
    }
    return path;
}

} // namespace

std::optional<PatternStroke> level_pattern(const LevelLook& look, const Rect& area) {
    switch (look.pattern) {
    case LevelPattern::Dots:
        return PatternStroke{dots(area), {look.pattern_color, 2 * dot_radius, {}, true}};
    case LevelPattern::HorizontalLines:
        return PatternStroke{horizontal_lines(area), {look.pattern_color, line_width, {}, false}};
    case LevelPattern::VerticalLines:
        return PatternStroke{vertical_lines(area), {look.pattern_color, line_width, {}, false}};
    case LevelPattern::None:
    case LevelPattern::Solid:
        break;
    }
    return std::nullopt;
}

Path hatch_path(const Rect& area, double pitch) {
    Path path;
    const double step = pitch * std::sqrt(2.0);
    // A line is x + y = sum; it enters on the left or the bottom side and leaves on the top or
    // right.
    const double first = area.x + area.y + step / 2;
    for (double sum = first; sum < area.right() + area.bottom(); sum += step) {
        const double left = std::max(area.x, sum - area.bottom());
        const double right = std::min(area.right(), sum - area.y);
        if (right > left) {
            add_line(path, {left, sum - left}, {right, sum - right});
        }
    }
    return path;
}

} // namespace restitution

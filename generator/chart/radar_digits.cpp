#include "chart/radar_digits.h"

#include "frame/frame_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace restitution {

namespace {

constexpr double axis_gap = 4;
constexpr double moved = 6;
constexpr double point_distance = 8;
constexpr double margin = 1.5;
constexpr double least_pitch = 26; // of two digits, one of them raised

double distance(Point p, const Rect& box) {
    const double x = std::max({box.x - p.x, 0.0, p.x - box.right()});
    const double y = std::max({box.y - p.y, 0.0, p.y - box.bottom()});
    return std::hypot(x, y);
}

/// The part of a line inside a rectangle, as shares of its length (Liang and Barsky, 1984).
std::optional<std::pair<double, double>> part_inside(Point from, Point to, const Rect& box) {
    double enter = 0;
    double leave = 1;
    const auto clip = [&](double start, double delta, double low, double high) {
        if (delta == 0) {
            return start >= low && start <= high;
        }
        const auto [first, last] = std::minmax({(low - start) / delta, (high - start) / delta});
        enter = std::max(enter, first);
        leave = std::min(leave, last);
        return enter < leave;
    };
    if (!clip(from.x, to.x - from.x, box.x, box.right()) ||
        !clip(from.y, to.y - from.y, box.y, box.bottom())) {
        return std::nullopt;
    }
    return std::pair{enter, leave};
}

Point between(Point from, Point to, double share) {
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

/// How much a digit placed here would be disturbed; 0 is free.
int disturbance(const Rect& box, const RadarGeometry& geometry) {
    int score = 0;
    for (const Point& point : geometry.points) {
        score += distance(point, box) < point_distance ? 2 : 0;
    }
    for (const auto& [from, to] : geometry.lines) {
        score += part_inside(from, to, box) ? 1 : 0;
    }
    for (const Rect& label : geometry.labels) {
        score += overlap(label, box, 2) ? 4 : 0;
    }
    return score;
}

/// The least disturbed of twelve places, those on the level of the polygon and at the left first.
RadarDigit place_digit(double part, const std::string& name, const ChartStyle& style,
                       const RadarGeometry& geometry) {
    const TextStyle text = radar_digit_style(style);
    const double cap_height = 0.72 * text.size;
    const double width = style.measurer.width(name, text);
    const double y = geometry.centre.y - geometry.radius * part;
    RadarDigit best;
    int least = std::numeric_limits<int>::max();
    for (const double rise : {0.0, -9.0, 9.0}) {
        for (const double x :
             {-axis_gap - width, -axis_gap - width - moved, axis_gap, axis_gap + moved}) {
            const Point origin{geometry.centre.x + x, centred_baseline(y + rise, text)};
            const Rect box{origin.x - margin, origin.y - cap_height - margin, width + 2 * margin,
                           cap_height + 2 * margin};
            const int score = disturbance(box, geometry);
            if (score < least) {
                least = score;
                best = {name, part, origin, box};
            }
        }
    }
    return best;
}

} // namespace

TextStyle radar_digit_style(const ChartStyle& style) {
    return style.label(FontRole::Regular, ColorRole::SecondaryInk);
}

std::vector<RadarDigit> place_radar_digits(const ChartStyle& style, const RadarGeometry& geometry) {
    const std::size_t count = geometry.levels.size();
    const double pitch = geometry.radius / static_cast<double>(std::max<std::size_t>(count, 1));
    const auto stride = static_cast<std::size_t>(std::ceil(least_pitch / std::max(pitch, 1.0)));
    std::vector<RadarDigit> digits;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& [part, name] = geometry.levels[i];
        const bool shown = (count - 1 - i) % stride == 0;
        digits.push_back(shown ? place_digit(part, name, style, geometry)
                               : RadarDigit{{}, part, {}, {}});
    }
    return digits;
}

Path interrupted_polygon(const std::vector<Point>& points, const Rect& gap) {
    const std::size_t count = points.size();
    const auto first = part_inside(points[0], points[1 % count], gap);
    const auto last = part_inside(points[count - 1], points[0], gap);
    if (!first && !last) {
        return polygon_path(points);
    }
    Path path;
    if (first) {
        append(path, line_path(points[0], between(points[0], points[1], first->first)));
    }
    std::vector<Point> middle(points.begin() + 1, points.end());
    middle.insert(middle.begin(), first ? between(points[0], points[1], first->second) : points[0]);
    middle.push_back(last ? between(points[count - 1], points[0], last->first) : points[0]);
    append(path, polyline_path(middle));
    if (last) {
        append(path, line_path(between(points[count - 1], points[0], last->second), points[0]));
    }
    return path;
}

} // namespace restitution

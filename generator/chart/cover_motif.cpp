#include "chart/cover_motif.h"

#include <array>
#include <cmath>

namespace restitution {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr std::size_t direction_count = 8;
constexpr std::size_t point_count = 48;
constexpr std::size_t contour_count = 5;
constexpr std::size_t lines_per_band = 2;

/// The motif is drawn for this area, then scaled to cover another one.
constexpr Size drawn_for{384, 540};
constexpr Point summit{199, 292};

/// Distances from the summit towards east, south-east, south… outermost contour first.
using Radii = std::array<double, direction_count>;
constexpr std::array<Radii, contour_count + 1> contours{{
    {424, 352, 268, 330, 352, 418, 344, 288},
    {332, 262, 215, 256, 276, 320, 262, 238},
    {262, 198, 172, 203, 222, 243, 190, 190},
    {195, 150, 128, 148, 173, 160, 121, 150},
    {107, 93, 82, 92, 106, 81, 60, 78},
    {26, 20, 15, 22, 26, 18, 10, 16}, // guides the lines inside the summit, not drawn itself
}};

/// Slow waves, different on each contour, that take away the regularity of eight directions.
double ripple(std::size_t contour, double angle) {
    const double phase = 1.7 * static_cast<double>(contour);
    return 1 + 0.012 * std::sin(3 * angle + phase) + 0.007 * std::sin(5 * angle - 2 * phase);
}

/// The smoothest periodic curve through the eight distances: trigonometric interpolation, by the
/// Dirichlet kernel for an even number of points.
double radius_at(std::size_t contour, double angle) {
    double radius = 0;
    for (std::size_t i = 0; i < direction_count; ++i) {
        const double from = angle - 2 * pi * static_cast<double>(i) / direction_count;
        const double tangent = std::tan(from / 2);
        const bool at_point = std::abs(std::sin(from / 2)) < 1e-9;
        const double weight =
            at_point ? 1 : std::sin(direction_count * from / 2) / (direction_count * tangent);
        radius += weight * contours[contour][i];
    }
    return radius * ripple(contour, angle);
}

/// To a tenth of a point, finer than any printer shows: long decimals would fill the file.
double rounded(double length) {
    return std::round(length * 10) / 10;
}

/// The contour `place`, which may lie between two of the table: 1.33 is a third of the way inwards.
std::vector<Point> contour_points(double place, Size size) {
    const double scale = std::max(size.width / drawn_for.width, size.height / drawn_for.height);
    const Point centre{size.width * summit.x / drawn_for.width,
                       size.height * summit.y / drawn_for.height};
    const auto outer = static_cast<std::size_t>(place);
    const double share = place - static_cast<double>(outer);
    std::vector<Point> points;
    for (std::size_t i = 0; i < point_count; ++i) {
        const double angle = 2 * pi * static_cast<double>(i) / point_count;
        double radius = radius_at(outer, angle);
        if (share > 0) {
            radius += share * (radius_at(outer + 1, angle) - radius);
        }
        points.push_back({rounded(centre.x + scale * radius * std::cos(angle)),
                          rounded(centre.y + scale * radius * std::sin(angle))});
    }
    return points;
}

/// A closed cubic through all points, with the tangents of Catmull and Rom (1974).
Path smooth_path(const std::vector<Point>& points) {
    const std::size_t count = points.size();
    const auto at = [&](std::size_t i) { return points[i % count]; };
    const auto control = [](Point from, Point before, Point after) {
        return Point{rounded(from.x + (after.x - before.x) / 6),
                     rounded(from.y + (after.y - before.y) / 6)};
    };
    Path path{{PathSegment::Kind::Move, points[0], {}, {}}};
    for (std::size_t i = 0; i < count; ++i) {
        path.push_back({PathSegment::Kind::Cubic, control(at(i), at(i + count - 1), at(i + 1)),
                        control(at(i + 1), at(i + 2), at(i)), at(i + 1)});
    }
    path.push_back({PathSegment::Kind::Close, {}, {}, {}});
    return path;
}

std::uint8_t mixed(std::uint8_t a, std::uint8_t b, double share) {
    return static_cast<std::uint8_t>(std::lround(a + share * (b - a)));
}

Color mix(Color a, Color b, double share) {
    return {mixed(a.red, b.red, share), mixed(a.green, b.green, share),
            mixed(a.blue, b.blue, share)};
}

struct Band {
    Color fill;
    Color line;
};

/// From the outermost: halfway to the first level, then one for each of the higher levels.
Band band_of(std::size_t contour, const Theme& theme) {
    const auto look = [&](std::size_t level) { return theme.level(level, contour_count); };
    if (contour == 0) {
        return {mix(look(0).fill, look(1).fill, 0.45),
                mix(look(0).fill, look(1).pattern_color, 0.5)};
    }
    const LevelLook own = look(contour);
    const bool plain = own.pattern == LevelPattern::None || own.pattern == LevelPattern::Solid;
    return {own.fill,
            plain ? mix(own.fill, own.text, 0.18) : mix(own.fill, own.pattern_color, 0.75)};
}

} // namespace

Frame draw_cover_motif(const CoverMotif&, Size size, const ChartStyle& style) {
    constexpr double line_width = 0.75;
    Canvas canvas(size, style);
    if (!style.theme.cover_filled) {
        constexpr std::size_t line_count = contour_count * (lines_per_band + 1);
        for (std::size_t line = 0; line < line_count; ++line) {
            const double place = static_cast<double>(line) / (lines_per_band + 1);
            canvas.stroke(smooth_path(contour_points(place, size)),
                          {style.theme.color(ColorRole::Ink), line_width, {}, true});
        }
        return canvas.finish();
    }
    canvas.fill(rectangle_path({0, 0, size.width, size.height}),
                style.theme.level(0, contour_count).fill);
    for (std::size_t contour = 0; contour < contour_count; ++contour) {
        const Band band = band_of(contour, style.theme);
        const auto outer = static_cast<double>(contour);
        canvas.fill(smooth_path(contour_points(outer, size)), band.fill);
        for (std::size_t line = 1; line <= lines_per_band; ++line) {
            const double share = static_cast<double>(line) / (lines_per_band + 1);
            canvas.stroke(smooth_path(contour_points(outer + share, size)),
                          {band.line, line_width, {}, true});
        }
    }
    return canvas.finish();
}

double natural_height(const CoverMotif&, double width, const ChartStyle&) {
    return width * drawn_for.height / drawn_for.width;
}

} // namespace restitution

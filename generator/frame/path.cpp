#include "frame/path.h"

#include <algorithm>

namespace restitution {

namespace {

using Kind = PathSegment::Kind;

// Distance of the control points of the cubic that comes closest to a quarter of a circle.
constexpr double quarter_circle = 0.5522847498;

PathSegment move(Point to) {
    return {Kind::Move, to, {}, {}};
}
PathSegment line(Point to) {
    return {Kind::Line, to, {}, {}};
}
PathSegment cubic(Point a, Point b, Point to) {
    return {Kind::Cubic, a, b, to};
}
PathSegment close() {
    return {Kind::Close, {}, {}, {}};
}

} // namespace

Path line_path(Point from, Point to) {
    return {move(from), line(to)};
}

Path rectangle_path(const Rect& area, double corner_radius) {
    const double left = area.x;
    const double top = area.y;
    const double right = area.right();
    const double bottom = area.bottom();
    if (corner_radius <= 0) {
        return {move({left, top}), line({right, top}), line({right, bottom}), line({left, bottom}),
                close()};
    }
    const double r = std::min({corner_radius, area.width / 2, area.height / 2});
    const double k = r * (1 - quarter_circle);
    return {move({left + r, top}),
            line({right - r, top}),
            cubic({right - k, top}, {right, top + k}, {right, top + r}),
            line({right, bottom - r}),
            cubic({right, bottom - k}, {right - k, bottom}, {right - r, bottom}),
            line({left + r, bottom}),
            cubic({left + k, bottom}, {left, bottom - k}, {left, bottom - r}),
            line({left, top + r}),
            cubic({left, top + k}, {left + k, top}, {left + r, top}),
            close()};
}

Path circle_path(Point centre, double radius) {
    return rectangle_path({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius);
}

Path polyline_path(const std::vector<Point>& points) {
    Path path;
    for (const Point& point : points) {
        path.push_back(path.empty() ? move(point) : line(point));
    }
    return path;
}

Path polygon_path(const std::vector<Point>& points) {
    Path path = polyline_path(points);
    if (!path.empty()) {
        path.push_back(close());
    }
    return path;
}

void append(Path& path, const Path& more) {
    path.insert(path.end(), more.begin(), more.end());
}

} // namespace restitution

/// The digits of the levels along the first axis of a radar, kept clear of points and lines.
#pragma once

#include "chart/canvas.h"

#include <utility>

namespace restitution {

struct RadarGeometry {
    Point centre;
    double radius = 0;
    std::vector<std::pair<double, std::string>> levels; ///< part of the radius, digit
    std::vector<Point> points;                          ///< of the notes
    std::vector<std::pair<Point, Point>> lines;         ///< between the notes
    std::vector<Rect> labels;                           ///< of the axes
};

struct RadarDigit {
    std::string text; ///< empty where digits would be too close
    double part = 0;  ///< of the radius
    Point origin;     ///< left end of the baseline
    Rect box;         ///< of the ink, with a small margin
};

TextStyle radar_digit_style(const ChartStyle& style);

/// One digit for each level: at the left of the axis, further from it when a point is closer than
/// 8, else where no line crosses it. On a long scale, only some levels have theirs.
std::vector<RadarDigit> place_radar_digits(const ChartStyle& style, const RadarGeometry& geometry);

/// The closed polygon without the parts of its first and last side that run through `gap`.
Path interrupted_polygon(const std::vector<Point>& points, const Rect& gap);

} // namespace restitution

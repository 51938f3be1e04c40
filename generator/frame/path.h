/// Common outlines.
#pragma once

#include "frame/frame.h"

namespace restitution {

using Path = std::vector<PathSegment>;

Path line_path(Point from, Point to);
Path rectangle_path(const Rect& area, double corner_radius = 0);
Path circle_path(Point centre, double radius);
Path polygon_path(const std::vector<Point>& points);  ///< closed
Path polyline_path(const std::vector<Point>& points); ///< open
void append(Path& path, const Path& more);

} // namespace restitution

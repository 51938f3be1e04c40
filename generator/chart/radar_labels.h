/// The largest wheel whose labels all fit in the frame without touching each other.
#pragma once

#include "chart/radar_chart.h"

namespace restitution {

/// A piece of a label, from the left and the top of the label's box to the baseline's left end.
struct RadarLabelRun {
    std::string text;
    TextStyle style;
    Point origin;
};

struct RadarLabel {
    std::vector<RadarLabelRun> runs;
    Rect box;
};

struct RadarLayout {
    Point centre;
    double radius = 0;
    std::vector<RadarLabel> labels; ///< one for each axis, placed in the frame

    /// Where axis `index` of `count` stands at `part` (0 to 1) of the radius.
    Point at(std::size_t index, double part) const;
};

/// Unit vector of axis `index` of `count`, clockwise from the top.
Point radar_direction(std::size_t index, std::size_t count);

/// `room`: size of the frame without the caption.
RadarLayout lay_radar(const RadarChart& chart, Size room, const ChartStyle& style);

} // namespace restitution

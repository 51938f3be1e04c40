/// The dimensions as spokes of a wheel: the shape of a diagnostic at a glance.
#pragma once

#include "chart/canvas.h"
#include "chart/chart_values.h"

namespace restitution {

struct RadarAxis {
    std::string label;             ///< short; on two lines at most, then cut at a word
    std::optional<ChartNote> note; ///< none: dashed spoke, both neighbouring sectors left open
    std::string remark;            ///< in italics: "indicatif", "sans note", or empty
    friend bool operator==(const RadarAxis&, const RadarAxis&) = default;
};

/// 3 to 12 axes, clockwise from the top. With fewer than 3 notes, prefer IntervalBars.
struct RadarChart {
    ChartScale scale;
    std::vector<RadarAxis> axes;
    std::string caption; ///< under the chart, at the left; may be empty
    friend bool operator==(const RadarChart&, const RadarChart&) = default;
};

Frame draw_radar_chart(const RadarChart& chart, Size size, const ChartStyle& style);
double natural_height(const RadarChart& chart, double width, const ChartStyle& style);

} // namespace restitution

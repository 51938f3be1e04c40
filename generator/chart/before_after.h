/// A note in two versions, on the full scale: the former one hollow and dashed above, the new one
/// solid below, joined by a line.
#pragma once

#include "chart/canvas.h"
#include "chart/chart_values.h"

namespace restitution {

struct NotePair {
    std::string label;               ///< may be empty: then the scale takes the whole width
    std::optional<ChartNote> before; ///< none: `remark` stands in its row
    std::optional<ChartNote> after;
    std::string remark; ///< "sans note en v1"; may be empty
    friend bool operator==(const NotePair&, const NotePair&) = default;
};

struct BeforeAfter {
    ChartScale scale;
    std::vector<NotePair> pairs;
    std::string before_mark; ///< "v1"
    std::string after_mark;  ///< "v2"
    friend bool operator==(const BeforeAfter&, const BeforeAfter&) = default;
};

Frame draw_before_after(const BeforeAfter& chart, Size size, const ChartStyle& style);
double natural_height(const BeforeAfter& chart, double width, const ChartStyle& style);

} // namespace restitution

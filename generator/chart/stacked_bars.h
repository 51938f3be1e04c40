/// The answers of several dimensions, one bar each, stacked by level on one scale of questions.
#pragma once

#include "chart/canvas.h"

namespace restitution {

struct StackedRow {
    std::string label;
    std::vector<int> levels; ///< questions answered at each level, lowest first
    int unanswered = 0;
    std::string total; ///< said at the right: "9 sur 10"; may be empty
    friend bool operator==(const StackedRow&, const StackedRow&) = default;
};

/// Rows are drawn in their order; 12 at most on a slide.
struct StackedBars {
    std::vector<std::string> level_names; ///< legend, lowest first: "0 Non engagé"
    std::string unanswered;               ///< "Sans réponse"
    std::vector<StackedRow> rows;
    friend bool operator==(const StackedBars&, const StackedBars&) = default;
};

Frame draw_stacked_bars(const StackedBars& chart, Size size, const ChartStyle& style);
double natural_height(const StackedBars& chart, double width, const ChartStyle& style);

} // namespace restitution

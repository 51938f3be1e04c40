/// The levels as a flight of steps; names and meanings are set beneath by the page.
#pragma once

#include "chart/canvas.h"

#include <cstddef>

namespace restitution {

struct LevelSteps {
    std::vector<std::string> digits; ///< "0", "1"…, one for every level
    friend bool operator==(const LevelSteps&, const LevelSteps&) = default;
};

/// Where a step stands across the chart, for the texts beneath.
struct StepColumn {
    double x = 0;
    double width = 0;
};
std::vector<StepColumn> step_columns(std::size_t count, double chart_width);

Frame draw_level_steps(const LevelSteps& chart, Size size, const ChartStyle& style);
double natural_height(const LevelSteps& chart, double width, const ChartStyle& style);

} // namespace restitution

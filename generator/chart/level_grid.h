/// The level of one answer, as a chip on a row of places: one cell of the worked example.
#pragma once

#include "chart/canvas.h"

#include <cstddef>
#include <optional>

namespace restitution {

struct LevelGrid {
    std::vector<std::string> digits;  ///< one for every level, lowest first
    std::optional<std::size_t> level; ///< none: a dashed box with `remark`
    std::string remark;               ///< "ne sait pas", "sans réponse"
    friend bool operator==(const LevelGrid&, const LevelGrid&) = default;
};

Frame draw_level_grid(const LevelGrid& chart, Size size, const ChartStyle& style);
double natural_height(const LevelGrid& chart, double width, const ChartStyle& style);

} // namespace restitution

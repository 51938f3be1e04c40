/// The charts of equipment, made from the metrics, each with its equivalent in words.
#pragma once

#include "story/block.h"
#include "story/telling.h"

#include <vector>

namespace restitution {

/// Both perimeters by category, largest first; what passes nine rows is joined under "Autres".
Figure perimeter_bars_figure(const Telling& telling);

struct AgeFigures {
    std::vector<Figure> figures; ///< one a category and perimeter that has devices in service
    bool purchase_years = false; ///< some have bars by year of purchase
};
AgeFigures age_figures(const Telling& telling);

} // namespace restitution

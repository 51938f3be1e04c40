/// Quantities by category, one perimeter at the left of the names and the other at their right, on
/// one scale: they can be compared, and are never added up.
#pragma once

#include "chart/canvas.h"

namespace restitution {

/// A quantity between two bounds, most often equal.
struct ChartAmount {
    double low = 0;
    double high = 0;
    std::string text; ///< "560", "de 12 à 18", or "aucun" when `high` is 0
    friend bool operator==(const ChartAmount&, const ChartAmount&) = default;
};

struct PerimeterRow {
    std::string label;
    ChartAmount left;
    ChartAmount right;
    friend bool operator==(const PerimeterRow&, const PerimeterRow&) = default;
};

/// Rows are drawn in their order; nine at most on a slide.
struct PerimeterBars {
    std::string left_head;  ///< "Périmètre maîtrisable : 1 735"
    std::string right_head; ///< "Périmètre d’influence : 154"
    std::vector<PerimeterRow> rows;
    friend bool operator==(const PerimeterBars&, const PerimeterBars&) = default;
};

Frame draw_perimeter_bars(const PerimeterBars& chart, Size size, const ChartStyle& style);
double natural_height(const PerimeterBars& chart, double width, const ChartStyle& style);

} // namespace restitution

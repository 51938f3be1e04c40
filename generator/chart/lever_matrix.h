/// Levers by the effort they ask and the effect they have: a cell lists its levers, so that labels
/// cannot collide.
#pragma once

#include "chart/canvas.h"

#include <array>

namespace restitution {

struct MatrixLever {
    std::string number; ///< as in the table that follows
    std::string label;
    bool preselected = false; ///< filled disc and bold label
    friend bool operator==(const MatrixLever&, const MatrixLever&) = default;
};

/// As many levers as a cell shows: the others are only counted, in `more`.
inline constexpr std::size_t lever_cell_capacity = 4;

struct LeverCell {
    std::vector<MatrixLever> levers;
    std::string more; ///< "et 3 autres"; takes the place of one lever; may be empty
    friend bool operator==(const LeverCell&, const LeverCell&) = default;
};

/// Effort grows to the right, effect upwards: cells[0] are those of the strongest effect.
struct LeverMatrix {
    std::array<std::array<LeverCell, 3>, 3> cells;
    std::array<std::string, 3> efforts; ///< "Effort faible", "Effort moyen", "Effort fort"
    std::array<std::string, 3> effects; ///< "Effet fort" first
    std::string empty;                  ///< "aucun levier"
    std::string preselected;            ///< legend of filled discs
    std::string other;                  ///< legend of hollow discs
    friend bool operator==(const LeverMatrix&, const LeverMatrix&) = default;
};

Frame draw_lever_matrix(const LeverMatrix& chart, Size size, const ChartStyle& style);
double natural_height(const LeverMatrix& chart, double width, const ChartStyle& style);

} // namespace restitution

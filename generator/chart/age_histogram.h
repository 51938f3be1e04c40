/// How old the equipment of one category is: a bar for every completed year, what has outlived its
/// expected life apart, and unknown ages beside.
#pragma once

#include "chart/canvas.h"

#include <optional>

namespace restitution {

/// A quantity between two bounds, most often equal; 0 <= beyond <= low <= high.
struct AgeBar {
    std::string label;               ///< "4", "10+"
    double low = 0;                  ///< drawn solid
    double high = 0;                 ///< drawn as a dashed cap
    double beyond = 0;               ///< the part of `low` that has reached its lifetime
    std::vector<std::string> counts; ///< lines over the bar: "26", or "12 à" and "18"; or none
    friend bool operator==(const AgeBar&, const AgeBar&) = default;
};

/// A dashed line across the years.
struct LifetimeMark {
    double years = 0;  ///< from the left end, in bars
    std::string label; ///< "durée prévue 6 ans"
    friend bool operator==(const LifetimeMark&, const LifetimeMark&) = default;
};

struct AgeHistogram {
    std::string title;         ///< "Postes fixes"
    std::string total;         ///< "· 210"
    std::string share;         ///< "52 %"; may be empty
    std::string share_meaning; ///< "des âges connus : 6 ans ou plus"; may be empty
    std::vector<AgeBar> years; ///< one a year, youngest first; the last one is open
    std::optional<LifetimeMark> lifetime;
    std::optional<AgeBar> unknown; ///< drawn dashed, on the same vertical scale
    bool influenced = false;       ///< drawn with the colour of what one can only influence
    friend bool operator==(const AgeHistogram&, const AgeHistogram&) = default;
};

Frame draw_age_histogram(const AgeHistogram& chart, Size size, const ChartStyle& style);
double natural_height(const AgeHistogram& chart, double width, const ChartStyle& style);

} // namespace restitution

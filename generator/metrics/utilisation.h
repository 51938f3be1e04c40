/// How much of the year the equipment runs, and the electricity that takes.
///
/// Over the lines in service whose hours are known, with q devices
/// that run h hours in the year:
///   rate         Σ q·h / (Σ q × hours of the year) × 100       8 760 h, 8 784 h in a leap year
///   electricity  Σ q·h·watts / 1 000 kWh                       where the power is known too
#pragma once

#include "metrics/bounded_figure.h"

namespace restitution {

long hours_in_year(int year);

/// A value between two bounds, and a weight between two others.
struct WeightedValue {
    Interval<long> value;
    Quantity weight;
};

struct MeanRange {
    Fraction low;
    Fraction high;
};

/// The least and the greatest weighted mean: the heaviest weights on one side of a value, the
/// lightest on the other. Nothing when all weights can only be 0.
std::optional<MeanRange> weighted_mean(const std::vector<WeightedValue>& values);

struct Utilisation {
    EquipmentFigure rate;        ///< share of the hours of the year, one decimal of percent
    EquipmentFigure electricity; ///< kWh in the year
    friend bool operator==(const Utilisation&, const Utilisation&) = default;
};

/// `lines` are in service.
Utilisation compute_utilisation(const Lines& lines, const Date& reference);

} // namespace restitution

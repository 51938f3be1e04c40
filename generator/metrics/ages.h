/// How old the equipment is at the reference date: median, quartiles, pyramid, and what has reached
/// its expected lifetime.
///
/// An age in years is exact: completed years, plus the days since
/// the last anniversary over the days of that year (a device of 29 February has its anniversary on
/// the 28th in common years). A year of purchase alone is the interval of its days, up to the
/// reference date. A quantile is the smallest age whose cumulated share of devices reaches the
/// rank; it rises with every age and falls with young devices, which gives its bounds.
#pragma once

#include "metrics/bounded_figure.h"

#include <array>

namespace restitution {

/// Years between the two days, `from` not after `to`.
Fraction years_between(const Date& from, const Date& to);

struct AgeRange {
    Fraction youngest;
    Fraction oldest;
    friend bool operator==(const AgeRange&, const AgeRange&) = default;
};

/// Nothing when neither age nor purchase is known.
std::optional<AgeRange> age_of(const InventoryLine& line, const Date& reference);

struct WeightedAge {
    AgeRange age;
    Quantity devices;
};

/// `rank` from 0 to 1, both excluded; nothing when there is no device.
std::optional<FigureRange> quantile(const std::vector<WeightedAge>& ages, const Fraction& rank);

struct PyramidBar {
    Quantity devices;
    long beyond = 0; ///< of the least devices, those that have surely reached their lifetime
    friend bool operator==(const PyramidBar&, const PyramidBar&) = default;
};

inline constexpr std::size_t pyramid_years = 11; ///< 0 to 9, then "10 and more"

/// The year of the reference date, those before it, then all that are older.
inline constexpr std::size_t purchase_years = 10;

struct Ages {
    EquipmentFigure median; ///< years, one decimal; its basis is that of all ages
    std::optional<FigureRange> lower_quartile;
    std::optional<FigureRange> upper_quartile;
    std::array<PyramidBar, pyramid_years> pyramid;    ///< by completed years
    std::array<PyramidBar, purchase_years> purchases; ///< by calendar year of purchase
    /// Whether the years of purchase leave fewer devices between two bars, as where only years are
    /// known.
    bool purchases_say_more = false;
    Quantity unknown;                         ///< devices whose age is not known
    std::optional<FigureRange> unknown_share; ///< of all devices
    EquipmentFigure beyond_lifetime;    ///< share of the devices whose age and lifetime are known
    std::optional<Hundredths> lifetime; ///< when all dated lines have the same
    friend bool operator==(const Ages&, const Ages&) = default;
};

/// Where an age stands among `purchases`, in bars from the first one's later end: 6.5 is the middle
/// of the seventh bar.
Fraction place_among_purchases(const Fraction& age, const Date& reference);

Ages compute_ages(const Lines& lines, const Inventory& inventory, const Date& reference);

} // namespace restitution

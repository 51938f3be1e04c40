/// Figures that rest on quantities between two bounds: what they can be at least and at most, and
/// on which lines of the inventory they rest.
///
/// Bounds are sound (no possible inventory gives a figure outside) and tight (some possible
/// inventory gives each of them): a ratio is optimised over all quantities together, never by
/// dividing one bound by another that excludes it. There is no central value.
#pragma once

#include "base/shown_number.h"
#include "model/inventory.h"

#include <functional>
#include <optional>
#include <vector>

namespace restitution {

using Quantity = Interval<long>; ///< devices

Quantity operator+(const Quantity& a, const Quantity& b);

struct FigureRange {
    Fraction low;
    Fraction high;
    ShownNumber shown_low; ///< rounded down; half up when both ends are equal
    ShownNumber shown_high;

    bool is_known() const { return low == high; }
    friend bool operator==(const FigureRange&, const FigureRange&) = default;
};

/// The same with its shown ends; `decimals` of each.
FigureRange shown_range(const Fraction& low, const Fraction& high, int decimals);
/// A share from 0 to 1, shown in percent: 0 and 100 are shown only when they are exact.
FigureRange percent_range(const Fraction& low, const Fraction& high, int decimals = 0);

/// The part of `in` in the whole. Devices of `either` may belong to the part or not, one by one.
/// Nothing when there is no device for sure nor perhaps.
std::optional<FigureRange> share_of(const Quantity& in, const Quantity& either,
                                    const Quantity& out);

/// `a` per piece of `b`, which vary apart; nothing when `b` can only be 0.
std::optional<FigureRange> ratio_of(const Quantity& a, const Quantity& b, int decimals);

/// Which lines a figure rests on, so that it can be explained. Lines stand in the order of their
/// ids, whatever the order of the file.
struct Basis {
    std::vector<LineId> used;
    std::vector<LineId> missing; ///< concerned, but without a field that the figure needs
    Quantity missing_devices;    ///< of `missing`; a line without quantity counts for none
    /// Share of the devices of `used` whose line supposes a field that the figure uses.
    std::optional<FigureRange> supposed;
    friend bool operator==(const Basis&, const Basis&) = default;
};

/// A figure, or why there is none: no line that it needs says enough.
struct EquipmentFigure {
    std::optional<FigureRange> value;
    Basis basis;
    friend bool operator==(const EquipmentFigure&, const EquipmentFigure&) = default;
};

using Lines = std::vector<const InventoryLine*>;
using LineTest = std::function<bool(const InventoryLine&)>;

Lines select(const Lines& lines, const LineTest& test);
/// Sum of the known quantities.
Quantity devices_of(const Lines& lines);

/// `concerned` are the lines that the figure is about, `enough` those that say what it needs;
/// `fields` are those that it uses, besides the quantity.
Basis basis_of(const Lines& concerned, const LineTest& enough,
               const std::vector<LineField>& fields);
/// The lines of `concerned` that `basis_of` uses: they have a quantity and say enough.
Lines used_lines(const Lines& concerned, const LineTest& enough);

} // namespace restitution

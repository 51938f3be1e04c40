/// From notes to positions.
#pragma once

#include "chart/chart_values.h"

#include <cstddef>

namespace restitution {

/// Maps [minimum, maximum] to [from, to]; values outside are held at the ends.
class LinearScale {
public:
    LinearScale(const ChartScale& scale, double from, double to);
    double operator()(double value) const;
    double from() const { return from_; }
    double to() const { return to_; }

private:
    double minimum_;
    double maximum_;
    double from_;
    double to_;
};

/// A part of a horizontal strip.
struct Segment {
    double left = 0;
    double right = 0;
    double width() const { return right - left; }
    double centre() const { return (left + right) / 2; }
};

/// Where each level of `scale` begins and ends.
std::vector<Segment> level_segments(const ChartScale& scale, const LinearScale& to_x);

/// The whole numbers to write along the scale, both ends included: every one of them on a short
/// scale, a rounder step on a long one.
std::vector<int> whole_ticks(const ChartScale& scale);

/// Whether the bounds say more than the note.
bool has_interval(const ChartNote& note);

} // namespace restitution

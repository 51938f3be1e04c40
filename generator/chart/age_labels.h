/// The counts over the bars of a histogram, which may be wider than their bars: each stands over
/// what it covers, as low as the others let it.
#pragma once

#include "chart/age_histogram.h"

namespace restitution {

/// A bar, and the lines to write over it.
struct CountPlace {
    const std::vector<std::string>* lines;
    double centre;
    double width; ///< of the bar
    double top;   ///< of the bar
    bool bold;
};

/// Height to keep free over the highest bar.
double room_for_counts(const AgeHistogram& chart, double slot, const ChartStyle& style);

double room_for_two_lines(const ChartStyle& style);

void draw_counts(Canvas& canvas, const std::vector<CountPlace>& places);

} // namespace restitution

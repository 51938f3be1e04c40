/// The equipment, the levers and the changes of the design pictures, as chart specs.
#pragma once

#include "chart/chart.h"

namespace restitution::test {

/// A quantity that is known, or that lies between two bounds.
ChartAmount amount_of(int low, int high);
AgeBar age_bar(const std::string& label, int low, int high, int beyond);

PerimeterBars perimeter_sample();    ///< nine categories, 560 screens at most
AgeHistogram age_sample();           ///< 210 desktops, 65 without a date
AgeHistogram uncertain_age_sample(); ///< quantities between bounds, a lifetime past the last year
StackedBars stacked_sample();        ///< eight dimensions
LeverMatrix lever_sample();          ///< twelve levers, an empty cell
BeforeAfter before_after_sample();   ///< two notes, in versions 1 and 2

} // namespace restitution::test

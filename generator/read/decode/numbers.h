/// Numbers as French people write them: a comma or a point, no group of thousands.
#pragma once

#include "base/fraction.h"
#include "read/decode/scalars.h"

namespace restitution {

/// Digits, with a minus sign at most.
Reader<Located<long>> whole_number(long lowest, long highest);
/// The same as an int.
Reader<Located<int>> small_number(int lowest, int highest);
/// `12.5` or `12,5`, two places at most.
Reader<Hundredths> decimal(Hundredths lowest, Hundredths highest);
/// As many places as wanted, for lengths of a theme.
Reader<double> length_in_points(double lowest, double highest);

} // namespace restitution

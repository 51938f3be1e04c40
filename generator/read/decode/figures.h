/// Readers of figures that may be known only between two bounds.
#pragma once

#include "model/inventory.h"
#include "read/decode/scalars.h"

namespace restitution {

/// `decimal`, with its place.
Reader<Located<Hundredths>> placed_decimal(Hundredths lowest, Hundredths highest);

/// `12`, or `{min: 10, max: 15}`.
Reader<Located<Interval<long>>> whole_interval(long lowest, long highest);
/// `3,5`, or `{min: 3, max: 4,5}`.
Reader<Located<Interval<Hundredths>>> decimal_interval(Hundredths lowest, Hundredths highest);
/// `2021`, a day, or `{min: 2019, max: 2021}`: a year stands for all its days.
std::optional<Located<Interval<Date>>> days_between(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

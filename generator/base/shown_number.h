/// A decimal as a document shows it: rounding happens once, here, and everything prints the result.
#pragma once

#include "base/fraction.h"

namespace restitution {

/// 17 with 1 decimal stands for 1.7.
struct ShownNumber {
    long scaled = 0;
    int decimals = 0; ///< 0 to 2
    friend bool operator==(const ShownNumber&, const ShownNumber&) = default;
};

/// Nearest; a half goes up (1.25 → 1.3, -1.25 → -1.2).
ShownNumber round_half_up(const Fraction& value, int decimals);
/// Towards minus infinity: for low bounds.
ShownNumber round_down(const Fraction& value, int decimals);
/// Towards plus infinity: for high bounds.
ShownNumber round_up(const Fraction& value, int decimals);

Fraction to_fraction(ShownNumber number);
double to_double(ShownNumber number);

} // namespace restitution

/// Exact rational numbers: a note is a fraction until the moment it is shown.
#pragma once

#include <gmpxx.h>

#include <string>

namespace restitution {

/// Kept canonical by GMP's operators; build from two integers with `fraction(a, b)`.
using Fraction = mpq_class;

inline Fraction fraction(long numerator, long denominator) {
    Fraction result(numerator, denominator);
    result.canonicalize();
    return result;
}

/// A decimal with at most two places, as the dossier's weights and level values are.
struct Hundredths {
    long count = 0; ///< 125 stands for 1.25
    friend bool operator==(const Hundredths&, const Hundredths&) = default;
    friend auto operator<=>(const Hundredths&, const Hundredths&) = default;
};

inline Fraction to_fraction(Hundredths value) {
    return fraction(value.count, 100);
}

} // namespace restitution

/// Formulas in writing.
///
/// Two notations of one value. For people in a room, levels as the grids number them:
///   (3 + 2 × 1) / 3 = 5 / 3 = 1,66…
/// For whoever wants to do it again, exactly:
///   4 × (0,75 + 2 × 0,25) / (1 + 2)
/// of digits, the decimal comma, + − × /, parentheses, min(a ; b) and max(a ; b) only.
#pragma once

#include "metrics/formula.h"

#include <string>

namespace restitution {

/// "0,75" when two decimals are enough, "1/3" otherwise.
std::string exact_number(const Fraction& value);

/// Gives the formula's result exactly.
std::string expression_of(const Formula& formula);

/// The result as documents write it: "1,7", "75 %".
std::string shown_result(const Formula& formula);

/// Of a dimension's note: "(2 + 1 + 3) / 3 = 6 / 3 = 2", with weights "(2 × 1 + 1 × 2) / 3 = …".
std::string calculation_of(const Formula& formula);

/// Of a dimension's note or bound: "10 / 8 = 1,25".
std::string quotient_of(const Formula& formula);

} // namespace restitution

/// What several charts are told: the scale of the notes, a note and its bounds.
///
/// Charts hold no words of their own: every label comes worded, every number written, by the
/// caller.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace restitution {

/// A level of maturity, lowest first.
struct ChartLevel {
    std::string digit;    ///< "2"
    std::string name;     ///< "Structuré"
    double threshold = 0; ///< lowest note of the level; the first one is the scale's minimum
    friend bool operator==(const ChartLevel&, const ChartLevel&) = default;
};

struct ChartScale {
    int minimum = 0;
    int maximum = 4;
    std::vector<ChartLevel> levels; ///< thresholds rising; may be empty for a radar
    friend bool operator==(const ChartScale&, const ChartScale&) = default;
};

/// Where a number stands, exactly, and how it is written.
struct ChartValue {
    double value = 0;
    std::string text; ///< "1,7"
    friend bool operator==(const ChartValue&, const ChartValue&) = default;
};

/// A note and what it would be at worst and at best: low.value <= note.value <= high.value.
/// Bounds are drawn only when low.value and high.value differ.
struct ChartNote {
    ChartValue note;
    ChartValue low;
    ChartValue high;
    bool indicative = false; ///< too few answers: drawn hollow, dashed or hatched
    friend bool operator==(const ChartNote&, const ChartNote&) = default;
};

} // namespace restitution

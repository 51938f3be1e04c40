/// Notes, completeness, bounds and levels of maturity, as exact fractions and as shown.
///
/// The formulas of the method. For a dimension d:
///   s_q   value of the level retained for question q, from 0 to 1 (step i of n: i / (n - 1))
///   A_d   questions answered;  P_d  questions applicable (answered or missing)
///   note          M_d = Σ_{A_d} w·s / Σ_{A_d} w         none when A_d is empty
///   completeness  C_d = Σ_{A_d} w / Σ_{P_d} w
///   bounds        Σ_{P_d} w·s / Σ_{P_d} w, missing answers all at the lowest, all at the highest
///                 level of their grid; 0 and 1 when there is no note
/// Overall, with the weights W of the dimensions:
///   note          Σ W·M / Σ W over the dimensions that have a note
///   completeness  Σ W·C / Σ W, bounds Σ W·bound / Σ W: over the dimensions with P_d not empty
/// A share from 0 to 1 becomes minimum + share × (maximum - minimum) on the scale.
#pragma once

#include "base/shown_number.h"
#include "metrics/coverage.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace restitution {

struct Measure {
    Fraction share;    ///< from 0 to 1
    Fraction value;    ///< the same on the scale of the notes
    ShownNumber shown; ///< the same with the scale's decimals
    friend bool operator==(const Measure&, const Measure&) = default;
};

struct Note {
    Measure measure;       ///< shown half up
    std::size_t level = 0; ///< index in the questionnaire's levels, of the note as shown
    friend bool operator==(const Note&, const Note&) = default;
};

/// low <= note <= high, exactly and as shown. A grid whose lowest level is worth more than 0 could
/// bring the low bound over the present note (or the highest level, under): the bound then stays at
/// the note.
struct Bounds {
    Measure low;  ///< shown rounded down
    Measure high; ///< shown rounded up
    friend bool operator==(const Bounds&, const Bounds&) = default;
};

struct Completeness {
    Fraction share;
    /// Whole percent, half up, but never rounded up to the threshold or to 100 when below it.
    ShownNumber percent;
    friend bool operator==(const Completeness&, const Completeness&) = default;
};

/// What is known of a dimension, or of the whole.
struct Rating {
    std::optional<Note> note;                 ///< none when nothing is answered; never 0 instead
    std::optional<Bounds> bounds;             ///< none when out of scope
    std::optional<Completeness> completeness; ///< none when out of scope
    bool indicative = false; ///< has a note, but completeness is below the threshold

    /// Otherwise "hors champ": no applicable question, enters nothing.
    bool in_scope() const { return completeness.has_value(); }
    friend bool operator==(const Rating&, const Rating&) = default;
};

/// The sums of the formulas above, to show the calculation.
struct RatingSums {
    Fraction answered_values;   ///< Σ w·s over A_d
    Fraction answered_weight;   ///< Σ w over A_d
    Fraction applicable_weight; ///< Σ w over P_d
    Fraction lowest_values;     ///< Σ w·s over P_d, missing answers at their lowest level
    Fraction highest_values;    ///< Σ w·s over P_d, missing answers at their highest level
    friend bool operator==(const RatingSums&, const RatingSums&) = default;
};

struct DimensionMaturity {
    DimensionId id;
    Rating rating;
    RatingSums sums;
    bool weights_differ = false; ///< among the applicable questions
    friend bool operator==(const DimensionMaturity&, const DimensionMaturity&) = default;
};

struct Maturity {
    std::vector<DimensionMaturity> dimensions; ///< in the questionnaire's order
    Rating overall;
    bool weights_differ = false; ///< among the dimensions in scope
    /// Points forts: at most 3 dimensions (indices), note >= overall, none indicative, highest
    /// first.
    std::vector<std::size_t> strengths;
    /// Axes de progrès: at most 3, note < overall, none indicative, lowest first.
    std::vector<std::size_t> improvements;
    friend bool operator==(const Maturity&, const Maturity&) = default;
};

/// A share from 0 to 1 on the scale.
Fraction on_scale(const Scale& scale, const Fraction& share);

/// The same, shown half up as notes are.
Measure measure_on(const Scale& scale, const Fraction& share);

/// s_q of one step of the question's grid.
Fraction step_value(const Question& question, int step);

/// The level of an answer worth `share`, from 0 to 1, judged as a note is: on the value shown.
std::size_t level_of_share(const Fraction& share, const Questionnaire& questionnaire);

/// `coverage` is the one of the same questionnaire.
Maturity compute_maturity(const Questionnaire& questionnaire, const Coverage& coverage);

} // namespace restitution

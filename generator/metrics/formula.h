/// Calculations as data, so that slide, notes and `explain` write out the same one.
///
///   Formula           4 × (0,75 + 2 × 0,25) / (1 + 2) = 5/3
///   ├── scale             on which the mean, a share, is put; none: it is not
///   ├── mean              Σ weight × value / Σ divisor
///   ├── limit             another mean, of a bound that would pass the note: min or max of both
///   ├── part              by which a gain of a dimension enters the whole
///   └── result, shown     exactly, and as documents write it
///
/// Doing a formula again gives its result exactly (`value_of`). story/wording/formula words it.
#pragma once

#include "metrics/interview_plan.h"
#include "metrics/metrics.h"

#include <optional>
#include <vector>

namespace restitution {

enum class FormulaKind {
    Note,
    LowBound,
    HighBound,
    Completeness,
    RetainedStep,  ///< of a question: the lower median of its terms
    StepValue,     ///< of a question: what its step is worth
    NoteIfLowest,  ///< of its dimension, if a missing answer came at the lowest step of its grid
    NoteIfHighest, ///< the same at the highest one
    Contribution,  ///< of a question to its dimension's note
    DimensionGain, ///< of one level more, on the dimension's note
    OverallGain    ///< of one level more, on the overall note
};

struct FormulaTerm {
    Fraction weight = 1;
    Fraction value;
    std::optional<Fraction> less; ///< of a gain: the present value, taken off
};

/// Without a divisor, only the list of its terms.
struct FormulaMean {
    std::vector<FormulaTerm> terms;
    std::vector<Fraction> divisor;
};

/// weight / Σ divisor
struct FormulaPart {
    Fraction weight = 1;
    std::vector<Fraction> divisor;
};

struct Formula {
    FormulaKind kind = FormulaKind::Note;
    FormulaMean mean; ///< no terms: there is nothing to calculate, the result is a given
    std::optional<FormulaMean> limit;
    std::optional<Scale> scale; ///< of a gain: from 0, as wide as that of the notes
    std::optional<FormulaPart> part;
    bool weights_differ = false; ///< among all that could enter; else each may count for one
    Fraction result;
    std::optional<ShownNumber> shown; ///< a completeness in percent; none: exactly
};

/// Note, bounds and completeness of one dimension. None when it is out of scope; no bounds when
/// nothing is missing, as they are the note.
std::vector<Formula> dimension_formulas(std::size_t dimension, const Questionnaire& questionnaire,
                                        const Metrics& metrics);

/// The same of the whole, from the notes of the dimensions.
std::vector<Formula> overall_formulas(const Questionnaire& questionnaire, const Metrics& metrics);

/// From the answers to the question's part in the note, and what one level more would add. Of a
/// missing answer, what the note would be with the lowest one and with the highest one.
std::vector<Formula> question_formulas(const QuestionPlace& place,
                                       const Questionnaire& questionnaire, const Metrics& metrics);

/// What one level more adds to the note of `rises`: a dimension's own, or the overall one.
Formula gain_formula(const Rise& rise, FormulaKind kind, const Questionnaire& questionnaire,
                     const Metrics& metrics);

/// Null when there is none of this kind.
const Formula* find_formula(const std::vector<Formula>& formulas, FormulaKind kind);

/// The calculation done again.
Fraction value_of(const Formula& formula);

/// A mean on the levels of its scale: total / weight, where terms are levels instead of shares, and
/// equal weights count for one each.
struct LevelMean {
    std::vector<FormulaTerm> terms;
    Fraction total;
    Fraction weight;
};
LevelMean on_levels(const Formula& formula);

} // namespace restitution

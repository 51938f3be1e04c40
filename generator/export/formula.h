/// Calculations written out with their numbers, so that anyone can do them again.
///
///   4 × (0,75 + 2 × 0,25 + 1/3) / (1 + 2 + 1) = 19/48
///
/// Only digits, the decimal comma, + − × /, parentheses, min(a ; b) and max(a ; b). Evaluating an
/// expression gives its result exactly; what documents show is that result, rounded.
#pragma once

#include "metrics/metrics.h"

#include <string>
#include <vector>

namespace restitution {

enum class FormulaKind {
    Note,
    LowBound,
    HighBound,
    Completeness,
    RetainedStep,  ///< of a question: the lower median of the steps that are listed
    StepValue,     ///< of a question: what its step is worth
    NoteIfLowest,  ///< of its dimension, if a missing answer came at the lowest step of its grid
    NoteIfHighest, ///< the same at the highest one
    Contribution,  ///< of a question to its dimension's note
    DimensionGain, ///< of one level more, on the dimension's note
    OverallGain    ///< of one level more, on the overall note
};

struct Formula {
    FormulaKind kind = FormulaKind::Note;
    std::string expression;
    Fraction result;
    std::string shown; ///< as documents write the result
};

/// "0,75" when two decimals are enough, "1/3" otherwise.
std::string number_text(const Fraction& value);

/// Note, bounds and completeness of one dimension. None when it is out of scope; no bounds when
/// nothing is missing, as they are the note.
std::vector<Formula> dimension_formulas(std::size_t dimension, const Questionnaire& questionnaire,
                                        const Metrics& metrics);

/// The same of the whole, from the notes of the dimensions.
std::vector<Formula> overall_formulas(const Questionnaire& questionnaire, const Metrics& metrics);

/// From the answers to the question's part in the note, and what one level more would add. Of a
/// missing answer, what the note would be with the lowest one and with the highest one.
std::vector<Formula> question_formulas(std::size_t dimension, std::size_t question,
                                       const Questionnaire& questionnaire, const Metrics& metrics);

/// What one level more adds to the note of `rises`: a dimension's own, or the overall one.
Formula gain_formula(const Rise& rise, FormulaKind kind, const Questionnaire& questionnaire,
                     const Metrics& metrics);

} // namespace restitution

/// Which single rise of one level, of one answered question, raises each note most.
///
/// Raising question q of dimension d from step i to i + 1 adds
///   (maximum - minimum) × w_q · (s_{i+1} - s_i) / Σ_{A_d} w   to the note of d, and
///   W_d / Σ W (dimensions that have a note) × that            to the overall note.
#pragma once

#include "metrics/maturity.h"

#include <cstddef>
#include <vector>

namespace restitution {

struct Rise {
    std::size_t dimension = 0; ///< index in the questionnaire
    std::size_t question = 0;  ///< index in the dimension
    QuestionId id;
    int from = 0;  ///< step of the grid; the rise leads to from + 1
    Fraction gain; ///< added to the note, on the scale
    friend bool operator==(const Rise&, const Rise&) = default;
};

/// Largest gain first, ties in the questionnaire's order. Questions at their highest level, and
/// those without a level, have no rise.
struct Priorities {
    std::vector<std::vector<Rise>> dimensions; ///< gains on the dimension's note
    std::vector<Rise> overall;                 ///< gains on the overall note
    friend bool operator==(const Priorities&, const Priorities&) = default;
};

Priorities compute_priorities(const Questionnaire& questionnaire, const Coverage& coverage,
                              const Maturity& maturity);

} // namespace restitution

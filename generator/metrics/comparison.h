/// An earlier diagnostic beside this one, question by question where both asked the same.
///
/// Question by question where ids and grids agree:
///   A question is comparable when both diagnostics asked it with the same grid: as many steps, the
///   same texts, the same values. It rose or fell when both retained a step of that grid.
///   A dimension's notes are comparable when the scale is the same and both asked the same
///   questions with the same grids and weights. The overall notes, when this holds of every
///   dimension, and both have the same dimensions with the same weights.
#pragma once

#include "metrics/maturity.h"
#include "model/previous.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace restitution {

/// A question whose retained step is another one now.
struct StepChange {
    std::size_t dimension = 0; ///< index in the questionnaire
    std::size_t question = 0;  ///< index in the dimension
    int before = 0;
    int after = 0;
    friend bool operator==(const StepChange&, const StepChange&) = default;
};

struct DimensionComparison {
    bool comparable = false;           ///< its note, with the former one
    std::optional<ShownNumber> before; ///< the former note, when comparable and there was one
    int risen = 0;
    int fallen = 0;
    int unchanged = 0; ///< a step both times, the same
    friend bool operator==(const DimensionComparison&, const DimensionComparison&) = default;
};

struct Comparison {
    Date date; ///< of the earlier one: its data, "arrêtées au"
    bool comparable = false;
    std::optional<ShownNumber> before; ///< the former overall note, when comparable
    int risen = 0;
    int fallen = 0;
    int unchanged = 0;
    std::vector<DimensionComparison> dimensions; ///< in the questionnaire's order
    std::vector<StepChange> changes;             ///< in the questionnaire's order
    std::vector<QuestionId> other_grid;          ///< asked both times, with another grid
    std::vector<QuestionId> asked_now_only;
    std::vector<QuestionId> asked_then_only; ///< in the former order
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// `coverage` is the one of the questionnaire.
Comparison compare(const PreviousDiagnosis& previous, const Questionnaire& questionnaire,
                   const Coverage& coverage);

} // namespace restitution

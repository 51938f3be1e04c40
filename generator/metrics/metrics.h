/// Everything that is computed from one dossier, as plain values.
///
///   Metrics
///   ├── coverage        the state of each question
///   ├── maturity        notes, bounds, completeness, points forts, axes de progrès
///   ├── divergences     points de vue à rapprocher
///   ├── priorities      the rises that count most
///   ├── worked_example  the dimension whose calculation is shown
///   ├── reen_subjects   what the answers tell about each subject of the REEN law
///   ├── respondents     interviews by function, people met by profile
///   ├── equipment       counts, ages, use; absent without an inventory or figures of the year
///   └── comparison      with an earlier diagnostic, by whoever has one: `compare`
///
/// Dimensions and questions stand in the questionnaire's order everywhere: index d of a result is
/// questionnaire.dimensions[d]. The result does not depend on the order of interviews, answers
/// and lines of the inventory.
#pragma once

#include "metrics/comparison.h"
#include "metrics/divergence.h"
#include "metrics/equipment.h"
#include "metrics/priorities.h"
#include "metrics/reen_subjects.h"
#include "metrics/respondents.h"
#include "metrics/worked_example.h"

namespace restitution {

struct Metrics {
    Coverage coverage;
    Maturity maturity;
    std::vector<Divergence> divergences;
    Priorities priorities;
    std::optional<std::size_t> worked_example; ///< index of a dimension
    std::vector<ReenSubjectCoverage> reen_subjects;
    Respondents respondents;
    std::optional<Equipment> equipment;
    std::optional<Comparison> comparison; ///< left out by compute_metrics
    friend bool operator==(const Metrics&, const Metrics&) = default;
};

/// Needs a dossier that passed its checks: known ids, steps on their grids.
Metrics compute_metrics(const Dossier& dossier);

} // namespace restitution

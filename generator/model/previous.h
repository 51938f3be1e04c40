/// The file `precedent`: what an earlier diagnostic found. It is that diagnostic's resultats.json,
/// put into the dossier; only what a comparison needs is kept.
///
///   PreviousDiagnosis
///   ├── reference_date, scale, the overall note
///   └── dimensions: note, weight
///       └── questions: grid, weight, the step that was retained
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "model/identifiers.h"
#include "model/questionnaire.h"

#include <optional>
#include <string>
#include <vector>

namespace restitution {

struct PreviousStep {
    std::string text;
    Fraction value; ///< from 0 to 1
};

struct PreviousQuestion {
    QuestionId id;
    Fraction weight;
    std::vector<PreviousStep> grid;
    bool excluded = false;   ///< left out then
    std::optional<int> step; ///< retained then; on its grid
};

struct PreviousDimension {
    DimensionId id;
    Fraction weight;
    std::optional<Fraction> note; ///< on the scale
    std::vector<PreviousQuestion> questions;
};

struct PreviousDiagnosis {
    Located<Date> reference_date;
    Scale scale;
    std::optional<Fraction> note; ///< of the whole, on the scale
    std::vector<PreviousDimension> dimensions;
};

} // namespace restitution

/// The key "entretiens" of resultats.json: how many, by status, by function and by profile.
#pragma once

#include "export/json_values.h"
#include "metrics/coverage.h"
#include "metrics/respondents.h"

namespace restitution {

/// Figures of the same dossier. Functions are named, people are not, and no answer stands beside.
Json interviews_json(const Questionnaire& questionnaire, const Coverage& coverage,
                     const Respondents& respondents);

} // namespace restitution

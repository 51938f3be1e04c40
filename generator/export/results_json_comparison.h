/// The key "comparaison" of resultats.json: an earlier diagnostic beside this one.
#pragma once

#include "export/json_values.h"
#include "metrics/comparison.h"

namespace restitution {

/// `comparison` is with this questionnaire.
Json comparison_json(const Comparison& comparison, const Questionnaire& questionnaire);

} // namespace restitution

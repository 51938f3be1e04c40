/// A note with its bounds and completeness, as every data file writes it.
#pragma once

#include "export/json_values.h"
#include "metrics/maturity.h"

namespace restitution {

/// exacte, affichee, nombre.
Json measure_json(const Measure& value);

/// Adds hors_champ, note, bornes and completude to a dimension, or to the whole.
void add_rating(Json& result, const Rating& rating, const Questionnaire& asked);

} // namespace restitution

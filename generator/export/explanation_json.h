/// An explanation as data, for programs: the same figures, formulas and places as the text.
///
///   format, cible, titre, note… (as in resultats.json), formules, questions, dimensions, hausses
#pragma once

#include "export/explanation.h"
#include "export/places.h"
#include "story/telling.h"

#include <string>

namespace restitution {

/// `telling` is of the dossier and the metrics that were explained.
std::string explanation_json(const Explanation& explanation, const Telling& telling,
                             const Places& places);

} // namespace restitution

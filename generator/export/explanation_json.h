/// An explanation as data, for programs: the same figures, formulas and places as the text.
///
///   format, cible, titre, note… (as in resultats.json), formules, questions, dimensions, hausses
#pragma once

#include "export/explanation.h"

#include <string>

namespace restitution {

/// `folder`: the dossier as the command line names it; places are told within it.
std::string explanation_json(const Explanation& explanation, const Dossier& dossier,
                             const Metrics& metrics, const Sources& sources,
                             const std::string& folder);

} // namespace restitution

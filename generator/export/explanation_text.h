/// An explanation as text in French, for a terminal of 80 columns.
#pragma once

#include "export/explanation.h"

#include <string>

namespace restitution {

/// `folder`: the dossier as the command line names it; places are told within it.
std::string explanation_text(const Explanation& explanation, const Dossier& dossier,
                             const Metrics& metrics, const Sources& sources,
                             const std::string& folder);

} // namespace restitution

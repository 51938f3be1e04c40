/// The ids of the slides that a dossier's deck may have, for what refers to a slide by id.
#pragma once

#include "model/dossier.h"

#include <string>
#include <vector>

namespace restitution {

/// Kinds, `dimension/<id>` of each dimension, and the dossier's own slides.
std::vector<std::string> known_slides(const Dossier& dossier);

} // namespace restitution

/// Points de vue à rapprocher, as the slides say them.
#pragma once

#include "story/telling.h"

#include <string>

namespace restitution {

/// "Agent référent et temps dédié : de 1 à 3 selon les réponses"
std::string divergence_text(const Divergence& divergence, const Telling& telling);

} // namespace restitution

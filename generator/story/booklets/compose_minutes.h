/// The compte rendu of the restitution committee.
#pragma once

#include "story/story.h"
#include "story/telling.h"

namespace restitution {

/// The dossier must have a meeting. `creator`: the program's name and version.
Booklet compose_minutes(const Telling& telling, const std::string& creator);

} // namespace restitution

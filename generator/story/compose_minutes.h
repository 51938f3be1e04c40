/// The compte rendu of the restitution committee.
#pragma once

#include "story/findings.h"
#include "story/story.h"

namespace restitution {

/// The dossier must have a meeting. `creator`: the program's name and version.
Booklet compose_minutes(const Findings& findings, const std::string& creator);

} // namespace restitution

/// The trame d'entretien: what is sent to the people of one interview, and filled in with them.
#pragma once

#include "metrics/interview_plan.h"
#include "story/story.h"
#include "story/telling.h"

#include <string>

namespace restitution {

/// `interview`: index in the dossier's interviews; `planned`: what the plan says of it. `creator`:
/// the program's name and version.
Booklet compose_guide(const Telling& telling, std::size_t interview,
                      const PlannedInterview& planned, const std::string& creator);

} // namespace restitution

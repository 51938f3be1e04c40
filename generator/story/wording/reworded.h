/// What a dossier says of the référentiel's questions in its own words.
#pragma once

#include "story/telling.h"

#include <string>
#include <vector>

namespace restitution {

/// Those asked here that the dossier words otherwise or completes, in the questionnaire's order.
std::vector<const Question*> reworded_questions(const Telling& telling);

/// The help, then what the dossier adds; empty when there is neither.
std::string help_and_note(const Question& question);

} // namespace restitution

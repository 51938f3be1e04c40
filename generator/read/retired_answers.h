/// Sets aside the answers to questions that the référentiel no longer asks, with a warning for
/// each.
#pragma once

#include "base/diagnostic.h"
#include "model/interviews.h"
#include "model/retired_questions.h"

#include <vector>

namespace restitution {

/// What people answered stays in their file; it enters no figure.
void set_retired_answers_aside(const std::vector<RetiredQuestion>& retired, Answers& answers,
                               Diagnostics& diagnostics);

} // namespace restitution

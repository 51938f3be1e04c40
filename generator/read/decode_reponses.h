/// A file of `reponses`: interviews, retained answers, questions left out.
#pragma once

#include "base/diagnostic.h"
#include "model/interviews.h"
#include "read/value.h"

namespace restitution {

/// Adds to what the files read before hold.
void decode_reponses(const Value& value, Answers& answers, Diagnostics& diagnostics);

} // namespace restitution

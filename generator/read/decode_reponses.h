/// A file of `reponses`: interviews, retained answers, questions left out.
#pragma once

#include "base/diagnostic.h"
#include "model/interviews.h"
#include "read/decoder.h"

namespace restitution {

/// Adds to what the files read before hold.
/// Exactly one of `niveau`, `sans_objet` and `ne_sait_pas`.
Given decode_given(Decoder& fields);

void decode_reponses(const Value& value, Answers& answers, Diagnostics& diagnostics);

} // namespace restitution

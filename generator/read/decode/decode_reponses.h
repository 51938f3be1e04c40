/// A file of `reponses`: interviews, retained answers, questions left out.
#pragma once

#include "base/diagnostic.h"
#include "model/interviews.h"
#include "read/decode/decoder.h"

namespace restitution {

/// Exactly one of `niveau`, `sans_objet` and `ne_sait_pas`.
Given decode_given(Decoder& fields);

/// Once every file is read: gives each sheet to its interview, and reports those that have none.
void attach_answer_sheets(Answers& answers, Diagnostics& diagnostics);

/// Adds to what the files read before hold.
void decode_reponses(const Value& value, Answers& answers, Diagnostics& diagnostics);

} // namespace restitution

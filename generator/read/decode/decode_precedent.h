/// The file `precedent`: the resultats.json of an earlier diagnostic. Written by a program, it is
/// read for what a comparison needs; its other keys are left alone, and its format is checked.
#pragma once

#include "base/diagnostic.h"
#include "model/previous.h"
#include "read/syntax/value.h"

#include <optional>

namespace restitution {

/// Nothing when the file is of a format that cannot be compared, which is reported.
std::optional<PreviousDiagnosis> decode_precedent(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

/// The file `diagnostic` to a Diagnosis.
#pragma once

#include "base/diagnostic.h"
#include "model/diagnosis.h"
#include "read/syntax/value.h"

namespace restitution {

Diagnosis decode_diagnostic(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

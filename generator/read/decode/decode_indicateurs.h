/// The file `indicateurs`.
#pragma once

#include "base/diagnostic.h"
#include "model/indicators.h"
#include "read/syntax/value.h"

namespace restitution {

Indicators decode_indicateurs(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

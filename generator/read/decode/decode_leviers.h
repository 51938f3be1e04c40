/// The file `leviers`.
#pragma once

#include "base/diagnostic.h"
#include "model/levers.h"
#include "read/syntax/value.h"

namespace restitution {

std::vector<Lever> decode_leviers(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

/// The file `reunion`: what happened at the committee.
#pragma once

#include "base/diagnostic.h"
#include "model/meeting.h"
#include "read/syntax/value.h"

namespace restitution {

Meeting decode_reunion(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

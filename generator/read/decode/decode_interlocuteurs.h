/// The file `interlocuteurs`: the people to interview.
#pragma once

#include "base/diagnostic.h"
#include "model/interviews.h"
#include "read/syntax/value.h"

namespace restitution {

std::vector<Person> decode_interlocuteurs(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

/// The file `support`.
#pragma once

#include "base/diagnostic.h"
#include "model/deck_edits.h"
#include "read/syntax/value.h"

namespace restitution {

DeckEdits decode_support(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

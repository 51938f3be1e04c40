/// outline.yaml to an Outline: which slides, in which order and cut; the usual agenda.
#pragma once

#include "base/diagnostic.h"
#include "read/syntax/value.h"
#include "style/outline.h"

namespace restitution {

Outline decode_outline(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

/// A slide's id, where a file refers to a slide.
#pragma once

#include "model/identifiers.h"
#include "read/decode/scalars.h"

namespace restitution {

std::optional<Located<SlideId>> slide_id(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

/// The form of a slide's id: a kind, or a kind and its subject.
#pragma once

#include "model/identifiers.h"
#include "read/decode/scalars.h"

namespace restitution {

/// `synthese`, `dimension/ACHA`.
bool is_slide_id(std::string_view text);
std::optional<Located<SlideId>> slide_id(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

/// Which space French typography wants between two characters.
#pragma once

#include "style/glyphs.h"

#include <string>

namespace restitution {

/// The text with the spaces of French typography; those that no rule concerns stay.
std::u32string with_french_spaces(const Glyphs& text);

} // namespace restitution

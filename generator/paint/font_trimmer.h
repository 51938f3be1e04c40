/// Takes the hinting out of a TrueType font program: paper and screens of today do without, and it
/// is a third of a small subset.
#pragma once

#include <string>

namespace restitution {

/// The same glyphs with the same numbers and the same character map, without the instructions that
/// fit them to coarse pixels. Throws EnvironmentError.
std::string without_hinting(const std::string& font);

} // namespace restitution

/// The words of themes and of the outline, for each type that has a closed list of them.
#pragma once

#include "base/vocabulary.h"
#include "style/outline.h"
#include "style/theme.h"

namespace restitution {

template <>
std::span<const Word<OutlinePart>> words();
template <>
std::span<const Word<LevelPattern>> words();

} // namespace restitution

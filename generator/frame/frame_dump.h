/// A frame as stable text, one item a line: what golden tests compare.
#pragma once

#include "frame/frame.h"

#include <string>

namespace restitution {

/// Lengths with two decimals at most, colours as "#RRGGBB"; nested drawings are indented.
std::string dump(const Frame& frame);

} // namespace restitution

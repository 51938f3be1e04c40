/// Every word of a slide, apart from how it is told: for searches through a deck.
#pragma once

#include "story/story.h"

#include <string>

namespace restitution {

/// Titles, texts, cells and alternatives, one a line, in reading order.
std::string text_of(const Slide& slide);

} // namespace restitution

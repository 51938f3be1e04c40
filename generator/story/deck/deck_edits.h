/// The author's hand on a deck: own slides, titles, order, hidden slides.
#pragma once

#include "story/story.h"
#include "story/telling.h"

namespace restitution {

/// In this order: own slides put in their place, titles, moves, hidden slides. What names a slide
/// that this cut does not tell is passed over; an own slide then stands at the end.
void apply_edits(std::vector<Slide>& slides, const Telling& telling);

/// Removes the links that lead to a slide that is not told.
void drop_dead_links(std::vector<Slide>& slides);

} // namespace restitution

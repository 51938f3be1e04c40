/// The author's hand on a deck: own slides, titles, order, hidden slides.
#pragma once

#include "story/story.h"
#include "story/telling.h"

namespace restitution {

/// In this order: own slides put in their place, titles, moves, hidden slides. What names a slide
/// that this cut does not tell is passed over; an own slide then stands at the end. The cover has a
/// title like the others and what comes after it is first, but it neither moves nor hides.
void apply_edits(Deck& deck, const Telling& telling);

/// Removes the links that lead to a slide that is not told.
void drop_dead_links(Deck& deck);

} // namespace restitution

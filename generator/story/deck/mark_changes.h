/// Which slides say something else than in the version before.
#pragma once

#include "story/story.h"
#include "story/telling.h"

namespace restitution {

/// Writes the mark of each slide of `deck` whose words or figures differ from those of the slide of
/// the same id in `before`; a slide that was not there has none. Slides about the versions
/// themselves have none either. `before` is the deck of the version before, in the same cut.
void mark_changes(Deck& deck, const Deck& before, const Telling& telling);

} // namespace restitution

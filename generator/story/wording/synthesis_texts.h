/// Points forts and axes de progrès, as the deck and the minutes list them.
#pragma once

#include "story/block.h"
#include "story/telling.h"

namespace restitution {

Ranking strengths_of(const Telling& telling);
Ranking improvements_of(const Telling& telling);

} // namespace restitution

/// Points forts and axes de progrès, as the deck and the minutes list them.
#pragma once

#include "story/block.h"
#include "story/findings.h"

namespace restitution {

Ranking strengths_of(const Findings& findings);
Ranking improvements_of(const Findings& findings);

} // namespace restitution

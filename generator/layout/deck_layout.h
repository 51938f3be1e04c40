/// A deck set on 16:9 slides.
#pragma once

#include "layout/paragraph.h"
#include "story/story.h"

namespace restitution {

/// What does not fit on a slide continues on another one, with its own heading.
PagedDocument lay_out(const Deck& deck, const TypeSetting& setting);

} // namespace restitution

/// A booklet set on A4 pages.
#pragma once

#include "layout/paragraph.h"
#include "story/story.h"

namespace restitution {

/// A table or a paragraph that goes on to the next page stays one node of the structure.
PagedDocument lay_out(const Booklet& booklet, const TypeSetting& setting);

} // namespace restitution

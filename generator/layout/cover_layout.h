/// The first slide.
#pragma once

#include "layout/paragraph.h"
#include "story/story.h"

namespace restitution {

/// Adds the cover to a document that has no page yet.
void lay_out_cover(const Cover& cover, const TypeSetting& setting, PagedDocument& document);

} // namespace restitution

/// What stands on every page and is not read: background, footers, page numbers.
#pragma once

#include "layout/paragraph.h"
#include "story/story.h"

namespace restitution {

void put_background(Frame& page, Color color);

/// On every slide but the cover.
void add_slide_footers(PagedDocument& document, const Deck& deck, const TypeSetting& setting);

void add_sheet_footers(PagedDocument& document, const Booklet& booklet, const TypeSetting& setting);

/// A coloured bar and the authority's name, its last words in bold; returns the height taken.
double put_authority(Frame& page, NodeId node, const std::string& name, const Rect& area,
                     const TypeSetting& setting);

} // namespace restitution

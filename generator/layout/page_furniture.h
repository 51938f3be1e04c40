/// What stands on every page and is not read: background, footers, page numbers.
#pragma once

#include "layout/paragraph.h"
#include "story/story.h"

namespace restitution {

void put_background(Frame& page, Color color);

/// On every slide but the cover.
void add_slide_footers(PagedDocument& document, const Deck& deck, const TypeSetting& setting);

void add_sheet_footers(PagedDocument& document, const Booklet& booklet, const TypeSetting& setting);

/// Who speaks: the logo, or a coloured bar and the name.
struct Authority {
    const std::string& name;
    const Logo& logo;
};

struct AuthorityPlace {
    double height = 0;      ///< taken on the page
    bool shortened = false; ///< the whole name is still to be said
};

/// `area.height` is the size of the name's letters in points.
AuthorityPlace put_authority(PagedDocument& document, NodeId section, const Authority& authority,
                             const Rect& area, const TypeSetting& setting);

} // namespace restitution

/// What every A4 document says of itself, around its blocks.
#pragma once

#include "story/story.h"
#include "story/telling.h"

#include <string>

namespace restitution {

/// What differs from one document to the next.
struct BookletHead {
    std::string title;
    std::string subtitle;
    std::string status;   ///< top right
    std::string footer;   ///< in the middle; the authority stands at its left
    std::string document; ///< the file's title
};

/// A document with nothing in it yet.
Booklet booklet_of(const Telling& telling, BookletHead head, const std::string& creator);

} // namespace restitution

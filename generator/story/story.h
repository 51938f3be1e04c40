/// What is told, before it is set on pages: a deck of slides, a booklet of sections.
#pragma once

#include "chart/cover_motif.h"
#include "frame/frame.h"
#include "story/block.h"
#include "story/slide.h"

#include <memory>
#include <string>
#include <vector>

namespace restitution {

/// The authority's logo, which then stands in the place of its name.
struct Logo {
    std::shared_ptr<const ImageFile> file; ///< null when there is none
    std::string alternative;
};

struct Cover {
    std::string authority;
    Logo logo;
    std::string title;
    std::string subtitle;
    std::string event;              ///< in bold
    std::vector<std::string> facts; ///< times, place
    std::string version_line;       ///< in bold
    std::string data_line;
    CoverMotif motif;
};

struct Deck {
    Cover cover;
    std::vector<Slide> slides;
    std::string continued; ///< added to the surtitle of a continuation: "(suite)"
    std::string footer_left;
    std::string footer_centre;
    DocumentInfo info;
};

/// A document of A4 pages.
struct Booklet {
    std::string authority;
    Logo logo;
    std::string status; ///< top right, in the attention colour
    std::string title;
    std::string subtitle;
    std::vector<Block> blocks;
    std::string footer_left;
    std::string footer_centre;
    std::string page_of; ///< "page {page} sur {pages}"
    DocumentInfo info;
};

} // namespace restitution

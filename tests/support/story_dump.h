/// The words of a story: as a stable dump for golden files, and as the list that pages must show.
#pragma once

#include "story/story.h"

#include <string>
#include <vector>

namespace restitution::test {

/// A slide or a section, one line a text, with the kind of block that it stands in.
std::string dump(const Deck& deck);
std::string dump(const Booklet& booklet);
std::string dump(const Slide& slide);
std::string dump(const std::vector<Block>& blocks);

/// What a reader of the block reads, one string a paragraph, cell, label or mark.
std::vector<std::string> texts_of(const Block& block);
std::string joined(const RichText& text);

/// The slide with this id; fails and gives an empty one when there is none.
Slide find_slide(const Deck& deck, const std::string& id);

/// Every block of one kind, in reading order.
template <class Kind>
std::vector<Kind> blocks_of(const Slide& slide) {
    std::vector<Kind> found;
    for (const SlideBlock& placed : slide.blocks) {
        if (const auto* block = std::get_if<Kind>(&placed.block)) {
            found.push_back(*block);
        }
    }
    return found;
}

template <class Kind>
std::vector<Kind> blocks_of(const Booklet& booklet) {
    std::vector<Kind> found;
    for (const Block& any : booklet.blocks) {
        if (const auto* block = std::get_if<Kind>(&any)) {
            found.push_back(*block);
        }
    }
    return found;
}

} // namespace restitution::test

/// What must hold of every laid document, whatever it tells.
#pragma once

#include "frame/frame.h"
#include "story/story.h"

#include <string>
#include <vector>

namespace restitution::test {

/// Fails for each item outside its page, each pair of texts that overlap, each empty page, and each
/// text that stands over the footer without belonging to it.
void expect_sound(const PagedDocument& document);

/// Fails for each text of the story that the pages do not show exactly once, and for each text of
/// the pages that the story does not hold. Repeated table heads and the titles of continuations are
/// not counted.
void expect_told(const Deck& deck, const PagedDocument& document);
void expect_told(const Booklet& booklet, const PagedDocument& document);

/// The texts of one page's footer, from left to right.
std::vector<std::string> footer_of(const Frame& page);

/// A node's words, without spaces and line ends, in the order of the document.
struct NodeText {
    std::size_t page = 0;
    StructureKind kind = StructureKind::Paragraph;
    std::string text;
};
std::vector<NodeText> node_texts(const PagedDocument& document);

/// Without ordinary spaces and line feeds.
std::string squeezed(const std::string& text);

} // namespace restitution::test

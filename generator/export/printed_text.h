/// What `explain` prints, as blocks: those that a terminal can show, in the shapes of the
/// documents.
///
///   SectionHead   underlined, after an empty line
///   Paragraph     wrapped; `ruled`, after an empty line; before bullets or terms, an empty line
///                 follows unless it `opens` them
///   Bullets       "- " and the item
///   Table         columns aligned, the last one wrapped; its heads as a first row if it is Filled
///   TermList      the term, then its lines in a column of their own
#pragma once

#include "story/block.h"

#include <string>
#include <variant>
#include <vector>

namespace restitution {

using PrintedBlock = std::variant<SectionHead, Paragraph, Bullets, Table, TermList>;

struct PrintedText {
    std::string title;
    std::vector<PrintedBlock> blocks;
};

/// For a terminal of 80 columns.
std::string terminal_text(const PrintedText& text);

} // namespace restitution

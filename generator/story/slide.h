/// A slide: its words, and the blocks of its columns.
#pragma once

#include "story/block.h"

#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// Where the columns of a slide stand.
enum class SlideShape {
    Full,
    Halves,
    WideLeft ///< a large figure at the left
};

enum class SlideColumn { Main, Aside };

struct SlideBlock {
    SlideColumn column = SlideColumn::Main;
    Block block;
};

/// The id of the cover, which is no slide of `Deck::slides`.
inline constexpr std::string_view cover_id = "couverture";

/// A composer says the subject and the rest; the deck gives the place and the id.
struct Slide {
    /// Stable across versions, cuts and continuations: "synthese", "dimension/ACHA".
    std::string id = {};
    std::string kind = {};    ///< of the outline; empty for a slide of the author's own
    std::string subject = {}; ///< a dimension's id, for a kind that is told once for each
    std::string surtitle = {};
    std::string title = {};
    std::string lead = {}; ///< may be empty
    SlideShape shape = SlideShape::Full;
    std::vector<SlideBlock> blocks = {}; ///< in reading order
    std::string mark = {};               ///< said beside the surtitle: "modifiée en version 2"
    RichText foot = {};                  ///< under the columns of its first page, read last
};

} // namespace restitution

/// The file `support`: the author's hand on the deck, slide by slide, by id.
///
///   DeckEdits
///   ├── hidden, moves, titles, notes: about slides that the program makes (or own ones)
///   └── own slides: title, then texts, lists, tables, pictures
#pragma once

#include "model/identifiers.h"

#include <optional>
#include <variant>
#include <vector>

namespace restitution {

/// Puts a slide right after another one; applied in the file's order.
struct SlideMove {
    Located<SlideId> slide;
    Located<SlideId> after;
};

/// A text for one slide: its title, or what the speaker has in mind.
struct SlideText {
    Located<SlideId> slide;
    Text text;
};

struct OwnList {
    std::vector<Text> items; ///< at least one
};
struct OwnTable {
    std::vector<Text> columns;           ///< headers, at least one
    std::vector<std::vector<Text>> rows; ///< each as long as `columns`; a cell may be empty
    Text caption;                        ///< may be empty
};
struct OwnPicture {
    Text file;        ///< a PNG or SVG file of the dossier
    Text alternative; ///< what it shows, for who does not see it
    Text caption;     ///< may be empty
};
using OwnBlock = std::variant<Text, OwnList, OwnTable, OwnPicture>;

struct OwnSlide {
    Located<SlideId> id; ///< whole: `libre/<subject>`
    Located<SlideId> after;
    Text title;
    std::vector<OwnBlock> blocks; ///< at least one
};

struct DeckEdits {
    std::vector<Located<SlideId>> hidden;
    std::vector<SlideMove> moves;
    std::vector<SlideText> titles;
    std::vector<OwnSlide> own_slides;
    std::vector<SlideText> notes;
};

} // namespace restitution

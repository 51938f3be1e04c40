/// Whether a deck holds in the meeting, and which slides to keep for the annex when it does not.
///
///   needed     slides presented × minutes a slide (option `minutes_par_diapositive`, 1.5)
///   available  the minutes of the meeting
/// The cover and the annex are not presented. The annex is the kinds that the outline says so, and
/// the slides that the author moved behind one of its slides.
#pragma once

#include "base/fraction.h"
#include "story/story.h"
#include "story/telling.h"
#include "style/outline.h"

#include <string>
#include <vector>

namespace restitution {

/// One for each slide of the deck.
std::vector<bool> annex_slides(const Telling& telling, const Deck& deck, const Outline& outline);

struct DeckTime {
    int presented = 0;
    Hundredths needed; ///< minutes
    int available = 0; ///< minutes
    /// Ids of slides that would be enough, in the order in which the outline gives them up; all
    /// that it gives up when even those are not. Empty when the deck holds.
    std::vector<std::string> to_annex;

    bool too_long() const { return needed.count > available * 100L; }
};

DeckTime compute_deck_time(const Telling& telling, const Deck& deck, const Outline& outline);

} // namespace restitution

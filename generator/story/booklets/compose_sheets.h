/// The sheets that are printed and filled in at the committee: remarks and feedback, arbitration.
#pragma once

#include "story/story.h"
#include "story/telling.h"
#include "style/outline.h"
#include "style/phrase_key.h"

#include <map>
#include <string>

namespace restitution {

/// A deck as it will be shown.
struct ShownDeck {
    const Deck& deck;
    const Outline& outline;
    std::map<std::string, int> pages; ///< first page of each slide, from 1, by id
};

/// How a sheet names itself.
struct SheetWords {
    PhraseKey title;
    PhraseKey mark;     ///< top right
    PhraseKey footer;   ///< takes {numero}, the version
    PhraseKey document; ///< title of the file; takes {collectivite}
};

/// A sheet of the committee, with nothing on it yet.
Booklet empty_sheet(const Telling& telling, const SheetWords& words, const std::string& creator);

/// Room for a remark beside each slide, an opinion on the organisation and on the presentation.
Booklet compose_feedback_sheet(const Telling& telling, const ShownDeck& shown,
                               const std::string& creator);

/// Each lever with room for votes, what was decided, who and when; and for levers yet unknown.
Booklet compose_arbitration_sheet(const Telling& telling, const std::string& creator);

} // namespace restitution

/// The restitution deck, from what was computed.
#pragma once

#include "story/story.h"
#include "story/telling.h"
#include "style/glossary.h"
#include "style/outline.h"

namespace restitution {

/// What a deck is told with, besides the telling.
struct DeckPlan {
    const Outline& outline;
    const Glossary& glossary;
    std::string creator; ///< the program's name and version
};

/// The slides of the dossier's cut, in the outline's order.
Deck compose_deck(const Telling& telling, const DeckPlan& plan);

} // namespace restitution

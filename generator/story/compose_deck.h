/// The restitution deck, from what was computed.
#pragma once

#include "story/findings.h"
#include "story/story.h"
#include "style/glossary.h"
#include "style/outline.h"

namespace restitution {

/// What a deck is told with, besides the findings.
struct DeckPlan {
    const Outline& outline;
    const Glossary& glossary;
    std::string creator; ///< the program's name and version
};

/// The slides of the dossier's cut, in the outline's order.
Deck compose_deck(const Findings& findings, const DeckPlan& plan);

} // namespace restitution

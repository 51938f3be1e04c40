/// The restitution deck, from what was computed.
#pragma once

#include "story/findings.h"
#include "story/story.h"

namespace restitution {

/// `creator`: the program's name and version.
Deck compose_deck(const Findings& findings, const std::string& creator);

} // namespace restitution

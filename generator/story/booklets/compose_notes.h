/// The speaker's notes: slide after slide, what to say, how the note was built, what the author
/// wants to remember. For the team only: nothing of it is sent to the committee.
#pragma once

#include "story/booklets/compose_sheets.h"

namespace restitution {

Booklet compose_notes(const Telling& telling, const ShownDeck& shown, const std::string& creator);

} // namespace restitution

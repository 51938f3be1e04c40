/// Whether the deck holds in the meeting.
#pragma once

#include "app/told.h"

namespace restitution {

/// Warns, in the dossier's diagnostics, of a deck that the meeting's minutes are too few for, and
/// names slides for the annex. Needs a sound dossier.
void check_deck_time(Told& told);

} // namespace restitution

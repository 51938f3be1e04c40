/// What goes out around the committee: invitation, preparation, then deck and minutes together.
#pragma once

#include "app/documents.h"

namespace restitution {

/// Deck and minutes are attached when both were made. Reports a mail that many servers would refuse
/// for its size.
Files make_mailings(const Document& row, const Making& making);

} // namespace restitution

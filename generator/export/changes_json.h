/// The comparison of two versions as data: every figure that moved, exactly, even below what is
/// shown.
#pragma once

#include "revise/changes.h"

#include <string>

namespace restitution {

/// {"format", "de", "a", "remarques": [...], "changements": [{"chiffre", "avant", "apres",
/// "remarques"}]}. `chiffre` is the name of the figure; an absent figure is null, one of which
/// nothing is known has "etat": "inconnu".
std::string changes_json(const VersionChanges& changes);

} // namespace restitution

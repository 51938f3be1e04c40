/// Tables to complete the inventory with: one an entity, its lines with what is known of them, then
/// the categories that it has no line of. Values are the words that the file `inventaire` takes.
#pragma once

#include "story/telling.h"

#include <string>
#include <vector>

namespace restitution {

struct CollectionSheet {
    std::string name; ///< the entity's id; "_ensemble" (no id) for the lines of no entity
    std::string csv;
};

/// For the entities studied, in the dossier's order; none without an inventory.
std::vector<CollectionSheet> collection_sheets(const Telling& telling);

} // namespace restitution

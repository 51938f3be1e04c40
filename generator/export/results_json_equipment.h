/// The key "equipement" of resultats.json: every figure with its bounds and the lines it rests on.
#pragma once

#include "export/json_values.h"
#include "metrics/equipment.h"

namespace restitution {

/// `equipment` is the one of `dossier`.
Json equipment_json(const Dossier& dossier, const Equipment& equipment);

} // namespace restitution

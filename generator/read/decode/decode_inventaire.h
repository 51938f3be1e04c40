/// The file `inventaire`, the table of categories, and single fields of a line for remarks.
#pragma once

#include "base/diagnostic.h"
#include "model/inventory.h"
#include "read/syntax/value.h"

#include <vector>

namespace restitution {

/// The shipped table: `categories`, and nothing else.
std::vector<EquipmentCategory> decode_categories(const Value& value, Diagnostics& diagnostics);

/// Lays the dossier's own categories after `categories`.
Inventory decode_inventaire(const Value& value, std::vector<EquipmentCategory> categories,
                            Diagnostics& diagnostics);

/// A line in which `field` alone is set, from the value that a remark gives.
InventoryLine decode_line_field(LineField field, const Value& value, Diagnostics& diagnostics);

} // namespace restitution

/// One field of an inventory line at a time, for remarks that change it.
#pragma once

#include "model/inventory.h"

namespace restitution {

/// Takes `field` from `source`; a supposition about it is dropped, since it is now known.
void set_field(InventoryLine& line, LineField field, const InventoryLine& source);

/// Whether both lines say the same of `field`.
bool same_field(const InventoryLine& a, const InventoryLine& b, LineField field);

} // namespace restitution

/// What the inventory lacks, by the person who can say it: the `contact` of each line.
///
/// Asked for: quantity, age, origin, tenure, hours of operation of what is in service, end of life
/// of what is out of order; and each value that is only supposed, to be confirmed.
#pragma once

#include "model/dossier.h"

#include <cstddef>
#include <vector>

namespace restitution {

struct LineGap {
    std::size_t line = 0;                ///< index in the inventory's lines
    std::vector<LineField> unknown;      ///< in the order above
    std::vector<std::size_t> to_confirm; ///< indices in the line's suppositions
};

struct InventoryReminder {
    std::size_t person = 0;     ///< index in the dossier's people
    std::vector<LineGap> lines; ///< at least one, in the inventory's order
};

/// In the order of the people; those of whom nothing is asked are left out. Needs a dossier that
/// passed its checks.
std::vector<InventoryReminder> compute_inventory_reminders(const Dossier& dossier);

} // namespace restitution

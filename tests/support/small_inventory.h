/// Builds lines of an inventory in a line or two, for the tests of what is counted.
#pragma once

#include "support/small_dossier.h"

#include <optional>
#include <string>
#include <vector>

namespace restitution::test {

EquipmentCategory category(const std::string& id, EquipmentRole role,
                           std::optional<long> lifetime_in_years = std::nullopt);

/// A line in service, maîtrisable, used by agents, of which nothing else is known.
InventoryLine line(const std::string& id, const std::string& of_category, long least, long most);
InventoryLine line(const std::string& id, const std::string& of_category, long quantity);
InventoryLine aged(InventoryLine of, long least_years, long most_years);
InventoryLine aged(InventoryLine of, long years);
InventoryLine bought(InventoryLine of, Date first, Date last);
InventoryLine running(InventoryLine of, long least_hours, long most_hours);
InventoryLine supposing(InventoryLine of, LineField field);

/// 100 agents, 1 March 2024; desktops live 6 years, laptops 5, screens 8, switches for ever.
Dossier equipped_dossier(std::vector<InventoryLine> lines);

} // namespace restitution::test

/// Builds lines of an inventory in a line or two, for the tests of what is counted.
#pragma once

#include "support/small_dossier.h"

namespace restitution::test {

inline EquipmentCategory category(const std::string& id, EquipmentRole role,
                                  std::optional<long> lifetime_in_years = std::nullopt) {
    EquipmentCategory result;
    result.id.value.text = id;
    result.name.value = "Catégorie " + id;
    result.short_label.value = id;
    result.role = role;
    if (lifetime_in_years) {
        result.lifetime = Lifetime{{*lifetime_in_years * 100}, {"source", {}}};
    }
    return result;
}

/// A line in service, maîtrisable, used by agents, of which nothing else is known.
inline InventoryLine line(const std::string& id, const std::string& of_category, long least,
                          long most) {
    InventoryLine result;
    result.id.value.text = id;
    result.category.value.text = of_category;
    result.quantity = Located<Interval<long>>{{least, most}, {}};
    return result;
}

inline InventoryLine line(const std::string& id, const std::string& of_category, long quantity) {
    return line(id, of_category, quantity, quantity);
}

inline InventoryLine aged(InventoryLine of, long least_years, long most_years) {
    of.how_old = Located<HowOld>{YearsOld{{{least_years * 100}, {most_years * 100}}}, {}};
    return of;
}

inline InventoryLine aged(InventoryLine of, long years) {
    return aged(std::move(of), years, years);
}

inline InventoryLine bought(InventoryLine of, Date first, Date last) {
    of.how_old = Located<HowOld>{Bought{{first, last}}, {}};
    return of;
}

inline InventoryLine running(InventoryLine of, long least_hours, long most_hours) {
    of.hours = Located<Interval<long>>{{least_hours, most_hours}, {}};
    return of;
}

inline InventoryLine supposing(InventoryLine of, LineField field) {
    of.suppositions.push_back({{field, {}}, {"parce que", {}}});
    return of;
}

/// 100 agents, 1 March 2024; desktops live 6 years, laptops 5, screens 8, switches for ever.
inline Dossier equipped_dossier(std::vector<InventoryLine> lines) {
    Dossier dossier;
    dossier.diagnosis.authority.agents = 100;
    dossier.diagnosis.reference_date.value = {2024, 3, 1};
    dossier.inventory.emplace();
    dossier.inventory->categories = {category("fixe", EquipmentRole::FixedWorkstation, 6),
                                     category("portable", EquipmentRole::MobileWorkstation, 5),
                                     category("ecran", EquipmentRole::Screen, 8),
                                     category("reseau", EquipmentRole::Network)};
    dossier.inventory->lines = std::move(lines);
    return dossier;
}

} // namespace restitution::test

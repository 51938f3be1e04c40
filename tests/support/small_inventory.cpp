#include "support/small_inventory.h"

namespace restitution::test {

EquipmentCategory category(const std::string& id, EquipmentRole role,
                           std::optional<long> lifetime_in_years) {
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

InventoryLine line(const std::string& id, const std::string& of_category, long least, long most) {
    InventoryLine result;
    result.id.value.text = id;
    result.category.value.text = of_category;
    result.quantity = Located<Interval<long>>{{least, most}, {}};
    return result;
}

InventoryLine line(const std::string& id, const std::string& of_category, long quantity) {
    return line(id, of_category, quantity, quantity);
}

InventoryLine aged(InventoryLine of, long least_years, long most_years) {
    of.how_old = Located<HowOld>{YearsOld{{{least_years * 100}, {most_years * 100}}}, {}};
    return of;
}

InventoryLine aged(InventoryLine of, long years) {
    return aged(std::move(of), years, years);
}

InventoryLine bought(InventoryLine of, Date first, Date last) {
    of.how_old = Located<HowOld>{Bought{{first, last}}, {}};
    return of;
}

InventoryLine running(InventoryLine of, long least_hours, long most_hours) {
    of.hours = Located<Interval<long>>{{least_hours, most_hours}, {}};
    return of;
}

InventoryLine supposing(InventoryLine of, LineField field) {
    of.suppositions.push_back({{field, {}}, {"parce que", {}}});
    return of;
}

Dossier equipped_dossier(std::vector<InventoryLine> lines) {
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

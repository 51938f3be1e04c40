#include "model/inventory.h"

#include <algorithm>

namespace restitution {

bool InventoryLine::supposes(LineField field) const {
    return std::any_of(suppositions.begin(), suppositions.end(),
                       [&](const Supposition& supposed) { return supposed.field.value == field; });
}

const EquipmentCategory* Inventory::find(const CategoryId& id) const {
    const auto found =
        std::find_if(categories.begin(), categories.end(),
                     [&](const EquipmentCategory& category) { return category.id.value == id; });
    return found == categories.end() ? nullptr : &*found;
}

const InventoryLine* Inventory::find(const LineId& id) const {
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const InventoryLine& line) { return line.id.value == id; });
    return found == lines.end() ? nullptr : &*found;
}

std::optional<Hundredths> Inventory::lifetime_of(const InventoryLine& line) const {
    if (line.lifetime) {
        return line.lifetime->value;
    }
    const EquipmentCategory* category = find(line.category.value);
    if (category == nullptr || !category->lifetime) {
        return std::nullopt;
    }
    return category->lifetime->years;
}

} // namespace restitution

/// What is counted of any group of lines of the inventory: a step of compute_equipment.
#pragma once

#include "metrics/equipment.h"

namespace restitution {

LineTest in_state(EquipmentState state);
LineTest used_by(EquipmentUsers users);

/// Lines that say everything a count needs: any.
LineTest anything();

/// `fields` decide which lines are counted: they may be supposed.
EquipmentFigure count_devices(const Lines& lines, const std::vector<LineField>& fields);

Park compute_park(const Lines& lines, const Inventory& inventory, const Date& reference);

PerimeterPark compute_perimeter(const Lines& lines, const Dossier& dossier);

/// The entities of `lines`: the authority as a whole, then in the order of the dossier.
std::vector<EntityPark> compute_entities(const Lines& lines, const Diagnosis& diagnosis);

} // namespace restitution

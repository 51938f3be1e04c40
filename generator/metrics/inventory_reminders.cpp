#include "metrics/inventory_reminders.h"

namespace restitution {

namespace {

LineGap gap_of(std::size_t index, const InventoryLine& line) {
    LineGap gap;
    gap.line = index;
    const auto ask = [&](LineField field, bool known) {
        if (!known) {
            gap.unknown.push_back(field);
        }
    };
    ask(LineField::Quantity, line.quantity.has_value());
    ask(LineField::Age, line.how_old.has_value());
    ask(LineField::Origin, line.origin.has_value());
    ask(LineField::Tenure, line.tenure.has_value());
    ask(LineField::Hours, line.state != EquipmentState::InService || line.hours.has_value());
    ask(LineField::EndOfLife,
        line.state != EquipmentState::OutOfOrder || line.end_of_life.has_value());
    for (std::size_t i = 0; i < line.suppositions.size(); ++i) {
        gap.to_confirm.push_back(i);
    }
    return gap;
}

} // namespace

std::vector<InventoryReminder> compute_inventory_reminders(const Dossier& dossier) {
    std::vector<InventoryReminder> reminders;
    if (!dossier.inventory) {
        return reminders;
    }
    const std::vector<InventoryLine>& lines = dossier.inventory->lines;
    for (std::size_t person = 0; person < dossier.people.size(); ++person) {
        InventoryReminder reminder{person, {}};
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!lines[i].contact || lines[i].contact->value != dossier.people[person].id.value) {
                continue;
            }
            LineGap gap = gap_of(i, lines[i]);
            if (!gap.unknown.empty() || !gap.to_confirm.empty()) {
                reminder.lines.push_back(std::move(gap));
            }
        }
        if (!reminder.lines.empty()) {
            reminders.push_back(std::move(reminder));
        }
    }
    return reminders;
}

} // namespace restitution

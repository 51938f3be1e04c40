#include "checks/dossier_checks.h"
#include "checks/known_items.h"
#include "messages/equipment.h"
#include "messages/unknown_name.h"

namespace restitution {

namespace {

void check_entity(const std::optional<Located<EntityId>>& id, const Diagnosis& diagnosis,
                  Diagnostics& diagnostics) {
    if (!id || id->value.text.empty() || diagnosis.find(id->value) != nullptr) {
        return;
    }
    report_unknown({id->where, id->value.text, names_of(diagnosis.entities),
                    defined_with(diagnosis.entities, "entites")},
                   messages::unknown_entity(id->value.text), diagnostics);
}

void check_contact(const std::optional<Located<PersonId>>& id, const Dossier& dossier,
                   Diagnostics& diagnostics) {
    if (!id || id->value.text.empty() || dossier.find(id->value) != nullptr) {
        return;
    }
    report_unknown({id->where, id->value.text, names_of(dossier.people),
                    defined_with(dossier.people, "interlocuteurs")},
                   messages::unknown_person(id->value.text), diagnostics);
}

void check_category(const InventoryLine& line, const Inventory& inventory,
                    Diagnostics& diagnostics) {
    const std::string& id = line.category.value.text;
    if (id.empty() || inventory.find(line.category.value) != nullptr) {
        return;
    }
    report_unknown(
        {line.category.where, id, names_of(inventory.categories), {messages::write_own_category()}},
        messages::unknown_category(id), diagnostics);
}

void check_bought_before(const InventoryLine& line, const Date& reference,
                         Diagnostics& diagnostics) {
    const auto* bought = line.how_old ? std::get_if<Bought>(&line.how_old->value) : nullptr;
    if (bought != nullptr && reference < bought->between.least) {
        diagnostics.error(line.how_old->where,
                          messages::bought_after_reference_date(iso(reference)));
    }
}

} // namespace

void check_inventory(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics) {
    if (!dossier.inventory) {
        return;
    }
    for (const InventoryLine& line : dossier.inventory->lines) {
        check_category(line, *dossier.inventory, diagnostics);
        if (parts.has(FileKind::Diagnosis)) {
            check_entity(line.entity, dossier.diagnosis, diagnostics);
            check_bought_before(line, dossier.diagnosis.reference_date.value, diagnostics);
        }
        if (parts.has(FileKind::People)) {
            check_contact(line.contact, dossier, diagnostics);
        }
    }
}

void check_indicators(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics) {
    if (!dossier.indicators) {
        return;
    }
    const Indicators& indicators = *dossier.indicators;
    const Date& reference = dossier.diagnosis.reference_date.value;
    if (parts.has(FileKind::Diagnosis) && reference < Date{indicators.year.value, 1, 1}) {
        diagnostics.error(indicators.year.where, messages::year_after_reference_date(
                                                     indicators.year.value, iso(reference)));
    }
    if (parts.has(FileKind::Diagnosis) && indicators.equipped_agents &&
        dossier.diagnosis.authority.agents < indicators.equipped_agents->value) {
        diagnostics.error(indicators.equipped_agents->where,
                          messages::part_exceeds_whole("agents_equipes", "agents"));
    }
    for (const ServerRoom& room : indicators.server_rooms) {
        if (parts.has(FileKind::Diagnosis)) {
            check_entity(room.entity, dossier.diagnosis, diagnostics);
        }
    }
    if (parts.has(FileKind::People)) {
        check_contact(indicators.contact, dossier, diagnostics);
    }
}

} // namespace restitution

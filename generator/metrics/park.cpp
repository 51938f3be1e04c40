#include "metrics/park.h"

#include <algorithm>

namespace restitution {

namespace {

const std::vector<LineField> count_fields{LineField::Category, LineField::Perimeter,
                                          LineField::State};

std::vector<LineField> with(std::vector<LineField> fields, LineField more) {
    fields.push_back(more);
    return fields;
}

/// The share of lines that pass `test` among those that say enough to be tested.
EquipmentFigure share_passing(const Lines& lines, const LineTest& enough, const LineTest& test,
                              LineField field) {
    const Lines used = used_lines(lines, enough);
    const Quantity in = devices_of(select(used, test));
    const Quantity out =
        devices_of(select(used, [&](const InventoryLine& line) { return !test(line); }));
    return {share_of(in, {}, out), basis_of(lines, enough, with(count_fields, field))};
}

EquipmentFigure compute_refurbished(const Lines& lines) {
    return share_passing(
        lines, [](const InventoryLine& line) { return line.origin.has_value(); },
        [](const InventoryLine& line) { return line.origin == Origin::Refurbished; },
        LineField::Origin);
}

EquipmentFigure compute_leased(const Lines& lines) {
    return share_passing(
        lines, [](const InventoryLine& line) { return line.tenure.has_value(); },
        [](const InventoryLine& line) { return line.tenure == Tenure::Leased; }, LineField::Tenure);
}

/// Devices over a number of heads that is known exactly.
EquipmentFigure per_head(const Lines& lines, std::optional<long> heads) {
    EquipmentFigure figure = count_devices(lines, with(count_fields, LineField::Users));
    figure.value =
        heads && figure.value ? ratio_of(devices_of(lines), {*heads, *heads}, 1) : std::nullopt;
    return figure;
}

EquipmentFigure compute_dormant(const Lines& lines) {
    const Lines usable = select(
        lines, [](const InventoryLine& line) { return line.state != EquipmentState::OutOfOrder; });
    return share_passing(usable, anything(), in_state(EquipmentState::InStock), LineField::State);
}

EquipmentFigure compute_supposed(const Lines& lines) {
    return share_passing(
        lines, anything(), [](const InventoryLine& line) { return !line.suppositions.empty(); },
        LineField::State);
}

/// Tests on the category's role, which only the inventory knows.
LineTest has_role(const Inventory& inventory, std::vector<EquipmentRole> roles) {
    return [&inventory, roles = std::move(roles)](const InventoryLine& line) {
        const EquipmentCategory* category = inventory.find(line.category.value);
        return category != nullptr &&
               std::find(roles.begin(), roles.end(), category->role) != roles.end();
    };
}

void add_workstations(PerimeterPark& result, const Lines& agents_lines, const Dossier& dossier) {
    const Inventory& inventory = *dossier.inventory;
    const std::vector<LineField> fields = with(count_fields, LineField::Users);
    const Lines computers = select(
        agents_lines,
        has_role(inventory, {EquipmentRole::FixedWorkstation, EquipmentRole::MobileWorkstation}));
    const Lines screens = select(agents_lines, has_role(inventory, {EquipmentRole::Screen}));
    Lines both = computers;
    both.insert(both.end(), screens.begin(), screens.end());
    result.workstations = count_devices(computers, fields);
    result.screens = count_devices(screens, fields);
    result.screens_per_workstation.basis = basis_of(both, anything(), fields);
    // Without any line of screens, nobody counted them: that is no ratio of 0.
    if (!screens.empty() && result.screens.value && result.workstations.value) {
        result.screens_per_workstation.value =
            ratio_of(devices_of(screens), devices_of(computers), 1);
    }
    const auto equipped = dossier.indicators ? dossier.indicators->equipped_agents : std::nullopt;
    result.workstations_per_equipped_agent =
        per_head(computers, equipped ? std::optional(equipped->value) : std::nullopt);
}

void add_end_of_life(PerimeterPark& result, const Lines& lines) {
    const LineTest enough = [](const InventoryLine& line) { return line.end_of_life.has_value(); };
    for (const InventoryLine* line : used_lines(lines, enough)) {
        Quantity& route = result.end_of_life[static_cast<std::size_t>(*line->end_of_life)];
        route = route + line->quantity->value;
    }
    result.end_of_life_basis = basis_of(lines, enough, with(count_fields, LineField::EndOfLife));
}

} // namespace

LineTest in_state(EquipmentState state) {
    return [state](const InventoryLine& line) { return line.state == state; };
}

LineTest used_by(EquipmentUsers users) {
    return [users](const InventoryLine& line) { return line.users == users; };
}

LineTest anything() {
    return [](const InventoryLine&) { return true; };
}

EquipmentFigure count_devices(const Lines& lines, const std::vector<LineField>& fields) {
    EquipmentFigure figure{std::nullopt, basis_of(lines, anything(), fields)};
    if (!figure.basis.used.empty() || lines.empty()) {
        const Quantity devices = devices_of(lines);
        figure.value = shown_range(Fraction(devices.least), Fraction(devices.most), 0);
    }
    return figure;
}

Park compute_park(const Lines& lines, const Inventory& inventory, const Date& reference) {
    const Lines in_service = select(lines, in_state(EquipmentState::InService));
    Park park;
    park.in_service = count_devices(in_service, count_fields);
    park.in_stock = count_devices(select(lines, in_state(EquipmentState::InStock)), count_fields);
    park.out_of_order =
        count_devices(select(lines, in_state(EquipmentState::OutOfOrder)), count_fields);
    park.ages = compute_ages(in_service, inventory, reference);
    park.refurbished = compute_refurbished(in_service);
    park.leased = compute_leased(in_service);
    park.utilisation = compute_utilisation(in_service, reference);
    return park;
}

std::vector<EntityPark> compute_entities(const Lines& lines, const Diagnosis& diagnosis) {
    std::vector<std::optional<EntityId>> ids{std::nullopt};
    for (const Entity& entity : diagnosis.entities) {
        ids.emplace_back(entity.id.value);
    }
    std::vector<EntityPark> entities;
    for (const std::optional<EntityId>& id : ids) {
        const Lines own = select(lines, [&](const InventoryLine& line) {
            return line.entity ? id == line.entity->value : !id;
        });
        if (!own.empty()) {
            const std::vector<LineField> fields = with(count_fields, LineField::Entity);
            entities.push_back(
                {id, count_devices(select(own, in_state(EquipmentState::InService)), fields),
                 count_devices(select(own, in_state(EquipmentState::InStock)), fields)});
        }
    }
    return entities;
}

PerimeterPark compute_perimeter(const Lines& lines, const Dossier& dossier) {
    const Inventory& inventory = *dossier.inventory;
    const Date& reference = dossier.diagnosis.reference_date.value;
    PerimeterPark result;
    result.all = compute_park(lines, inventory, reference);
    for (const EquipmentCategory& category : inventory.categories) {
        const Lines own = select(lines, [&](const InventoryLine& line) {
            return line.category.value == category.id.value;
        });
        if (!own.empty()) {
            result.categories.push_back(
                {category.id.value, compute_park(own, inventory, reference)});
        }
    }
    result.entities = compute_entities(lines, dossier.diagnosis);
    const Lines in_service = select(lines, in_state(EquipmentState::InService));
    const Lines of_agents = select(in_service, used_by(EquipmentUsers::Agents));
    const Authority& authority = dossier.diagnosis.authority;
    result.per_agent = per_head(of_agents, authority.agents);
    result.per_pupil =
        per_head(select(in_service, used_by(EquipmentUsers::Pupils)), authority.pupils);
    result.dormant = compute_dormant(lines);
    add_workstations(result, of_agents, dossier);
    add_end_of_life(result, lines);
    result.supposed = compute_supposed(lines);
    return result;
}

} // namespace restitution

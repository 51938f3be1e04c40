#include "metrics/equipment.h"

#include "metrics/park.h"

#include <algorithm>

namespace restitution {

namespace {

const Fraction most_uncertain = fraction(30, 100); // a figure is not given above 30 % on hypotheses
constexpr std::size_t most_named = 3;

/// Whether a rule holds in every possible inventory, in none, or in some.
enum class Verdict { Holds, Fails, Undecided };

Verdict at_most(const std::optional<FigureRange>& figure, const Fraction& limit) {
    return !figure                 ? Verdict::Undecided
           : figure->high <= limit ? Verdict::Holds
           : figure->low > limit   ? Verdict::Fails
                                   : Verdict::Undecided;
}

Verdict at_least(const std::optional<FigureRange>& figure, const Fraction& limit) {
    return !figure                ? Verdict::Undecided
           : figure->low >= limit ? Verdict::Holds
           : figure->high < limit ? Verdict::Fails
                                  : Verdict::Undecided;
}

Verdict some(const std::optional<FigureRange>& figure) {
    return !figure             ? Verdict::Undecided
           : figure->low > 0   ? Verdict::Holds
           : figure->high == 0 ? Verdict::Fails
                               : Verdict::Undecided;
}

Verdict judge(EquipmentCriterion criterion, const Equipment& equipment) {
    const std::optional<FigureRange>& figure = judged_figure(criterion, equipment);
    switch (criterion) {
    case EquipmentCriterion::Reuse:
        return at_least(figure, fraction(1, 2));
    case EquipmentCriterion::Refurbished:
        return some(figure);
    case EquipmentCriterion::OneScreen:
    case EquipmentCriterion::OneComputer:
        return at_most(figure, 1);
    case EquipmentCriterion::KnownAges:
    case EquipmentCriterion::StatedFigures:
        break;
    }
    return at_most(figure, most_uncertain);
}

void judge_all(Equipment& equipment) {
    for (std::size_t i = 0; i < equipment_criterion_count; ++i) {
        const auto criterion = static_cast<EquipmentCriterion>(i);
        const Verdict verdict = judge(criterion, equipment);
        auto& named = verdict == Verdict::Holds ? equipment.strengths : equipment.improvements;
        if (verdict != Verdict::Undecided && named.size() < most_named) {
            named.push_back(criterion);
        }
    }
    for (const Perimeter which : {Perimeter::Controlled, Perimeter::Influenced}) {
        const std::optional<FigureRange>& supposed = equipment.perimeter(which).supposed.value;
        if (supposed && supposed->high > most_uncertain) {
            equipment.mostly_supposed.push_back(which);
        }
    }
}

void add_inventory(Equipment& equipment, const Dossier& dossier) {
    Lines all;
    for (const InventoryLine& line : dossier.inventory->lines) {
        all.push_back(&line);
    }
    // Sorted, so that nothing depends on the order of the file.
    std::sort(all.begin(), all.end(), [](const InventoryLine* a, const InventoryLine* b) {
        return a->id.value < b->id.value;
    });
    const LineTest outside = [&](const InventoryLine& line) {
        return is_outside(line, dossier.diagnosis);
    };
    const Lines left_out = select(all, outside);
    equipment.outside = compute_entities(left_out, dossier.diagnosis);
    for (const InventoryLine* line : left_out) {
        equipment.lines_outside.push_back(line->id.value);
    }
    for (const Perimeter which : {Perimeter::Controlled, Perimeter::Influenced}) {
        const Lines studied = select(all, [&](const InventoryLine& line) {
            return !outside(line) && line.perimeter == which;
        });
        equipment.perimeters[static_cast<std::size_t>(which)] = compute_perimeter(studied, dossier);
    }
}

void add_indicators(Equipment& equipment, const Dossier& dossier) {
    const Indicators& indicators = *dossier.indicators;
    if (indicators.reform && indicators.reform->reformed && indicators.reform->reused &&
        indicators.reform->reformed->value > 0) {
        const Fraction share =
            fraction(indicators.reform->reused->value, indicators.reform->reformed->value);
        equipment.reuse = percent_range(share, share);
    }
    const long agents = dossier.diagnosis.authority.agents;
    if (indicators.electronic_waste && agents > 0) {
        const Fraction each = to_fraction(indicators.electronic_waste->value) / agents;
        equipment.waste_per_agent = shown_range(each, each, 1);
    }
}

} // namespace

const std::optional<FigureRange>& judged_figure(EquipmentCriterion criterion,
                                                const Equipment& equipment) {
    const PerimeterPark& own = equipment.perimeter(Perimeter::Controlled);
    switch (criterion) {
    case EquipmentCriterion::Reuse:
        return equipment.reuse;
    case EquipmentCriterion::Refurbished:
        return own.all.refurbished.value;
    case EquipmentCriterion::OneScreen:
        return own.screens_per_workstation.value;
    case EquipmentCriterion::OneComputer:
        return own.workstations_per_equipped_agent.value;
    case EquipmentCriterion::KnownAges:
        return own.all.ages.unknown_share;
    case EquipmentCriterion::StatedFigures:
        break;
    }
    return own.supposed.value;
}

bool is_outside(const InventoryLine& line, const Diagnosis& diagnosis) {
    const Entity* entity = line.entity ? diagnosis.find(line.entity->value) : nullptr;
    return entity != nullptr && !entity->included;
}

std::optional<Equipment> compute_equipment(const Dossier& dossier) {
    if (!dossier.inventory && !dossier.indicators) {
        return std::nullopt;
    }
    Equipment equipment;
    if (dossier.inventory) {
        add_inventory(equipment, dossier);
    }
    if (dossier.indicators) {
        add_indicators(equipment, dossier);
    }
    judge_all(equipment);
    return equipment;
}

} // namespace restitution

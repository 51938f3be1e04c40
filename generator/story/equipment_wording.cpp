#include "story/equipment_wording.h"

#include "story/wording.h"

#include <array>

namespace restitution {

namespace {

std::string between(const std::string& low, const std::string& high, const Findings& findings) {
    return low == high ? low : findings.phrases.say(Phrase::Range, {{"bas", low}, {"haut", high}});
}

/// What is judged against 1 must not be shown as 1 for want of decimals.
std::string said_to_hundredths(const FigureRange& figure, const Findings& findings) {
    constexpr int decimals = 2;
    if (figure.low == figure.high) {
        return french_number(round_half_up(figure.low, decimals));
    }
    return between(french_number(round_down(figure.low, decimals)),
                   french_number(round_up(figure.high, decimals)), findings);
}

} // namespace

std::string said(const FigureRange& figure, const Findings& findings) {
    return between(french_number(figure.shown_low), french_number(figure.shown_high), findings);
}

std::string said(const Quantity& devices, const Findings& findings) {
    return between(french_number(devices.least), french_number(devices.most), findings);
}

std::string said_percent(const FigureRange& figure, const Findings& findings) {
    // The unit is said once.
    const std::string high = french_percent(figure.shown_high);
    return figure.shown_low == figure.shown_high
               ? high
               : between(french_number(figure.shown_low), high, findings);
}

std::string said_large(const FigureRange& figure, const Findings& findings) {
    return figure.shown_low == figure.shown_high
               ? french_number(figure.shown_low)
               : findings.phrases.say(Phrase::EquipmentKeyRange,
                                      {{"bas", french_number(figure.shown_low)},
                                       {"haut", french_number(figure.shown_high)}});
}

std::string said_large(const Quantity& devices, const Findings& findings) {
    return said_large(shown_range(Fraction(devices.least), Fraction(devices.most), 0), findings);
}

std::string said_devices(const Quantity& devices, const Findings& findings) {
    if (devices.least == devices.most) {
        return findings.phrases.count(Phrase::EquipmentCountOne, devices.most);
    }
    return findings.phrases.say(Phrase::EquipmentCountMany, {{"n", said(devices, findings)}});
}

std::string said_or_not(const std::optional<FigureRange>& figure, const Findings& findings) {
    return figure ? said(*figure, findings) : findings.phrases.say(Phrase::EquipmentNotAvailable);
}

std::string said_percent_or_not(const std::optional<FigureRange>& figure,
                                const Findings& findings) {
    return figure ? said_percent(*figure, findings)
                  : findings.phrases.say(Phrase::EquipmentNotAvailable);
}

std::string said_years(Hundredths years) {
    const int decimals = years.count % 100 == 0 ? 0 : years.count % 10 == 0 ? 1 : 2;
    return french_number(round_half_up(to_fraction(years), decimals));
}

std::string category_name(const CategoryId& id, const Findings& findings) {
    return said(findings.dossier.inventory->find(id)->name);
}

std::string category_short_name(const CategoryId& id, const Findings& findings) {
    const EquipmentCategory& category = *findings.dossier.inventory->find(id);
    return category.short_label.value.empty() ? said(category.name) : said(category.short_label);
}

std::string entity_name(const std::optional<EntityId>& id, const Findings& findings) {
    const Entity* entity = id ? findings.diagnosis().find(*id) : nullptr;
    return entity != nullptr ? said(entity->name) : findings.phrases.say(Phrase::WholeAuthority);
}

std::string line_name(const InventoryLine& line, const Findings& findings) {
    return line.label.value.empty() ? category_name(line.category.value, findings)
                                    : said(line.label);
}

std::string criterion_figure(EquipmentCriterion criterion, const Findings& findings) {
    constexpr std::array phrases{Phrase::CriterionReuse,     Phrase::CriterionRefurbished,
                                 Phrase::CriterionScreens,   Phrase::CriterionComputers,
                                 Phrase::CriterionKnownAges, Phrase::CriterionStatedFigures};
    const std::optional<FigureRange>& figure =
        judged_figure(criterion, *findings.metrics.equipment);
    if (!figure) {
        return {};
    }
    const bool ratio =
        criterion == EquipmentCriterion::OneScreen || criterion == EquipmentCriterion::OneComputer;
    return findings.phrases.say(phrases[static_cast<std::size_t>(criterion)],
                                {{"valeur", ratio ? said_to_hundredths(*figure, findings)
                                                  : said_percent(*figure, findings)}});
}

std::string inventory_proposal(const Findings& findings) {
    const std::vector<Perimeter>& perimeters = findings.metrics.equipment->mostly_supposed;
    if (perimeters.empty()) {
        return {};
    }
    const Phrase which = perimeters.size() > 1                         ? Phrase::DevicesOfBoth
                         : perimeters.front() == Perimeter::Controlled ? Phrase::DevicesControlled
                                                                       : Phrase::DevicesInfluenced;
    return findings.phrases.say(Phrase::ProposeUpdate,
                                {{"equipements", findings.phrases.say(which)}});
}

Phrase strength_phrase(EquipmentCriterion criterion) {
    constexpr std::array phrases{Phrase::StrengthReuse,     Phrase::StrengthRefurbished,
                                 Phrase::StrengthOneScreen, Phrase::StrengthOneComputer,
                                 Phrase::StrengthKnownAges, Phrase::StrengthStatedFigures};
    return phrases[static_cast<std::size_t>(criterion)];
}

Phrase improvement_phrase(EquipmentCriterion criterion) {
    constexpr std::array phrases{Phrase::ImprovementReuse,     Phrase::ImprovementRefurbished,
                                 Phrase::ImprovementOneScreen, Phrase::ImprovementOneComputer,
                                 Phrase::ImprovementKnownAges, Phrase::ImprovementStatedFigures};
    return phrases[static_cast<std::size_t>(criterion)];
}

} // namespace restitution

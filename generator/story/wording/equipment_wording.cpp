#include "story/wording/equipment_wording.h"

#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/equipment.h"

#include <array>

namespace restitution {

namespace {

std::string between(const std::string& low, const std::string& high, const Telling& telling) {
    return low == high ? low : telling.phrases.say(Phrase::Range, {{"bas", low}, {"haut", high}});
}

/// What is judged against 1 must not be shown as 1 for want of decimals.
std::string said_to_hundredths(const FigureRange& figure, const Telling& telling) {
    constexpr int decimals = 2;
    if (figure.low == figure.high) {
        return french_number(round_half_up(figure.low, decimals));
    }
    return between(french_number(round_down(figure.low, decimals)),
                   french_number(round_up(figure.high, decimals)), telling);
}

} // namespace

std::string said(const FigureRange& figure, const Telling& telling) {
    return between(french_number(figure.shown_low), french_number(figure.shown_high), telling);
}

std::string said(const Quantity& devices, const Telling& telling) {
    return between(french_number(devices.least), french_number(devices.most), telling);
}

std::string said_percent(const FigureRange& figure, const Telling& telling) {
    // The unit is said once.
    const std::string high = french_percent(figure.shown_high);
    return figure.shown_low == figure.shown_high
               ? high
               : between(french_number(figure.shown_low), high, telling);
}

std::string said_large(const FigureRange& figure, const Telling& telling) {
    return figure.shown_low == figure.shown_high
               ? french_number(figure.shown_low)
               : telling.phrases.say(Phrase::EquipmentKeyRange,
                                     {{"bas", french_number(figure.shown_low)},
                                      {"haut", french_number(figure.shown_high)}});
}

std::string said_large(const Quantity& devices, const Telling& telling) {
    return said_large(shown_range(Fraction(devices.least), Fraction(devices.most), 0), telling);
}

std::string said_devices(const Quantity& devices, const Telling& telling) {
    if (devices.least == devices.most) {
        return telling.phrases.count(Phrase::EquipmentCountOne, devices.most);
    }
    return telling.phrases.say(Phrase::EquipmentCountMany, {{"n", said(devices, telling)}});
}

std::string said_or_not(const std::optional<FigureRange>& figure, const Telling& telling) {
    return figure ? said(*figure, telling) : telling.phrases.say(Phrase::EquipmentNotAvailable);
}

std::string said_percent_or_not(const std::optional<FigureRange>& figure, const Telling& telling) {
    return figure ? said_percent(*figure, telling)
                  : telling.phrases.say(Phrase::EquipmentNotAvailable);
}

std::string said_years(Hundredths years) {
    const int decimals = years.count % 100 == 0 ? 0 : years.count % 10 == 0 ? 1 : 2;
    return french_number(round_half_up(to_fraction(years), decimals));
}

std::string category_name(const CategoryId& id, const Telling& telling) {
    return said(telling.dossier.inventory->find(id)->name);
}

std::string category_short_name(const CategoryId& id, const Telling& telling) {
    const EquipmentCategory& category = *telling.dossier.inventory->find(id);
    return category.short_label.value.empty() ? said(category.name) : said(category.short_label);
}

std::string entity_name(const std::optional<EntityId>& id, const Telling& telling) {
    const Entity* entity = id ? telling.diagnosis().find(*id) : nullptr;
    return entity != nullptr ? said(entity->name) : telling.phrases.say(Phrase::WholeAuthority);
}

std::string line_name(const InventoryLine& line, const Telling& telling) {
    return line.label.value.empty() ? category_name(line.category.value, telling)
                                    : said(line.label);
}

std::string criterion_figure(EquipmentCriterion criterion, const Telling& telling) {
    constexpr std::array phrases{Phrase::CriterionReuse,     Phrase::CriterionRefurbished,
                                 Phrase::CriterionScreens,   Phrase::CriterionComputers,
                                 Phrase::CriterionKnownAges, Phrase::CriterionStatedFigures};
    const std::optional<FigureRange>& figure = judged_figure(criterion, *telling.metrics.equipment);
    if (!figure) {
        return {};
    }
    const bool ratio =
        criterion == EquipmentCriterion::OneScreen || criterion == EquipmentCriterion::OneComputer;
    return telling.phrases.say(phrases[static_cast<std::size_t>(criterion)],
                               {{"valeur", ratio ? said_to_hundredths(*figure, telling)
                                                 : said_percent(*figure, telling)}});
}

std::string inventory_proposal(const Telling& telling) {
    const std::vector<Perimeter>& perimeters = telling.metrics.equipment->mostly_supposed;
    if (perimeters.empty()) {
        return {};
    }
    const PhraseKey which = perimeters.size() > 1 ? Phrase::DevicesOfBoth
                            : perimeters.front() == Perimeter::Controlled
                                ? Phrase::DevicesControlled
                                : Phrase::DevicesInfluenced;
    return telling.phrases.say(Phrase::ProposeUpdate,
                               {{"equipements", telling.phrases.say(which)}});
}

PhraseKey strength_phrase(EquipmentCriterion criterion) {
    constexpr std::array phrases{Phrase::StrengthReuse,     Phrase::StrengthRefurbished,
                                 Phrase::StrengthOneScreen, Phrase::StrengthOneComputer,
                                 Phrase::StrengthKnownAges, Phrase::StrengthStatedFigures};
    return phrases[static_cast<std::size_t>(criterion)];
}

PhraseKey improvement_phrase(EquipmentCriterion criterion) {
    constexpr std::array phrases{Phrase::ImprovementReuse,     Phrase::ImprovementRefurbished,
                                 Phrase::ImprovementOneScreen, Phrase::ImprovementOneComputer,
                                 Phrase::ImprovementKnownAges, Phrase::ImprovementStatedFigures};
    return phrases[static_cast<std::size_t>(criterion)];
}

} // namespace restitution

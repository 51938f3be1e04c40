#include "story/equipment_wording.h"

#include "story/wording.h"

#include <array>

namespace restitution {

namespace {

constexpr std::array field_phrases{
    Phrase::FieldCategory,  Phrase::FieldLabel,  Phrase::FieldQuantity, Phrase::FieldPerimeter,
    Phrase::FieldEntity,    Phrase::FieldUsers,  Phrase::FieldAge,      Phrase::FieldPurchase,
    Phrase::FieldLifetime,  Phrase::FieldOrigin, Phrase::FieldTenure,   Phrase::FieldState,
    Phrase::FieldEndOfLife, Phrase::FieldHours,  Phrase::FieldPower,    Phrase::FieldNote};

std::string between(const std::string& low, const std::string& high, const Findings& findings) {
    return low == high ? low : findings.phrases.say(Phrase::Range, {{"bas", low}, {"haut", high}});
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

std::string line_at_entity(const InventoryLine& line, const Findings& findings) {
    const std::string name = line_name(line, findings);
    if (!line.entity) {
        return name;
    }
    return findings.phrases.say(
        Phrase::LineAtEntity,
        {{"ligne", name}, {"entite", entity_name(line.entity->value, findings)}});
}

std::string field_name(LineField field, const Phrases& phrases) {
    return phrases.say(field_phrases[static_cast<std::size_t>(field)]);
}

} // namespace restitution

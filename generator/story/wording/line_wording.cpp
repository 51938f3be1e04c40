#include "story/wording/line_wording.h"

#include "story/wording/equipment_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/changes.h"
#include "style/phrases/common.h"
#include "style/phrases/equipment.h"

#include <array>

namespace restitution {

namespace {

constexpr std::array field_phrases{
    Phrase::FieldCategory,  Phrase::FieldLabel,  Phrase::FieldQuantity, Phrase::FieldPerimeter,
    Phrase::FieldEntity,    Phrase::FieldUsers,  Phrase::FieldAge,      Phrase::FieldPurchase,
    Phrase::FieldLifetime,  Phrase::FieldOrigin, Phrase::FieldTenure,   Phrase::FieldState,
    Phrase::FieldEndOfLife, Phrase::FieldHours,  Phrase::FieldPower,    Phrase::FieldNote};

constexpr std::array route_phrases{Phrase::RouteInternalReuse, Phrase::RouteDonation,
                                   Phrase::RouteSale,          Phrase::RouteSupplierReturn,
                                   Phrase::RouteEcoOrganism,   Phrase::RouteOther};
constexpr std::array users_phrases{Phrase::UsersAgents, Phrase::UsersPupils, Phrase::UsersPublic,
                                   Phrase::UsersElected};
constexpr std::array origin_phrases{Phrase::OriginNew, Phrase::OriginRefurbished};
constexpr std::array tenure_phrases{Phrase::TenureOwned, Phrase::TenureLeased};
constexpr std::array state_phrases{Phrase::StateInService, Phrase::StateInStock,
                                   Phrase::StateOutOfOrder};

std::string unknown(const Phrases& phrases) {
    return phrases.say(Phrase::ValueUnknown);
}

std::string text_or_unknown(const Text& text, const Phrases& phrases) {
    return text.value.empty() ? unknown(phrases) : said(text);
}

template <class Words, class Enumerator>
std::string choice(const Words& words, const std::optional<Enumerator>& value,
                   const Phrases& phrases) {
    return value ? phrases.say(words[static_cast<std::size_t>(*value)]) : unknown(phrases);
}

std::string years(const Interval<Hundredths>& years, const Phrases& phrases) {
    const std::string least = said_years(years.least);
    const std::string most = said_years(years.most);
    const std::string text =
        least == most ? least : phrases.say(Phrase::Range, {{"bas", least}, {"haut", most}});
    const bool one = years.most.count < 200;
    return phrases.count(Phrase::ValueYearsOne, one ? 1 : 2, {{"ans", text}});
}

std::string how_old(const HowOld& age, const Phrases& phrases) {
    if (const auto* old = std::get_if<YearsOld>(&age)) {
        return years(old->years, phrases);
    }
    const Date from = std::get<Bought>(age).between.least;
    const Date to = std::get<Bought>(age).between.most;
    if (from == to) {
        return long_date(from);
    }
    const bool starts_year = from.month == 1 && from.day == 1;
    if (starts_year && from.year == to.year) {
        return std::to_string(from.year); // a year alone, up to the reference date
    }
    return phrases.say(Phrase::FromTo, {{"debut", long_date(from)}, {"fin", long_date(to)}});
}

std::string perimeter(const InventoryLine& line, const Phrases& phrases) {
    return lower_first(phrases.say(line.perimeter == Perimeter::Controlled
                                       ? Phrase::EquipmentControlled
                                       : Phrase::EquipmentInfluenced));
}

std::string hours(const InventoryLine& line, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    return line.hours ? with_unit(said(line.hours->value, telling), phrases.say(Phrase::ValueHours))
                      : unknown(phrases);
}

std::string power(const InventoryLine& line, const Phrases& phrases) {
    return line.power ? with_unit(said_years(line.power->value), phrases.say(Phrase::ValueWatts))
                      : unknown(phrases);
}

} // namespace

std::string field_name(LineField field, const Phrases& phrases) {
    return phrases.say(field_phrases[static_cast<std::size_t>(field)]);
}

std::string field_value(const InventoryLine& line, LineField field, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    switch (field) {
    case LineField::Category:
        return category_name(line.category.value, telling);
    case LineField::Label:
        return text_or_unknown(line.label, phrases);
    case LineField::Quantity:
        return line.quantity ? said(line.quantity->value, telling) : unknown(phrases);
    case LineField::Perimeter:
        return perimeter(line, phrases);
    case LineField::Entity:
        return entity_name(line.entity ? std::optional<EntityId>(line.entity->value) : std::nullopt,
                           telling);
    case LineField::Users:
        return choice(users_phrases, std::optional(line.users), phrases);
    case LineField::Age:
    case LineField::Purchase:
        return line.how_old ? how_old(line.how_old->value, phrases) : unknown(phrases);
    case LineField::Lifetime:
        return line.lifetime ? years({line.lifetime->value, line.lifetime->value}, phrases)
                             : unknown(phrases);
    case LineField::Origin:
        return choice(origin_phrases, line.origin, phrases);
    case LineField::Tenure:
        return choice(tenure_phrases, line.tenure, phrases);
    case LineField::State:
        return choice(state_phrases, std::optional(line.state), phrases);
    case LineField::EndOfLife:
        return line.end_of_life ? lower_first(route_name(*line.end_of_life, telling))
                                : unknown(phrases);
    case LineField::Hours:
        return hours(line, telling);
    case LineField::Power:
        return power(line, phrases);
    case LineField::Note:
        return text_or_unknown(line.note, phrases);
    }
    return {};
}

std::string line_at_entity(const InventoryLine& line, const Telling& telling) {
    const std::string name = line_name(line, telling);
    if (!line.entity) {
        return name;
    }
    return telling.phrases.say(
        Phrase::LineAtEntity,
        {{"ligne", name}, {"entite", entity_name(line.entity->value, telling)}});
}

std::string route_name(EndOfLifeRoute route, const Telling& telling) {
    return telling.phrases.say(route_phrases[static_cast<std::size_t>(route)]);
}

} // namespace restitution

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

/// A field that may say nothing.
class FieldWording {
public:
    explicit FieldWording(const Telling& telling) : telling_(telling), phrases_(telling.phrases) {}

    std::string of(const InventoryLine& line, LineField field) const {
        switch (field) {
        case LineField::Category:
            return category_name(line.category.value, telling_);
        case LineField::Label:
            return text(line.label);
        case LineField::Quantity:
            return line.quantity ? said(line.quantity->value, telling_) : unknown();
        case LineField::Perimeter:
            return lower_first(phrases_.say(line.perimeter == Perimeter::Controlled
                                                ? Phrase::EquipmentControlled
                                                : Phrase::EquipmentInfluenced));
        case LineField::Entity:
            return entity_name(
                line.entity ? std::optional<EntityId>(line.entity->value) : std::nullopt, telling_);
        case LineField::Users:
            return choice(users_phrases, std::optional(line.users));
        case LineField::Age:
        case LineField::Purchase:
            return line.how_old ? how_old(line.how_old->value) : unknown();
        case LineField::Lifetime:
            return line.lifetime ? years({line.lifetime->value, line.lifetime->value}) : unknown();
        case LineField::Origin:
            return choice(origin_phrases, line.origin);
        case LineField::Tenure:
            return choice(tenure_phrases, line.tenure);
        case LineField::State:
            return choice(state_phrases, std::optional(line.state));
        case LineField::EndOfLife:
            return line.end_of_life ? lower_first(route_name(*line.end_of_life, telling_))
                                    : unknown();
        case LineField::Hours:
            return line.hours ? with_unit(said(line.hours->value, telling_),
                                          phrases_.say(Phrase::ValueHours))
                              : unknown();
        case LineField::Power:
            return line.power
                       ? with_unit(said_years(line.power->value), phrases_.say(Phrase::ValueWatts))
                       : unknown();
        case LineField::Note:
            return text(line.note);
        }
        return {};
    }

private:
    std::string unknown() const { return phrases_.say(Phrase::ValueUnknown); }

    std::string text(const Text& text) const { return text.value.empty() ? unknown() : said(text); }

    template <class Words, class Enumerator>
    std::string choice(const Words& words, const std::optional<Enumerator>& value) const {
        return value ? phrases_.say(words[static_cast<std::size_t>(*value)]) : unknown();
    }

    std::string years(const Interval<Hundredths>& years) const {
        const std::string least = said_years(years.least);
        const std::string most = said_years(years.most);
        const std::string text =
            least == most ? least : phrases_.say(Phrase::Range, {{"bas", least}, {"haut", most}});
        const bool one = years.most.count < 200;
        return phrases_.count(Phrase::ValueYearsOne, one ? 1 : 2, {{"ans", text}});
    }

    std::string how_old(const HowOld& age) const {
        if (const auto* old = std::get_if<YearsOld>(&age)) {
            return years(old->years);
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
        return phrases_.say(Phrase::FromTo, {{"debut", long_date(from)}, {"fin", long_date(to)}});
    }

    const Telling& telling_;
    const Phrases& phrases_;
};

} // namespace

std::string field_name(LineField field, const Phrases& phrases) {
    return phrases.say(field_phrases[static_cast<std::size_t>(field)]);
}

std::string field_value(const InventoryLine& line, LineField field, const Telling& telling) {
    return FieldWording(telling).of(line, field);
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

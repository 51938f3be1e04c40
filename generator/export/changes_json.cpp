#include "export/changes_json.h"

#include "base/overload.h"
#include "export/json_values.h"
#include "metrics/vocabulary.h"
#include "model/vocabulary.h"

namespace restitution {

namespace {

constexpr int changes_format = 0;

Json measure(const Fraction& value, const ShownNumber& shown) {
    return {
        {"exacte", exact(value)}, {"affichee", french_number(shown)}, {"nombre", number(shown)}};
}

Json measure(const Measure& value) {
    return measure(value.value, value.shown);
}

template <class T>
Json interval(const Interval<T>& value) {
    return {{"min", value.least}, {"max", value.most}};
}

Json unknown() {
    return {{"etat", "inconnu"}};
}

template <class Enum>
Json choice(const std::optional<Enum>& value) {
    return value ? Json(word_of(*value)) : unknown();
}

Json text(const std::string& text) {
    return text.empty() ? unknown() : Json(text);
}

Json how_old(const HowOld& age) {
    return std::visit(
        Overload{
            [](const YearsOld& old) -> Json {
                return {{"min", exact(to_fraction(old.years.least))},
                        {"max", exact(to_fraction(old.years.most))}};
            },
            [](const Bought& bought) -> Json {
                return {{"debut", iso(bought.between.least)}, {"fin", iso(bought.between.most)}};
            }},
        age);
}

Json decimal(const std::optional<Located<Hundredths>>& value) {
    return value ? Json(exact(to_fraction(value->value))) : unknown();
}

Json field_of(const InventoryLine& line, LineField field) {
    switch (field) {
    case LineField::Category:
        return line.category.value.text;
    case LineField::Label:
        return text(line.label.value);
    case LineField::Quantity:
        return line.quantity ? interval(line.quantity->value) : unknown();
    case LineField::Perimeter:
        return word_of(line.perimeter);
    case LineField::Entity:
        return line.entity ? Json(line.entity->value.text) : unknown();
    case LineField::Users:
        return word_of(line.users);
    case LineField::Age:
    case LineField::Purchase:
        return line.how_old ? how_old(line.how_old->value) : unknown();
    case LineField::Lifetime:
        return decimal(line.lifetime);
    case LineField::Origin:
        return choice(line.origin);
    case LineField::Tenure:
        return choice(line.tenure);
    case LineField::State:
        return word_of(line.state);
    case LineField::EndOfLife:
        return choice(line.end_of_life);
    case LineField::Hours:
        return line.hours ? interval(line.hours->value) : unknown();
    case LineField::Power:
        return decimal(line.power);
    case LineField::Note:
        return text(line.note.value);
    }
    return unknown();
}

Json bars(const Distribution& distribution) {
    Json result = Json::array();
    for (const PyramidBar& bar : distribution.bars) {
        Json entry = interval(bar.devices);
        entry["duree_atteinte"] = bar.beyond;
        result.push_back(std::move(entry));
    }
    return result;
}

Json ids(const DimensionList& list) {
    Json result = Json::array();
    for (const DimensionId& id : list.ids) {
        result.push_back(id.text);
    }
    return result;
}

Json names(const CriterionList& list) {
    Json result = Json::array();
    for (const EquipmentCriterion criterion : list.criteria) {
        result.push_back(word_of(criterion));
    }
    return result;
}

Json value_of(const FigureValue& value) {
    return std::visit(
        Overload{
            [](std::monostate) -> Json { return unknown(); },
            [](const Measure& note) -> Json { return measure(note); },
            [](const LevelIndex& level) -> Json { return level.index; },
            [](const Bounds& bounds) -> Json {
                return {{"basse", measure(bounds.low)}, {"haute", measure(bounds.high)}};
            },
            [](const Completeness& rate) -> Json { return measure(rate.share, rate.percent); },
            [](const AnswerKept& answer) -> Json {
                return {{"etat", word_of(answer.state)},
                        {"niveau", answer.step ? Json(*answer.step) : Json(nullptr)}};
            },
            [](const DimensionList& list) -> Json { return ids(list); },
            [](const AnswerCounts& counts) -> Json {
                return {{"repondues", counts.answered}, {"applicables", counts.applicable()}};
            },
            [](const FigureRange& figure) -> Json {
                return {{"basse", measure(figure.low, figure.shown_low)},
                        {"haute", measure(figure.high, figure.shown_high)}};
            },
            [](const Quantity& devices) -> Json { return interval(devices); },
            [](const Distribution& distribution) -> Json { return bars(distribution); },
            [](const CriterionList& list) -> Json { return names(list); },
            [](bool yes) -> Json { return yes; },
            [](const LineValue& field) -> Json { return field_of(field.line, field.field); },
            [](const std::string& words) -> Json { return text(words); },
        },
        value);
}

Json value_of(const std::optional<FigureValue>& value) {
    return value ? value_of(*value) : Json(nullptr);
}

Json remarks(const std::vector<Remark>& remarks) {
    Json result = Json::array();
    for (const Remark& remark : remarks) {
        result.push_back({{"id", remark.id.value.text},
                          {"version", remark.version->value},
                          {"date", iso(remark.date.value)},
                          {"cible", name_of(remark.target.value)},
                          {"traitement", word_of(remark.treatment)},
                          {"texte", remark.text.value},
                          {"reponse", remark.answer.value}});
    }
    return result;
}

} // namespace

std::string changes_json(const VersionChanges& changes) {
    Json result{{"format", changes_format},
                {"de", changes.before},
                {"a", changes.after},
                {"remarques", remarks(changes.remarks)},
                {"changements", Json::array()}};
    for (const FigureChange& change : changes.figures) {
        Json causes = Json::array();
        for (const RemarkId& id : change.causes) {
            causes.push_back(id.text);
        }
        result["changements"].push_back({{"chiffre", name_of(change.key)},
                                         {"avant", value_of(change.before)},
                                         {"apres", value_of(change.after)},
                                         {"remarques", std::move(causes)}});
    }
    constexpr int indent = 2;
    return result.dump(indent) + "\n";
}

} // namespace restitution

#include "base/overload.h"
#include "model/vocabulary.h"
#include "revise/figure_table.h"

#include <string_view>

namespace restitution {

namespace {

std::string park_name(const ParkPart& part) {
    std::string name = "equipement/";
    name += part.perimeter ? word_of(*part.perimeter) : "hors_perimetre";
    if (part.category) {
        name += "/categorie/" + part.category->text;
    } else if (part.is_entity) {
        name += "/entite/" + (part.entity ? part.entity->text : std::string("ensemble"));
    }
    return name;
}

std::string subject_name(const FigureKey& key) {
    return std::visit(
        Overload{[&](const RemarkTarget& target) {
                     const std::string name = restitution::name_of(target);
                     const bool of_park = row_of(key.kind).group == FigureGroup::Equipment;
                     return !name.empty() ? name : of_park ? "equipement" : "ensemble";
                 },
                 [](const ReenNumber& reen) { return "reen/" + std::to_string(reen.number); },
                 [](const ParkPart& part) { return park_name(part); }},
        key.subject);
}

} // namespace

std::string name_of(const FigureKey& key) {
    std::string name = subject_name(key) + '/';
    switch (key.kind) {
    case FigureKind::Line:
        return name.append(word_of(static_cast<LineField>(key.rank)));
    case FigureKind::Wording:
        return name.append(word_of(static_cast<TextField>(key.rank)));
    case FigureKind::EndOfLife:
        return name.append(row_of(key.kind).name)
            .append(1, '/')
            .append(word_of(static_cast<EndOfLifeRoute>(key.rank)));
    default:
        return name.append(row_of(key.kind).name);
    }
}

} // namespace restitution

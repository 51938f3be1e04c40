#include "base/overload.h"
#include "revise/figure_table.h"

#include <array>
#include <string_view>

namespace restitution {

namespace {

// As the files write them, in the order of the enumerators.
constexpr std::array<std::string_view, 16> line_fields{
    "categorie",  "libelle",       "quantite",     "perimetre", "entite",     "utilisateurs",
    "age",        "achat",         "duree_de_vie", "origine",   "possession", "etat",
    "fin_de_vie", "heures_par_an", "puissance",    "precision"};
constexpr std::array<std::string_view, 9> text_fields{
    "titre", "texte", "aide", "description", "cout", "porteur", "echeance", "nom", "libelle_court"};
constexpr std::array<std::string_view, end_of_life_count> routes{
    "reemploi_interne", "don", "vente", "reprise_fournisseur", "eco_organisme", "autre"};

std::string park_name(const ParkPart& part) {
    std::string name = "equipement/";
    name += !part.perimeter                            ? "hors_perimetre"
            : *part.perimeter == Perimeter::Controlled ? "maitrisable"
                                                       : "influence";
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
    const auto rank = static_cast<std::size_t>(key.rank);
    std::string name = subject_name(key) + '/';
    switch (key.kind) {
    case FigureKind::Line:
        return name.append(line_fields[rank]);
    case FigureKind::Wording:
        return name.append(text_fields[rank]);
    case FigureKind::EndOfLife:
        return name.append(row_of(key.kind).name).append(1, '/').append(routes[rank]);
    default:
        return name.append(row_of(key.kind).name);
    }
}

} // namespace restitution

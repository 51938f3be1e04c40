#include "base/overload.h"
#include "revise/figures.h"

#include <array>
#include <string_view>

namespace restitution {

namespace {

constexpr std::array<std::string_view, 41> kind_names{
    "note",
    "niveau",
    "bornes",
    "completude",
    "points_forts",
    "axes_de_progres",
    "exemple_de_calcul",
    "reponse",
    "reponses",
    "moyenne",
    "en_service",
    "en_stock",
    "hors_service",
    "age_median",
    "premier_quartile",
    "troisieme_quartile",
    "annees_revolues",
    "annees_d_achat",
    "ages_inconnus",
    "part_d_ages_inconnus",
    "duree_atteinte",
    "reconditionnes",
    "en_location",
    "taux_d_utilisation",
    "electricite_kwh",
    "par_agent",
    "par_eleve",
    "stock_dormant",
    "postes_de_travail",
    "ecrans",
    "ecrans_par_poste",
    "postes_par_agent_equipe",
    "fin_de_vie",
    "hypotheses",
    "reemploi_des_reformes",
    "deee_kg_par_agent",
    "points_forts",
    "axes_de_progres",
    "mettre_a_jour_l_inventaire",
    "ligne",
    "texte",
};
static_assert(static_cast<std::size_t>(FigureKind::Wording) == kind_names.size() - 1);

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

bool is_of_all_equipment(FigureKind kind) {
    return kind >= FigureKind::ReusedShare && kind <= FigureKind::InventoryUpdate;
}

std::string subject_name(const FigureKey& key) {
    return std::visit(
        Overload{[&](const RemarkTarget& target) {
                     const std::string name = restitution::name_of(target);
                     return !name.empty()                   ? name
                            : is_of_all_equipment(key.kind) ? std::string("equipement")
                                                            : std::string("ensemble");
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
        return name.append(kind_names[static_cast<std::size_t>(key.kind)])
            .append(1, '/')
            .append(routes[rank]);
    default:
        return name.append(kind_names[static_cast<std::size_t>(key.kind)]);
    }
}

} // namespace restitution

#include "export/results_json_equipment.h"

#include "metrics/vocabulary.h"
#include "model/vocabulary.h"

namespace restitution {

namespace {

enum class Unit { Plain, Percent };
/// The lines of a category are those of the whole that have it: there, their number is enough.
enum class Trace { Lines, Counts };

Json end(const Fraction& value, const ShownNumber& shown, Unit unit) {
    return {{"exacte", exact(value)},
            {"affichee", unit == Unit::Percent ? french_percent(shown) : french_number(shown)},
            {"nombre", number(shown)}};
}

Json range(const std::optional<FigureRange>& figure, Unit unit) {
    if (!figure) {
        return nullptr;
    }
    return {{"basse", end(figure->low, figure->shown_low, unit)},
            {"haute", end(figure->high, figure->shown_high, unit)}};
}

Json quantity(const Quantity& devices) {
    return {{"min", devices.least}, {"max", devices.most}};
}

Json line_ids(const std::vector<LineId>& ids) {
    Json result = Json::array();
    for (const LineId& id : ids) {
        result.push_back(id.text);
    }
    return result;
}

Json lines(const std::vector<LineId>& ids, Trace trace) {
    return trace == Trace::Lines ? line_ids(ids) : Json(ids.size());
}

Json basis(const Basis& basis, Trace trace) {
    return {{"lignes", lines(basis.used, trace)},
            {"lignes_sans_donnee", lines(basis.missing, trace)},
            {"equipements_sans_donnee", quantity(basis.missing_devices)},
            {"part_supposee", range(basis.supposed, Unit::Percent)}};
}

Json figure(const EquipmentFigure& figure, Trace trace, Unit unit = Unit::Plain) {
    Json result{{"valeur", range(figure.value, unit)}};
    result.update(basis(figure.basis, trace));
    return result;
}

template <std::size_t Count>
Json bars(const std::array<PyramidBar, Count>& pyramid) {
    Json result = Json::array();
    for (const PyramidBar& bar : pyramid) {
        Json entry = quantity(bar.devices);
        entry["duree_atteinte"] = bar.beyond;
        result.push_back(std::move(entry));
    }
    return result;
}

Json ages(const Ages& ages, Trace trace) {
    return {{"mediane", figure(ages.median, trace)},
            {"premier_quartile", range(ages.lower_quartile, Unit::Plain)},
            {"troisieme_quartile", range(ages.upper_quartile, Unit::Plain)},
            {"annees_revolues", bars(ages.pyramid)},
            {"annees_d_achat", bars(ages.purchases)},
            {"inconnus", quantity(ages.unknown)},
            {"part_inconnue", range(ages.unknown_share, Unit::Percent)},
            {"duree_atteinte", figure(ages.beyond_lifetime, trace, Unit::Percent)}};
}

Json park(const Park& park, Trace trace) {
    return {{"en_service", figure(park.in_service, trace)},
            {"en_stock", figure(park.in_stock, trace)},
            {"hors_service", figure(park.out_of_order, trace)},
            {"ages", ages(park.ages, trace)},
            {"reconditionnes", figure(park.refurbished, trace, Unit::Percent)},
            {"en_location", figure(park.leased, trace, Unit::Percent)},
            {"taux_d_utilisation", figure(park.utilisation.rate, trace, Unit::Percent)},
            {"electricite_kwh", figure(park.utilisation.electricity, trace)}};
}

Json entities(const std::vector<EntityPark>& entities) {
    Json result = Json::array();
    for (const EntityPark& entity : entities) {
        result.push_back({{"entite", entity.id ? Json(entity.id->text) : Json(nullptr)},
                          {"en_service", figure(entity.in_service, Trace::Counts)},
                          {"en_stock", figure(entity.in_stock, Trace::Counts)}});
    }
    return result;
}

Json perimeter(const PerimeterPark& perimeter) {
    Json result{{"ensemble", park(perimeter.all, Trace::Lines)}};
    result["par_agent"] = figure(perimeter.per_agent, Trace::Lines);
    result["par_eleve"] = figure(perimeter.per_pupil, Trace::Lines);
    result["stock_dormant"] = figure(perimeter.dormant, Trace::Lines, Unit::Percent);
    result["postes_de_travail"] = figure(perimeter.workstations, Trace::Lines);
    result["ecrans"] = figure(perimeter.screens, Trace::Lines);
    result["ecrans_par_poste"] = figure(perimeter.screens_per_workstation, Trace::Lines);
    result["postes_par_agent_equipe"] =
        figure(perimeter.workstations_per_equipped_agent, Trace::Lines);
    Json& end_of_life = result["fin_de_vie"] = Json::object();
    for (const auto& [word, route] : words<EndOfLifeRoute>()) {
        end_of_life[std::string(word)] =
            quantity(perimeter.end_of_life[static_cast<std::size_t>(route)]);
    }
    end_of_life.update(basis(perimeter.end_of_life_basis, Trace::Lines));
    result["hypotheses"] = figure(perimeter.supposed, Trace::Lines, Unit::Percent);
    Json& categories = result["categories"] = Json::array();
    for (const CategoryPark& category : perimeter.categories) {
        Json entry{{"categorie", category.id.text}};
        entry.update(park(category.park, Trace::Counts));
        categories.push_back(std::move(entry));
    }
    result["entites"] = entities(perimeter.entities);
    return result;
}

Json named(const std::vector<EquipmentCriterion>& list) {
    Json result = Json::array();
    for (const EquipmentCriterion criterion : list) {
        result.push_back(word_of(criterion));
    }
    return result;
}

} // namespace

Json equipment_json(const Dossier& dossier, const Equipment& equipment) {
    Json result = Json::object();
    if (dossier.inventory) {
        for (const auto& [word, which] : words<Perimeter>()) {
            result[std::string(word)] = perimeter(equipment.perimeter(which));
        }
        result["hors_perimetre"] = entities(equipment.outside);
        result["lignes_hors_perimetre"] = line_ids(equipment.lines_outside);
    }
    result["reemploi_des_reformes"] = range(equipment.reuse, Unit::Percent);
    result["deee_kg_par_agent"] = range(equipment.waste_per_agent, Unit::Plain);
    result["points_forts"] = named(equipment.strengths);
    result["axes_de_progres"] = named(equipment.improvements);
    result["mettre_a_jour_l_inventaire"] = equipment.propose_inventory_update();
    return result;
}

} // namespace restitution

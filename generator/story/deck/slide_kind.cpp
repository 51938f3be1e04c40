#include "story/deck/slide_kind.h"

#include "story/deck/slides/slides.h"

namespace restitution {

const std::vector<SlideKind>& slide_kinds() {
    static const std::vector<SlideKind> kinds{
        {"ordre-du-jour", compose_agenda},
        {"changements", compose_changes},
        {"demarche", compose_approach},
        {"perimetre", compose_perimeter},
        {"calcul", compose_calculation},
        {"niveaux", compose_levels},
        {"synthese", compose_synthesis},
        {"dimensions", compose_all_dimensions},
        {"evolution", compose_evolution},
        {"dimension", compose_dimension_slides},
        {"leviers-dimensions", compose_lever_gains},
        {"paroles", compose_quotes},
        {"manques", compose_missing_answers},
        {"details", compose_answer_details},
        {"equipement", compose_equipment_overview},
        {"equipement-constats", compose_equipment_judgements},
        {"equipement-categories", compose_equipment_categories},
        {"equipement-ages", compose_equipment_ages},
        {"equipement-ages-autres", compose_equipment_other_ages},
        {"equipement-usage", compose_equipment_use},
        {"equipement-fin-de-vie", compose_equipment_end_of_life},
        {"equipement-entites", compose_equipment_entities},
        {"equipement-hypotheses", compose_equipment_hypotheses},
        {"echange", compose_discussion},
        {"reen", compose_reen_subjects},
        {"leviers", compose_levers},
        {"arbitrage", compose_arbitration},
        {"etapes", compose_next_steps},
        {"retours", compose_feedback},
        {"questions-ecartees", compose_excluded_questions},
        {"questions-reformulees", compose_reworded_questions},
        {"changements-detail", compose_change_details},
        {"historique", compose_history},
        {"glossaire", nullptr, compose_glossary},
    };
    return kinds;
}

const SlideKind* find_slide_kind(std::string_view name) {
    for (const SlideKind& kind : slide_kinds()) {
        if (kind.name == name) {
            return &kind;
        }
    }
    return nullptr;
}

std::vector<std::string_view> slide_kind_names() {
    std::vector<std::string_view> names;
    for (const SlideKind& kind : slide_kinds()) {
        names.push_back(kind.name);
    }
    return names;
}

} // namespace restitution

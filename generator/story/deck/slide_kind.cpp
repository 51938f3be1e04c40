#include "story/deck/slide_kind.h"

#include <algorithm>
#include <array>

namespace restitution {

using Slides = std::vector<Slide>;

Slides compose_glossary(const Telling& telling, const Glossary& glossary, const Slides& deck);

/// A function of slides/. The row declares it, so that no header has to name it once more.
#define SLIDES_OF(function)                                                                        \
    [](const Telling& telling) {                                                                   \
        Slides function(const Telling&);                                                           \
        return function(telling);                                                                  \
    }

constexpr std::array kinds{
    SlideKind{.name = "ordre-du-jour", .compose = SLIDES_OF(compose_agenda)},
    SlideKind{.name = "changements", .compose = SLIDES_OF(compose_changes), .tells_versions = true},
    SlideKind{.name = "demarche", .compose = SLIDES_OF(compose_approach)},
    SlideKind{.name = "perimetre", .compose = SLIDES_OF(compose_perimeter)},
    SlideKind{.name = "calcul", .compose = SLIDES_OF(compose_calculation)},
    SlideKind{.name = "niveaux", .compose = SLIDES_OF(compose_levels)},
    SlideKind{.name = "synthese",
              .compose = SLIDES_OF(compose_synthesis),
              .shown_note = ShownNote::Overall},
    SlideKind{.name = "dimensions", .compose = SLIDES_OF(compose_all_dimensions)},
    SlideKind{.name = "evolution", .compose = SLIDES_OF(compose_evolution)},
    SlideKind{.name = "dimension",
              .compose = SLIDES_OF(compose_dimension_slides),
              .subject = SlideSubject::Dimension,
              .shown_note = ShownNote::OfDimension},
    SlideKind{.name = "leviers-dimensions", .compose = SLIDES_OF(compose_lever_gains)},
    SlideKind{.name = "paroles", .compose = SLIDES_OF(compose_quotes)},
    SlideKind{.name = "manques", .compose = SLIDES_OF(compose_missing_answers)},
    SlideKind{.name = "details",
              .compose = SLIDES_OF(compose_answer_details),
              .subject = SlideSubject::Dimension},
    SlideKind{.name = "equipement",
              .compose = SLIDES_OF(compose_equipment_overview),
              .need = SlideNeed::Inventory},
    SlideKind{.name = "equipement-constats",
              .compose = SLIDES_OF(compose_equipment_judgements),
              .need = SlideNeed::Inventory},
    SlideKind{.name = "equipement-categories",
              .compose = SLIDES_OF(compose_equipment_categories),
              .need = SlideNeed::Inventory},
    SlideKind{.name = "equipement-ages",
              .compose = SLIDES_OF(compose_equipment_ages),
              .need = SlideNeed::Inventory},
    SlideKind{.name = "equipement-ages-autres",
              .compose = SLIDES_OF(compose_equipment_other_ages),
              .need = SlideNeed::Inventory},
    SlideKind{.name = "equipement-usage",
              .compose = SLIDES_OF(compose_equipment_use),
              .need = SlideNeed::Inventory},
    SlideKind{.name = "equipement-fin-de-vie",
              .compose = SLIDES_OF(compose_equipment_end_of_life),
              .need = SlideNeed::Inventory},
    SlideKind{.name = "equipement-entites",
              .compose = SLIDES_OF(compose_equipment_entities),
              .need = SlideNeed::Inventory},
    SlideKind{.name = "equipement-hypotheses",
              .compose = SLIDES_OF(compose_equipment_hypotheses),
              .need = SlideNeed::Inventory},
    SlideKind{.name = "echange", .compose = SLIDES_OF(compose_discussion)},
    SlideKind{.name = "reen", .compose = SLIDES_OF(compose_reen_subjects)},
    SlideKind{.name = "leviers", .compose = SLIDES_OF(compose_levers)},
    SlideKind{.name = "arbitrage", .compose = SLIDES_OF(compose_arbitration)},
    SlideKind{
        .name = "decisions", .compose = SLIDES_OF(compose_decisions), .told_after = "arbitrage"},
    SlideKind{.name = "etapes", .compose = SLIDES_OF(compose_next_steps)},
    SlideKind{.name = "retours", .compose = SLIDES_OF(compose_feedback)},
    SlideKind{.name = "questions-ecartees", .compose = SLIDES_OF(compose_excluded_questions)},
    SlideKind{.name = "questions-reformulees", .compose = SLIDES_OF(compose_reworded_questions)},
    SlideKind{.name = "changements-detail",
              .compose = SLIDES_OF(compose_change_details),
              .tells_versions = true},
    SlideKind{.name = "historique", .compose = SLIDES_OF(compose_history), .tells_versions = true},
    SlideKind{.name = "glossaire", .compose_from = compose_glossary},
};

#undef SLIDES_OF

std::span<const SlideKind> slide_kinds() {
    return kinds;
}

std::string SlideKind::id(std::string_view of) const {
    const std::string text(name);
    return subject == SlideSubject::Whole ? text : text + "/" + std::string(of);
}

const SlideKind* find_slide_kind(std::string_view name) {
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const SlideKind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

std::vector<std::string_view> slide_kind_names() {
    std::vector<std::string_view> names;
    for (const SlideKind& kind : kinds) {
        if (kind.told_after.empty()) {
            names.push_back(kind.name);
        }
    }
    return names;
}

bool has_inventory(const Dossier& dossier) {
    return dossier.inventory && !dossier.inventory->lines.empty();
}

bool is_met(SlideNeed need, const Dossier& dossier) {
    return need == SlideNeed::Nothing || has_inventory(dossier);
}

std::vector<std::string> known_slides(const Dossier& dossier) {
    std::vector<std::string> known{std::string(cover_id)};
    for (const SlideKind& kind : kinds) {
        if (!is_met(kind.need, dossier)) {
            continue;
        }
        if (kind.subject == SlideSubject::Whole) {
            known.push_back(kind.id({}));
            continue;
        }
        for (const Dimension& dimension : dossier.questionnaire.dimensions) {
            known.push_back(kind.id(dimension.id.value.text));
        }
    }
    for (const OwnSlide& slide : dossier.deck_edits.own_slides) {
        known.push_back(slide.id.value.text);
    }
    return known;
}

} // namespace restitution

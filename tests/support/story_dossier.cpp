#include "support/story_dossier.h"

#include "revise/apply_remarks.h"
#include "story/booklets/compose_minutes.h"
#include "story/deck/mark_changes.h"
#include "story/wording/changes_told.h"

#include <utility>

namespace restitution::test {

Outline outline_of(const std::vector<std::string_view>& kinds) {
    Outline outline;
    for (const std::string_view kind : kinds) {
        outline.slides.push_back({{std::string(kind), {}}, {}});
    }
    return outline;
}

Outline small_outline() {
    return outline_of({"ordre-du-jour",
                       "demarche",
                       "perimetre",
                       "calcul",
                       "niveaux",
                       "synthese",
                       "dimensions",
                       "dimension",
                       "paroles",
                       "manques",
                       "equipement",
                       "equipement-constats",
                       "equipement-categories",
                       "equipement-ages",
                       "equipement-ages-autres",
                       "equipement-usage",
                       "equipement-fin-de-vie",
                       "equipement-entites",
                       "equipement-hypotheses",
                       "etapes"});
}

Told::Told(Dossier of) : dossier(std::move(of)), metrics(compute_metrics(dossier)) {}
Told::Told(Told&&) noexcept = default;
Told::~Told() = default;

Told Told::version(int number, const Dossier& as_read) {
    Diagnostics diagnostics;
    Told told(apply_remarks(as_read, number, diagnostics).dossier);
    if (number > 1) {
        told.changes = compute_changes(as_read, number - 1, told.dossier, told.metrics);
    }
    return told;
}

Telling Told::telling() const {
    return {dossier, metrics, phrases, nullptr, {}, changes ? &*changes : nullptr};
}

Deck Told::deck() const {
    const DeckPlan plan{outline, glossary, "essai"};
    Deck result = compose_deck(telling(), plan);
    if (changes) {
        mark_changes(result, compose_deck(telling_before(telling()), plan), telling());
    }
    return result;
}

Booklet Told::minutes() const {
    return compose_minutes(telling(), "essai");
}

} // namespace restitution::test

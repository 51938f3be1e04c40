#include "model/slide_ids.h"

#include <array>

namespace restitution {

std::vector<std::string> known_slides(const Dossier& dossier) {
    constexpr std::array fixed{"couverture",
                               "ordre-du-jour",
                               "demarche",
                               "perimetre",
                               "calcul",
                               "niveaux",
                               "synthese",
                               "dimensions",
                               "manques",
                               "echange",
                               "etapes",
                               "retours",
                               "historique",
                               "glossaire",
                               "leviers-dimensions",
                               "questions-ecartees",
                               "questions-reformulees",
                               "reen",
                               "leviers",
                               "changements",
                               "changements-detail",
                               "arbitrage",
                               "decisions"};
    constexpr std::array equipment{"equipement",
                                   "equipement-constats",
                                   "equipement-categories",
                                   "equipement-ages",
                                   "equipement-ages-autres",
                                   "equipement-usage",
                                   "equipement-fin-de-vie",
                                   "equipement-entites",
                                   "equipement-hypotheses"};
    std::vector<std::string> known(fixed.begin(), fixed.end());
    if (dossier.inventory && !dossier.inventory->lines.empty()) {
        known.insert(known.end(), equipment.begin(), equipment.end());
    }
    for (const Dimension& dimension : dossier.questionnaire.dimensions) {
        known.push_back("dimension/" + dimension.id.value.text);
        known.push_back("details/" + dimension.id.value.text);
    }
    for (const OwnSlide& slide : dossier.deck_edits.own_slides) {
        known.push_back(slide.id.value.text);
    }
    return known;
}

} // namespace restitution

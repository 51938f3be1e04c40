#include "export/results_json_comparison.h"

namespace restitution {

namespace {

/// A note then, and how answers moved; of a dimension, or of the whole.
template <class Compared>
void add_moves(Json& result, const Compared& compared) {
    result["comparable"] = compared.comparable;
    result["note_precedente"] = compared.before
                                    ? Json{{"affichee", french_number(*compared.before)},
                                           {"nombre", number(*compared.before)}}
                                    : Json(nullptr);
    result["en_hausse"] = compared.risen;
    result["en_baisse"] = compared.fallen;
    result["inchangees"] = compared.unchanged;
}

Json names(const std::vector<QuestionId>& ids) {
    Json result = Json::array();
    for (const QuestionId& id : ids) {
        result.push_back(id.text);
    }
    return result;
}

} // namespace

Json comparison_json(const Comparison& comparison, const Questionnaire& questionnaire) {
    Json result{{"date_reference", iso(comparison.date)}};
    add_moves(result, comparison);
    result["dimensions"] = Json::array();
    for (std::size_t d = 0; d < comparison.dimensions.size(); ++d) {
        Json entry{{"id", questionnaire.dimensions[d].id.value.text}};
        add_moves(entry, comparison.dimensions[d]);
        result["dimensions"].push_back(std::move(entry));
    }
    result["changements"] = Json::array();
    for (const StepChange& change : comparison.changes) {
        const Question& question =
            questionnaire.dimensions[change.dimension].questions[change.question];
        result["changements"].push_back({{"question", question.id.value.text},
                                         {"avant", change.before},
                                         {"apres", change.after}});
    }
    result["autre_grille"] = names(comparison.other_grid);
    result["cette_fois_seulement"] = names(comparison.asked_now_only);
    result["la_fois_precedente_seulement"] = names(comparison.asked_then_only);
    return result;
}

} // namespace restitution

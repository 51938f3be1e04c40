#include "export/rating_json.h"

namespace restitution {

namespace {

Json note(const Rating& rating, const Questionnaire& asked) {
    if (!rating.note) {
        return nullptr;
    }
    Json result = measure_json(rating.note->measure);
    const std::size_t level = rating.note->level;
    result["niveau"] = {{"indice", level}, {"nom", asked.levels[level].name.value}};
    result["indicative"] = rating.indicative;
    return result;
}

} // namespace

Json measure_json(const Measure& value) {
    return {{"exacte", exact(value.value)},
            {"affichee", french_number(value.shown)},
            {"nombre", number(value.shown)}};
}

void add_rating(Json& result, const Rating& rating, const Questionnaire& asked) {
    result["hors_champ"] = !rating.in_scope();
    result["note"] = note(rating, asked);
    result["bornes"] = nullptr;
    result["completude"] = nullptr;
    if (rating.in_scope()) {
        result["bornes"] = {{"basse", measure_json(rating.bounds->low)},
                            {"haute", measure_json(rating.bounds->high)}};
        result["completude"] = {{"exacte", exact(rating.completeness->share)},
                                {"affichee", french_percent(rating.completeness->percent)},
                                {"nombre", number(rating.completeness->percent)}};
    }
}

} // namespace restitution

#include "messages/previous.h"

#include "base/quote.h"

#include <fmt/format.h>

namespace restitution::messages {

Message fraction_expected(std::string_view text) {
    return {"fraction-attendue",
            fmt::format("{} n’est pas une fraction comme « 13/7 »", quoted(text))};
}

Message results_format_unknown(int format) {
    return {"format-inconnu",
            fmt::format("ces résultats sont au format {}, qui ne se compare pas ; il faut le "
                        "format 1",
                        format)};
}

Hint rebuild_former_results() {
    return {"refaites le resultats.json du diagnostic précédent avec ce programme, puis copiez-le "
            "ici sous le nom precedent.json",
            {}};
}

Message previous_not_earlier() {
    return {"precedent-posterieur",
            "le diagnostic précédent est daté du même jour que celui-ci, ou d’après"};
}

Hint put_an_earlier_one() {
    return {"precedent.json est le resultats.json d’un diagnostic plus ancien", {}};
}

Message question_retired(std::string_view id, std::string_view version) {
    return {"question-retiree",
            fmt::format("la question {} n’est plus posée depuis la version {} du référentiel",
                        quoted(id), version)};
}

Message retired_question_is_asked(std::string_view id) {
    return {"question-retiree-posee",
            fmt::format("la question {} est à la fois posée et retirée", quoted(id))};
}

Hint answer_is_kept() {
    return {"la réponse reste dans son fichier ; elle n’entre dans aucun calcul", {}};
}

Hint question_replaced_by(std::string_view id) {
    return {fmt::format("la question {} la remplace ; elle est à poser", quoted(id)), {}};
}

Hint retire_or_ask() {
    return {"retirez-la de « questions_retirees », ou des dimensions", {}};
}

} // namespace restitution::messages

#include "messages/style.h"

#include <fmt/format.h>

namespace restitution::messages {

Message phrase_missing(std::string_view key) {
    return {"phrase-manquante", fmt::format("il manque la phrase « {} »", key)};
}

Message phrase_unknown(std::string_view key) {
    return {"phrase-inconnue", fmt::format("la phrase « {} » ne sert dans aucun document", key)};
}

Message phrase_empty(std::string_view key) {
    return {"phrase-vide", fmt::format("la phrase « {} » est vide", key)};
}

Message placeholder_unknown(std::string_view name, std::string_view allowed) {
    const std::string advice =
        allowed.empty() ? "elle n’en a aucun" : fmt::format("elle a : {}", allowed);
    return {"emplacement-inconnu",
            fmt::format("cette phrase n’a pas d’emplacement {{{}}} ; {}", name, advice)};
}

Message placeholder_missing(std::string_view name) {
    return {"emplacement-manquant",
            fmt::format("il manque l’emplacement {{{}}} dans cette phrase", name)};
}

Message placeholder_malformed() {
    return {"emplacement-mal-forme",
            "une accolade est seule ou vide ; un emplacement s’écrit {nom}"};
}

Message letter_missing(std::string_view file) {
    return {"courrier-manquant", fmt::format("il manque le modèle de courrier « {}.txt »", file)};
}

Message letter_unknown(std::string_view file) {
    return {"courrier-inconnu",
            fmt::format("le modèle de courrier « {}.txt » ne sert nulle part", file)};
}

Message letter_without_subject() {
    return {"courrier-incomplet",
            "un modèle de courrier a son objet en première ligne, puis une ligne vide et le texte"};
}

} // namespace restitution::messages

#include "messages/remarks.h"

#include "base/quote.h"

#include <fmt/format.h>

namespace restitution::messages {

Message target_expected(std::string_view text) {
    return {"cible-invalide", fmt::format("{} ne désigne pas une cible", quoted(text))};
}

Message slide_id_expected(std::string_view text) {
    return {"diapositive-invalide",
            fmt::format("{} ne peut pas désigner une diapositive", quoted(text))};
}

Message changes_without_acceptance() {
    return {"changements-sans-accord", "seule une remarque acceptée entraîne des changements"};
}

Message text_not_of_target(std::string_view field, std::string_view target) {
    return {"texte-hors-cible",
            fmt::format("le texte {} n’existe pas pour {}", quoted(field), quoted(target))};
}

Message unknown_line(std::string_view id) {
    return {"ligne-inconnue", fmt::format("l’inventaire n’a pas de ligne {}", quoted(id))};
}

Message unknown_lever(std::string_view id) {
    return {"levier-inconnu", fmt::format("le levier {} n’existe pas", quoted(id))};
}

Message lever_chosen_twice(std::string_view id) {
    return {"levier-choisi-deux-fois",
            fmt::format("le choix fait sur le levier {} est donné deux fois", quoted(id))};
}

Message version_far_ahead(int version, int last) {
    return {"version-lointaine",
            fmt::format("cette remarque attend la version {}, alors que la dernière déclarée est "
                        "la {}",
                        version, last)};
}

Message row_length_differs(std::size_t cells, std::size_t columns) {
    return {"ligne-de-tableau",
            fmt::format("cette ligne a {} cellule(s), le tableau {} colonne(s)", cells, columns)};
}

Message picture_not_found(std::string_view file) {
    return {"image-introuvable",
            fmt::format("l’image {} est introuvable dans le dossier", quoted(file))};
}

Message slide_after_itself(std::string_view id) {
    return {"diapositive-apres-elle-meme",
            fmt::format("la diapositive {} ne peut pas suivre elle-même", quoted(id))};
}

Message slide_edited_twice(std::string_view id) {
    return {"diapositive-en-double", fmt::format("la diapositive {} revient ici", quoted(id))};
}

Message version_not_declared(int version) {
    return {"version-non-declaree",
            fmt::format("la version {} n’est pas déclarée dans le dossier", version)};
}

Message changed_twice(std::string_view target) {
    return {"changement-en-conflit",
            fmt::format("deux remarques de la même version changent le même champ de {}",
                        quoted(target))};
}

Message before_no_longer_true() {
    return {"avant-depasse", "ce n’est plus la valeur que ce changement remplace"};
}

Message changes_excluded_question(std::string_view id) {
    return {
        "changement-de-question-ecartee",
        fmt::format("la question {} est écartée : elle n’a pas de réponse retenue", quoted(id))};
}

Message input_changed(int version) {
    return {"entree-changee",
            fmt::format("ce fichier a changé depuis que la version {} a été faite", version)};
}

Message input_added(int version) {
    return {"entree-ajoutee",
            fmt::format("ce fichier n’existait pas quand la version {} a été faite", version)};
}

Message input_removed(int version) {
    return {"entree-retiree",
            fmt::format("la version {} a été faite avec ce fichier, qui n’existe plus", version)};
}

Hint earlier_version_differs() {
    return {"les documents refaits ne seront pas ceux d’alors ; une remarque, elle, ne compte qu’à "
            "partir de sa version",
            {}};
}

Hint first_changed_here(Span where) {
    return {"l’autre changement est ici ; gardez-en un, ou placez l’un des deux dans une version "
            "suivante",
            {where}};
}

Hint correct_before() {
    return {"vérifiez la valeur actuelle, puis corrigez « avant » ou retirez-le", {}};
}

Hint write_target() {
    return {"écrivez par exemple question/ACHA-03, dimension/ACHA, ligne/portables-siege, "
            "levier/reparer ou diapo/synthese",
            {}};
}

Hint write_slide_id() {
    return {"écrivez par exemple synthese ou dimension/ACHA ; resultats.json donne la liste", {}};
}

Hint accept_or_drop_changes() {
    return {"écrivez « traitement: acceptee », ou retirez les changements", {}};
}

Hint declare_versions() {
    return {"déclarez les versions intermédiaires dans « versions » du fichier diagnostic", {}};
}

Hint picture_stays_in_folder() {
    return {"donnez le nom d’un fichier PNG ou SVG placé dans le dossier, sans « .. »", {}};
}

} // namespace restitution::messages

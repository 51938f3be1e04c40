#include "messages/dossier.h"

#include "base/quote.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::messages {

Message unknown_question(std::string_view id) {
    return {"question-inconnue", fmt::format("la question {} n’existe pas", quoted(id))};
}

Message unknown_dimension(std::string_view id) {
    return {"dimension-inconnue", fmt::format("la dimension {} n’existe pas", quoted(id))};
}

Message unknown_profile(std::string_view id) {
    return {"profil-inconnu", fmt::format("le profil {} n’existe pas", quoted(id))};
}

Message unknown_catalogue_lever(std::string_view id) {
    return {"levier-hors-catalogue",
            fmt::format("le levier {} n’est pas dans le catalogue", quoted(id))};
}

Message unknown_reen_subject(int number) {
    return {"sujet-reen-inconnu", fmt::format("le sujet REEN n° {} n’existe pas", number)};
}

Message unknown_reference(std::string_view id) {
    return {"source-inconnue",
            fmt::format("la source {} n’est pas dans la liste « sources »", quoted(id))};
}

Message unknown_person(std::string_view id) {
    return {"interlocuteur-inconnu", fmt::format("l’interlocuteur {} n’existe pas", quoted(id))};
}

Message unknown_team_member(std::string_view id) {
    return {"equipier-inconnu", fmt::format("{} n’est pas un membre de l’équipe", quoted(id))};
}

Message unknown_interview(std::string_view id) {
    return {"entretien-inconnu",
            fmt::format("l’entretien {} n’est déclaré nulle part", quoted(id))};
}

Message unknown_guest(std::string_view id) {
    return {"invite-inconnu", fmt::format("{} n’est pas un invité du comité", quoted(id))};
}

Message unknown_slide(std::string_view id) {
    return {"diapositive-inconnue", fmt::format("la diapositive {} n’existe pas", quoted(id))};
}

Message unknown_time_zone(std::string_view name) {
    return {"fuseau-inconnu", fmt::format("le fuseau horaire {} n’est pas connu", quoted(name))};
}

Message duplicate_identifier(std::string_view id) {
    return {"identifiant-en-double", fmt::format("l’identifiant {} sert deux fois", quoted(id))};
}

Message step_off_grid(int step, std::size_t steps) {
    return {"niveau-hors-grille", fmt::format("niveau « {} » hors de la grille, qui va de 0 à {}",
                                              step, steps > 0 ? steps - 1 : 0)};
}

Message question_answered_twice(std::string_view id) {
    return {"question-repondue-deux-fois",
            fmt::format("la question {} a deux réponses dans le même entretien", quoted(id))};
}

Message question_retained_twice(std::string_view id) {
    return {"question-retenue-deux-fois",
            fmt::format("la question {} a deux réponses retenues", quoted(id))};
}

Message question_excluded_twice(std::string_view id) {
    return {"question-ecartee-deux-fois",
            fmt::format("la question {} est écartée deux fois", quoted(id))};
}

Message question_excluded_and_retained(std::string_view id) {
    return {"question-ecartee-et-retenue",
            fmt::format("la question {} est écartée, et a une réponse retenue", quoted(id))};
}

Message answers_without_interview() {
    return {"reponses-sans-entretien", "des réponses sont données pour un entretien non tenu"};
}

Message person_in_no_interview(std::string_view id) {
    return {"interlocuteur-sans-entretien",
            fmt::format("l’interlocuteur {} n’apparaît dans aucun entretien", quoted(id))};
}

Message person_twice_in_interview(std::string_view id) {
    return {"interlocuteur-en-double",
            fmt::format("{} est nommé deux fois pour le même entretien", quoted(id))};
}

Message scale_upside_down(int minimum, int maximum) {
    return {"echelle-renversee",
            fmt::format("l’échelle va de {} à {} : le maximum doit dépasser le minimum", minimum,
                        maximum)};
}

Message first_threshold_off(int minimum) {
    return {"premier-seuil",
            fmt::format("le premier niveau doit avoir pour seuil le minimum de l’échelle, {}",
                        minimum)};
}

Message thresholds_not_rising() {
    return {"seuils-non-croissants", "le seuil de ce niveau doit dépasser celui du précédent"};
}

Message threshold_off_scale(int minimum, int maximum) {
    return {"seuil-hors-echelle",
            fmt::format("le seuil de ce niveau sort de l’échelle, qui va de {} à {}", minimum,
                        maximum)};
}

Message step_values_not_rising() {
    return {"valeurs-non-croissantes", "la valeur de cet échelon doit dépasser celle du précédent"};
}

Message ends_before_start() {
    return {"fin-avant-debut", "cette étape finit avant de commencer"};
}

Message version_number_off(int number, int expected) {
    return {
        "numero-de-version",
        fmt::format("cette version porte le numéro {}, et devrait porter le {}", number, expected)};
}

Message version_date_falls() {
    return {"date-de-version", "cette version est datée d’avant la précédente"};
}

Message corrections_before_committee() {
    return {"corrections-avant-comite",
            "la date jusqu’à laquelle le compte rendu se corrige précède le comité"};
}

Message next_meeting_before_committee() {
    return {"prochaine-reunion-avant-comite", "la prochaine réunion précède le comité"};
}

Message agenda_minutes_differ(long sum, int minutes) {
    return {"duree-ordre-du-jour",
            fmt::format("l’ordre du jour dure {} minutes au total, la réunion {}", sum, minutes)};
}

Message action_without_owner() {
    return {"action-sans-responsable", "cette action n’a ni responsable ni service"};
}

Message action_without_due_date() {
    return {"action-sans-echeance", "cette action n’a pas d’échéance"};
}

Message presence_given_twice(std::string_view id) {
    return {"presence-en-double",
            fmt::format("la présence de {} est donnée deux fois", quoted(id))};
}

Message representative_missing() {
    return {"representant-manquant", "cette personne est représentée, mais par qui n’est pas dit"};
}

Message name_in_free_text(std::string_view name) {
    return {"nom-dans-un-texte",
            fmt::format("le nom {} apparaît dans ce texte libre", quoted(name))};
}

Message email_in_free_text(std::string_view email) {
    return {"courriel-dans-un-texte",
            fmt::format("l’adresse {} apparaît dans ce texte libre", quoted(email))};
}

Message phone_in_free_text(std::string_view phone) {
    return {"telephone-dans-un-texte",
            fmt::format("le téléphone {} apparaît dans ce texte libre", quoted(phone))};
}

Hint known_time_zones(const std::vector<std::string>& names) {
    return {fmt::format("fuseaux connus : {}", fmt::join(names, ", ")), {}};
}

Hint defined_at(std::string_view what, Span where) {
    return {fmt::format("les identifiants connus ({}) sont définis dans", what), {where}};
}

Hint grid_defined_at(std::string_view question, Span where) {
    return {fmt::format("la question {} et sa grille sont définies dans", quoted(question)),
            {where}};
}

Hint reworded_ids_are_the_shipped_ones() {
    return {"les identifiants sont ceux du référentiel fourni avec le programme", {}};
}

Hint earlier_one_at(Span where) {
    return {"première fois :", {where}};
}

Hint version_before_at(Span where) {
    return {"version précédente :", {where}};
}

Hint committee_at(Span where) {
    return {"date du comité :", {where}};
}

Hint count_steps_from_zero() {
    return {"les échelons se comptent à partir de 0, le plus bas", {}};
}

Hint keep_one_retained_answer() {
    return {"gardez l’une des deux décisions", {}};
}

Hint keep_one_answer() {
    return {"gardez une seule réponse par entretien ; une autre personne a son entretien", {}};
}

Hint say_interview_was_held() {
    return {"si l’entretien a eu lieu, écrivez « statut: tenu »", {}};
}

Hint plan_an_interview() {
    return {"ajoutez un entretien, au besoin avec « statut: a_planifier »", {}};
}

Hint number_versions_from_one() {
    return {"numérotez les versions 1, 2, 3… dans l’ordre", {}};
}

Hint adjust_agenda() {
    return {"ajustez les minutes d’un point, ou celles du comité", {}};
}

Hint name_who_acts() {
    return {"dites qui agit : « responsable: » ou « service: »", {}};
}

Hint give_due_date() {
    return {"ajoutez par exemple « echeance: 2024-06-30 »", {}};
}

Hint name_representative() {
    return {"ajoutez « represente_par: »", {}};
}

Hint write_function_instead() {
    return {"écrivez la fonction plutôt que la personne : ce texte peut être diffusé", {}};
}

} // namespace restitution::messages

#include "messages/explain.h"

#include "base/quote.h"

#include <fmt/format.h>

namespace restitution::messages {

std::string unknown_target(std::string_view target, const std::vector<std::string>& close) {
    const std::string sentence =
        fmt::format("la cible {} n’existe pas dans ce dossier", quoted(target));
    return close.empty()
               ? sentence + " ; donnez « dimension/ID », « question/ID » ou rien pour l’ensemble"
               : fmt::format("{} ; vouliez-vous « {} » ?", sentence, fmt::join(close, " » ou « "));
}

std::string one_target_only() {
    return "« explain » attend un dossier, puis une cible au plus";
}

std::string whole_explained() {
    return "Note d’ensemble";
}

std::string dimension_explained(std::string_view id, std::string_view name) {
    return fmt::format("Dimension {} : {}", id, name);
}

std::string question_explained(std::string_view id, std::string_view topic) {
    return fmt::format("Question {} : {}", id, topic);
}

std::string note_is(std::string_view note, int maximum, std::string_view level) {
    return fmt::format("Note : {} sur {}, niveau « {} ».", note, maximum, level);
}

std::string note_lies_between(std::string_view low, std::string_view high) {
    return fmt::format("Selon les réponses qui manquent, elle peut aller de {} à {}.", low, high);
}

std::string note_is_indicative(int threshold) {
    return fmt::format("Elle est indicative : moins de {} % du poids des questions a une réponse.",
                       threshold);
}

std::string no_note_yet(std::string_view low, std::string_view high) {
    return fmt::format("Pas encore de note : aucune question n’a de réponse. Tout est possible, de "
                       "{} à {}.",
                       low, high);
}

std::string out_of_scope_dimension() {
    return "Hors champ : aucune question ne s’applique ici. La dimension n’entre dans aucun "
           "calcul.";
}

std::string out_of_scope_whole() {
    return "Hors champ : aucune question du questionnaire ne s’applique ici.";
}

std::string answered_of(int answered, int applicable, std::string_view percent) {
    return fmt::format("Questions qui ont une réponse : {} sur {} (taux de complétude : {}).",
                       answered, applicable, percent);
}

std::string answered_of_whole(int answered, int applicable, std::string_view percent) {
    return fmt::format("Questions qui ont une réponse : {} sur {}. Taux de complétude, moyenne de "
                       "ceux des dimensions : {}.",
                       answered, applicable, percent);
}

std::string nothing_missing_in_note() {
    return "Aucune réponse ne manque : la note est la seule possible.";
}

std::string head_of_calculation() {
    return "Le calcul";
}
std::string head_of_answers() {
    return "Les questions et ce qui en est retenu";
}
std::string head_of_dimensions() {
    return "Les dimensions et ce qui entre dans le calcul";
}
std::string head_of_missing() {
    return "Ce qui manque";
}
std::string head_of_rises() {
    return "Ce qui ferait le plus monter la note";
}
std::string head_of_grid() {
    return "La grille";
}
std::string head_of_said() {
    return "Ce qui a été dit";
}
std::string head_of_decision() {
    return "Ce que l’équipe a décidé";
}

std::string method_of_dimension() {
    return "Chaque réponse vaut de 0 (le niveau le plus bas de sa grille) à 1 (le plus haut). La "
           "note est la "
           "moyenne de ces valeurs, chacune comptée selon le poids de sa question, mise ensuite à "
           "l’échelle des notes.";
}

std::string method_of_bounds() {
    return "« Au plus bas » et « au plus haut » : la note si toutes les réponses qui manquent "
           "étaient au niveau le plus bas de leur grille, ou au plus haut. La complétude est la "
           "part du poids des questions qui a une réponse.";
}

std::string method_of_whole() {
    return "La note d’ensemble est la moyenne des notes des dimensions, chacune comptée selon son "
           "poids. Une dimension sans note n’entre que dans les bornes et la complétude ; une "
           "dimension hors champ, nulle part.";
}

std::string method_of_median() {
    return "De plusieurs réponses, on retient la médiane basse : celle du milieu, ou la plus basse "
           "des deux du milieu.";
}

std::string method_of_question() {
    return "Le niveau retenu vaut son rang divisé par le rang le plus haut, sauf si la grille "
           "donne ses propres valeurs.";
}

std::string method_of_missing() {
    return "Si cette seule réponse arrivait, au niveau le plus bas de sa grille ou au plus haut, "
           "la "
           "note de la dimension serait :";
}

std::string method_of_rises() {
    return "Un niveau de plus, à cette seule question, ajouterait à la note :";
}

std::string label_of_note() {
    return "note";
}
std::string label_of_low() {
    return "au plus bas";
}
std::string label_of_high() {
    return "au plus haut";
}
std::string label_of_completeness() {
    return "complétude";
}
std::string label_of_median() {
    return "médiane";
}
std::string label_of_value() {
    return "valeur";
}
std::string label_of_contribution() {
    return "sa part";
}
std::string label_of_dimension_gain() {
    return "sa dimension";
}
std::string label_of_overall_gain() {
    return "l’ensemble";
}
std::string shown_as(std::string_view shown) {
    return fmt::format("(affiché : {})", shown);
}

std::string column_question() {
    return "question";
}
std::string column_dimension() {
    return "dimension";
}
std::string column_state() {
    return "état";
}
std::string column_step() {
    return "niveau";
}
std::string column_value() {
    return "valeur";
}
std::string column_weight() {
    return "poids";
}
std::string column_note() {
    return "note exacte";
}
std::string column_shown() {
    return "affichée";
}
std::string column_source() {
    return "d’après";
}

std::string state_answered() {
    return "répondue";
}
std::string state_not_applicable() {
    return "sans objet";
}
std::string state_does_not_know() {
    return "ne sait pas";
}
std::string state_unanswered() {
    return "sans réponse";
}
std::string state_excluded() {
    return "non retenue";
}
std::string outside_light() {
    return "hors du questionnaire léger";
}

std::string step_given(int step) {
    return fmt::format("niveau {}", step);
}
std::string not_applicable_given() {
    return "sans objet";
}
std::string does_not_know_given() {
    return "ne sait pas";
}

std::string in_dimension(std::string_view id, std::string_view name, std::string_view weight) {
    return fmt::format("Dimension {} : {}. Poids de la question : {}.", id, name, weight);
}

std::string worth(std::string_view value) {
    return fmt::format("vaut {}", value);
}

std::string retained_by_team(std::string_view given) {
    return fmt::format("Réponse retenue par l’équipe : {}.", given);
}

std::string left_out_by_team() {
    return "Question laissée de côté : elle n’entre dans aucun calcul.";
}

std::string retained_step(int step, std::string_view value) {
    return fmt::format("Réponse retenue : niveau {}, qui vaut {}.", step, value);
}

std::string nobody_answered() {
    return "Personne n’a encore répondu.";
}

std::string to_ask(const std::vector<std::string>& profiles) {
    return profiles.empty() ? "à qui demander reste à déterminer"
                            : fmt::format("à demander à : {}", fmt::join(profiles, " ; "));
}

std::string median_of(const std::vector<std::string>& places) {
    return fmt::format("{} réponses : {}", places.size(), fmt::join(places, ", "));
}

std::string without_note() {
    return "sans note";
}

std::string out_of_scope() {
    return "hors champ";
}

std::string by_team() {
    return "équipe,";
}

std::string defined_in(std::string_view place) {
    return fmt::format("Définie dans {}.", place);
}

std::string shipped_place(std::string_view place) {
    return fmt::format("{} (fourni)", place);
}

std::string interview_of(std::string_view date) {
    return fmt::format("entretien du {}", date);
}

std::string one_level_more(std::string_view question, int from) {
    return fmt::format("{}, de {} à {}", question, from, from + 1);
}

std::string fewer_rises_shown(std::size_t more) {
    return more == 1
               ? std::string("Et une autre question ; « --format json » les donne toutes.")
               : fmt::format("Et {} autres questions ; « --format json » les donne toutes.", more);
}

std::string see_question() {
    return "Qui a dit quoi, question par question : restitution explain DOSSIER question/ID";
}

} // namespace restitution::messages

#include "messages/guides.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::messages {

Message interview_too_long(std::string_view id, int estimated, int available) {
    return {"entretien-trop-long",
            fmt::format("l’entretien « {} » demande environ {} minutes, pour {} prévues", id,
                        estimated, available)};
}

Message questions_without_anybody(const std::vector<std::string>& questions) {
    return {"questions-sans-interlocuteur",
            questions.size() == 1
                ? fmt::format("personne ici ne peut répondre à la question {}", questions.front())
                : fmt::format("personne ici ne peut répondre à {} questions : {}", questions.size(),
                              fmt::join(questions, ", "))};
}

Hint split_interview(std::string_view sessions) {
    return {fmt::format("prévoyez plusieurs rendez-vous : {}", sessions), {}};
}

Hint give_profile_or_exclude() {
    return {"donnez à une personne l’un des profils attendus, ou écartez ces questions dans "
            "« non_retenues » en disant pourquoi ; planning.txt nomme les profils",
            {}};
}

std::string no_answer_file_beside_one_file(std::string_view file) {
    return fmt::format("pas de fichier de réponses préparé : les réponses de ce dossier tiennent "
                       "dans {} ; pour en avoir un par entretien, rangez-le dans un dossier "
                       "« reponses »",
                       file);
}

std::string answer_file_written(std::string_view path) {
    return fmt::format("fichier de réponses préparé : {}", path);
}

std::string answer_file_kept(std::string_view path) {
    return fmt::format("fichier de réponses laissé tel quel : {}", path);
}

Message answer_file_outdated(std::string_view interview) {
    return {
        "reponses-a-preparer-de-nouveau",
        fmt::format("le fichier de réponses préparé pour l’entretien « {} » n’a plus les mots ou "
                    "les questions d’aujourd’hui",
                    interview)};
}

Hint prepare_answer_file_again() {
    return {
        "si rien n’y est encore écrit, supprimez-le : « restitution guides » en prépare un neuf",
        {}};
}

Message answers_beside_other_words(std::string_view interview,
                                   const std::vector<std::string>& questions) {
    return {"reponses-a-d-autres-mots",
            fmt::format("entretien « {} » : réponses saisies en face d’autres mots, ou d’une autre "
                        "grille, que ceux d’aujourd’hui ({})",
                        interview, fmt::join(questions, ", "))};
}

Hint compare_with_grid() {
    return {"relisez-les d’après le questionnaire d’aujourd’hui, puis mettez les commentaires du "
            "fichier à jour",
            {}};
}

Message nothing_to_ask(std::string_view interview) {
    return {"entretien-sans-question",
            fmt::format("l’entretien « {} » n’a plus de question à poser", interview)};
}

Hint cancel_or_keep_open() {
    return {"dites-le « impossible » en donnant la raison, ou gardez-le pour un échange libre", {}};
}

std::string no_interview_to_guide() {
    return "aucun entretien n’est déclaré : il n’y a pas de trame à faire";
}

Message mail_is_heavy(std::string_view megabytes) {
    return {"envoi-lourd",
            fmt::format("l’envoi du support et du compte rendu pèse {} Mo : des messageries "
                        "refusent plus de 5 Mo",
                        megabytes)};
}

Hint lighten_mail() {
    return {"allégez le logo et les images, ou déposez les documents et envoyez leur lien", {}};
}

Message deck_too_long(int slides, std::string_view needed, int available) {
    return {"support-trop-long",
            fmt::format("le support compte {} diapositives à présenter, soit {} minutes, pour une "
                        "séance de {}",
                        slides, needed, available)};
}

Hint move_to_annex(const std::vector<std::string>& slides) {
    return {fmt::format("dans « support », gardez pour l’annexe, par exemple avec « ordre: » après "
                        "« glossaire » : {}",
                        fmt::join(slides, ", ")),
            {}};
}

Hint lengthen_meeting() {
    return {"allongez la séance, masquez des diapositives, ou dites le temps que chacune prend "
            "vraiment : « minutes_par_diapositive » dans les options",
            {}};
}

} // namespace restitution::messages

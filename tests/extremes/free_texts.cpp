#include "free_texts.h"

#include "support/story_dossier.h"

namespace restitution::test {

namespace {

using Texts = std::vector<FreeText>;

void add_diagnosis(Texts& texts, Diagnosis& diagnosis) {
    Committee& committee = diagnosis.committee;
    texts.insert(texts.end(), {{"collectivite", &diagnosis.authority.name.value},
                               {"entite", &diagnosis.entities[0].name.value},
                               {"entite/precision", &diagnosis.entities[0].note.value},
                               {"entite exclue", &diagnosis.entities[1].name.value},
                               {"redacteur", &diagnosis.team[0].person.name.value},
                               {"redacteur/fonction", &diagnosis.team[0].role.value},
                               {"etape faite", &diagnosis.calendar[0].name.value},
                               {"etape en cours", &diagnosis.calendar[1].name.value},
                               {"etape a venir", &diagnosis.calendar[2].name.value},
                               {"etape/precision", &diagnosis.calendar[2].note.value},
                               {"lieu", &committee.place.value},
                               {"ordre du jour", &committee.agenda[0].title.value},
                               {"ordre du jour/precision", &committee.agenda[0].note.value},
                               {"invite", &committee.guests[0].person.name.value},
                               {"invite/fonction", &committee.guests[0].role.value},
                               {"invite excuse", &committee.guests[1].person.name.value},
                               {"version/statut", &diagnosis.versions[0].status.value},
                               {"version/libelle", &diagnosis.versions[0].label.value}});
}

void add_questionnaire(Texts& texts, Questionnaire& questionnaire) {
    texts.insert(texts.end(),
                 {{"niveau", &questionnaire.levels[1].name.value},
                  {"niveau/signification", &questionnaire.levels[1].meaning.value},
                  {"profil", &questionnaire.profiles[1].name.value},
                  {"dimension", &questionnaire.dimensions[0].name.value},
                  {"dimension/libelle court", &questionnaire.dimensions[0].short_label.value},
                  {"point fort", &questionnaire.dimensions[1].name.value},
                  {"question", &questionnaire.dimensions[0].questions[0].topic.value},
                  {"question manquante", &questionnaire.dimensions[0].questions[3].topic.value}});
}

void add_answers(Texts& texts, Dossier& dossier) {
    Interview& interview = dossier.answers.interviews[0];
    texts.insert(
        texts.end(),
        {{"fonction", &dossier.people[0].role.value},
         {"enseignement", &interview.findings[0].text.value},
         {"piste", &interview.ideas[0].text.value},
         {"propos", &interview.answers[0].verbatims[0].text.value},
         {"sans objet", &std::get<NotApplicable>(interview.answers.back().given).reason.value},
         {"raison d’exclusion", &dossier.answers.excluded[0].reason.value}});
}

void add_meeting(Texts& texts, Meeting& meeting) {
    texts.insert(texts.end(),
                 {{"point", &meeting.points[0].title.value},
                  {"point/resume", &meeting.points[0].summary.value},
                  {"echange/fonction", &meeting.points[0].exchanges[0].speaker.value},
                  {"echange", &meeting.points[0].exchanges[0].text.value},
                  {"echange/reponse", &meeting.points[0].exchanges[0].answer.value},
                  {"representant", &meeting.presences[1].represented_by.value},
                  {"vote", &meeting.votes[0].subject.value},
                  {"vote/resultat", &meeting.votes[0].outcome.value},
                  {"decision", &meeting.decisions[0].text.value},
                  {"action", &meeting.actions[0].text.value},
                  {"action/service", &meeting.actions[0].department.value},
                  {"action/responsable", &meeting.actions[0].owner.value},
                  {"retour", &meeting.feedback_on_organisation[0].value},
                  {"retour sur la presentation", &meeting.feedback_on_presentation[0].value},
                  {"bonne pratique", &meeting.good_practices[0].value},
                  {"prochaine reunion", &meeting.next_meeting->subject.value},
                  {"prochaine reunion/lieu", &meeting.next_meeting->place.value},
                  {"diffusion", &meeting.also_sent_to[0].value}});
}

} // namespace

Dossier full_dossier() {
    Dossier dossier = small_dossier();
    Interview& interview = dossier.answers.interviews[0];
    interview.findings = {finding("ACHA", "Un constat")};
    interview.ideas = {finding("ACHA", "Une piste")};
    interview.answers[0].verbatims = {{text("Un propos"), true}};
    dossier.answers.interviews[1].answers.push_back(answer("ACHA-01", level(3)));
    dossier.questionnaire.dimensions[0].questions.push_back(question("ACHA-05"));
    dossier.questionnaire.dimensions[0].questions.push_back(question("ACHA-06"));
    dossier.answers.excluded = {excluded("ACHA-05", "écartée")};
    interview.answers.push_back(answer("ACHA-06", not_applicable("sans objet")));
    Meeting& meeting = *dossier.meeting;
    meeting.votes = {{text("Calendrier"), 9, 0, 1, text("adopté")}};
    meeting.feedback_on_organisation = {text("Bien préparé")};
    meeting.feedback_on_presentation = {text("Clair")};
    meeting.presences[1] = presence("dgs", Attendance::Represented);
    meeting.presences[1].represented_by = text("M. Remplaçant");
    meeting.next_meeting = NextMeeting{text("atelier"), Located<Date>{{2024, 4, 18}, {}},
                                       Located<TimeOfDay>{{14, 0}, {}}, text("Ici")};
    dossier.diagnosis.versions = {
        {{1, {}}, {{2024, 3, 1}, {}}, text("première"), text("document de travail")},
        {{2, {}}, {{2024, 3, 14}, {}}, text("relue"), text("document de travail")}};
    return dossier;
}

std::vector<FreeText> free_texts(Dossier& dossier) {
    Texts texts;
    add_diagnosis(texts, dossier.diagnosis);
    add_questionnaire(texts, dossier.questionnaire);
    add_answers(texts, dossier);
    add_meeting(texts, *dossier.meeting);
    return texts;
}

} // namespace restitution::test

#include "support/whole_dossier.h"

namespace restitution::test {

Guest guest(const std::string& id, const std::string& name, const std::string& role,
            GuestGroup group) {
    Guest result;
    result.id.value.text = id;
    result.person = {text("Mme"), text(name)};
    result.role = text(role);
    result.group = group;
    return result;
}

AgendaItem agenda_item(const std::string& title, int minutes, AgendaKind kind) {
    AgendaItem item;
    item.title = text(title);
    item.minutes = {minutes, {}};
    item.kind = kind;
    return item;
}

CalendarStep calendar_step(const std::string& name, Date start, Date end) {
    return {text(name), {start, {}}, {end, {}}, {}};
}

Person person(const std::string& id, const std::string& name, const std::string& role,
              const std::string& profile) {
    Person result;
    result.id.value.text = id;
    result.name = text(name);
    result.role = text(role);
    result.profiles = {{{profile}, {}}};
    return result;
}

Interview interview_of(const std::vector<std::string>& people, std::vector<Answer> given) {
    Interview result = interview(std::move(given));
    for (const std::string& id : people) {
        result.people.push_back({{id}, {}});
    }
    return result;
}

Finding finding(const std::string& dimension, const std::string& words) {
    return {Located<DimensionId>{{dimension}, {}}, text(words)};
}

Presence presence(const std::string& guest_id, Attendance attendance) {
    Presence result;
    result.guest.value.text = guest_id;
    result.attendance = attendance;
    return result;
}

Diagnosis small_diagnosis() {
    Diagnosis result;
    result.authority.name = text("Commune d’Essai");
    result.authority.kind = AuthorityKind::Commune;
    result.authority.population = 3400;
    result.authority.agents = 25;
    result.entities = {{{{"mairie"}, {}}, text("Mairie"), true, {}},
                       {{{"regie"}, {}}, text("Régie des eaux"), false, text("autre budget")}};
    result.team = {{{{"ref"}, {}}, {text("M."), text("Rémi Rédacteur")}, text("référent"), {}, {}}};
    result.calendar = {calendar_step("Entretiens", {2024, 1, 8}, {2024, 2, 23}),
                       calendar_step("Comité de restitution", {2024, 3, 21}, {2024, 3, 21}),
                       calendar_step("Choix des leviers", {2024, 4, 8}, {2024, 5, 31})};
    result.reference_date.value = {2024, 3, 1};
    result.committee.date.value = {2024, 3, 21};
    result.committee.start = {{14, 30}, {}};
    result.committee.minutes = {60, {}};
    result.committee.place = text("Salle du conseil");
    result.committee.agenda = {agenda_item("Ouverture", 10), agenda_item("Vue d’ensemble", 30),
                               agenda_item("Échanges", 20, AgendaKind::Discussion)};
    result.committee.guests = {
        guest("elue", "Paule Présente", "adjointe", GuestGroup::Elected),
        guest("dgs", "Élise Excusée", "directrice générale", GuestGroup::Management)};
    result.versions = {{{1, {}}, {{2024, 3, 14}, {}}, {}, text("document de travail")}};
    return result;
}

Meeting small_meeting() {
    Meeting result;
    result.author.value.text = "ref";
    result.corrections_until = Located<Date>{{2024, 4, 5}, {}};
    result.presences = {presence("elue", Attendance::Present),
                        presence("dgs", Attendance::Excused)};
    result.points = {
        {text("Lecture des notes"),
         text("Le calcul est expliqué."),
         {{text("direction"), text("Que devient la note ?"), text("Elle est refaite.")}}}};
    result.decisions = {{DecisionVerb::Validates, text("le périmètre.")}};
    Action action;
    action.text = text("Chercher les dates d’achat");
    action.owner = text("Mme Paule Présente");
    action.due = Located<Date>{{2024, 5, 17}, {}};
    result.actions = {action};
    result.good_practices = {text("Prévenir le prestataire.")};
    result.also_sent_to = {text("Membres du bureau")};
    return result;
}

Dossier small_dossier() {
    Dossier result;
    result.diagnosis = small_diagnosis();
    result.questionnaire =
        questionnaire({dimension("ACHA", {question("ACHA-01"), question("ACHA-02"),
                                          question("ACHA-03"), question("ACHA-04")}),
                       dimension("PARC", {question("PARC-01")})});
    result.questionnaire.profiles = {{{{"achats"}, {}}, text("Achats"), {}},
                                     {{{"dsi"}, {}}, text("Systèmes d’information"), {}}};
    for (Dimension& dimension : result.questionnaire.dimensions) {
        dimension.short_label = text("Court " + dimension.id.value.text);
        for (Question& question : dimension.questions) {
            question.profiles = {{{"achats"}, {}}, {{"dsi"}, {}}};
        }
    }
    for (MaturityLevel& level : result.questionnaire.levels) {
        level.meaning = text("Ce que veut dire " + level.name.value + ".");
    }
    result.people = {person("p-achats", "Camille Confidente", "responsable des achats", "achats"),
                     person("p-dsi", "Dominique Discrète", "directrice informatique", "dsi")};
    result.answers.interviews = {
        interview_of({"p-achats"},
                     {answer("ACHA-01", level(0)), answer("ACHA-02", level(1)),
                      answer("ACHA-03", level(2)), answer("ACHA-04", does_not_know())}),
        interview_of({"p-dsi"}, {answer("PARC-01", level(4))})};
    result.meeting = small_meeting();
    return result;
}

} // namespace restitution::test

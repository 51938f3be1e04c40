#include "guide_dossier.h"

#include "support/shipped_phrases.h"
#include "support/small_dossier.h"

#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

namespace restitution::test {

Question full_question(const std::string& id, const std::string& profile) {
    Question result = question(id, 100, 3);
    result.text = text("Que fait-on pour " + id + " ?");
    result.help = text("Aide de " + id + ".");
    result.light = true;
    result.profiles = {{{profile}, {}}};
    for (std::size_t i = 0; i < result.grid.size(); ++i) {
        result.grid[i].text = text("réponse " + std::to_string(i) + " de " + id);
    }
    return result;
}

Person full_person(const std::string& id, const std::string& name, const std::string& profile,
                   bool attended) {
    Person result;
    result.id = {{id}, {}};
    result.title = text("Mme");
    result.name = text(name);
    result.role = text("fonction de " + id);
    result.profiles = {{{profile}, {}}};
    result.attended_launch = attended;
    result.email = text(id + "@essai.example");
    return result;
}

Dossier guide_dossier() {
    Dossier result;
    result.questionnaire =
        questionnaire({dimension("ACHA", {full_question("A1", "ach"), full_question("A2", "ach")}),
                       dimension("PARC", {full_question("P1", "dsi")})});
    result.questionnaire.dimensions[0].questions[0].profiles.push_back({{"dsi"}, {}});
    for (Dimension& each : result.questionnaire.dimensions) {
        each.short_label = each.name;
    }
    result.questionnaire.profiles = {{{{"ach"}, {}}, text("Achats"), std::nullopt},
                                     {{{"dsi"}, {}}, text("Informatique"), 120}};
    Diagnosis& diagnosis = result.diagnosis;
    diagnosis.authority.name = text("Commune d'Essai");
    diagnosis.reference_date = {{2024, 3, 1}, {}};
    diagnosis.versions = {{{1, {}}, {{2024, 1, 8}, {}}, text(""), text("projet")}};
    diagnosis.calendar = {{text("Entretiens"), {{2024, 1, 15}, {}}, {{2024, 2, 23}, {}}, text("")}};
    TeamMember eve;
    eve.id = {{"eve"}, {}};
    eve.person = {text("Mme"), text("Ève Martin")};
    eve.role = text("chargée de mission");
    eve.email = text("eve@essai.example");
    diagnosis.team = {eve};
    diagnosis.committee.date = {{2024, 3, 21}, {}};
    diagnosis.committee.start = Located<TimeOfDay>{{14, 30}, {}};
    diagnosis.committee.minutes = {60, {}};
    diagnosis.committee.place = text("salle du conseil");
    result.people = {full_person("acheteuse", "Nadège Souliac", "ach", true),
                     full_person("dsi", "Olive Peyrac", "dsi", false)};
    Interview held = interview({answer("A1", does_not_know())});
    held.id = {{"E1"}, {}};
    held.people = {{{"acheteuse"}, {}}};
    Interview to_come;
    to_come.id = {{"E2"}, {}};
    to_come.people = {{{"dsi"}, {}}};
    to_come.interviewers = {{{"eve"}, {}}};
    to_come.status = InterviewStatus::Confirmed;
    to_come.date = Located<Date>{{2024, 1, 24}, {}};
    to_come.time = Located<TimeOfDay>{{9, 30}, {}};
    to_come.place = text("mairie");
    result.answers.interviews = {held, to_come};
    return result;
}

Letters shipped_letters() {
    std::vector<LetterFile> files;
    for (const LetterEntry& entry : letter_table) {
        std::ifstream file(std::string(RESTITUTION_SOURCE_DIR) + "/themes/phrases/courriers/" +
                           std::string(entry.file) + ".txt");
        files.push_back(
            {std::string(entry.file), {{std::istreambuf_iterator<char>(file), {}}, {}}});
    }
    Diagnostics diagnostics;
    return Letters::from(files, {}, diagnostics);
}

GuideCase::GuideCase(Dossier of)
    : dossier(std::move(of)), metrics(compute_metrics(dossier)), phrases(shipped_phrases()),
      letters(shipped_letters()), telling{dossier, metrics, phrases, nullptr},
      plan(compute_interview_plan(dossier, metrics.coverage)) {}
GuideCase::~GuideCase() = default;

bool says(const std::string& all, const std::string& part) {
    return all.find(part) != std::string::npos;
}

} // namespace restitution::test

#include "export/results_json.h"
#include "support/golden.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace restitution {
namespace {

using namespace test;
using Json = nlohmann::ordered_json;

Person person(const std::string& id, const std::string& name) {
    Person result;
    result.id.value.text = id;
    result.name.value = name;
    return result;
}

/// ACHA is complete but for one question, PARC has no answer, TERR is out of scope.
Dossier dossier() {
    Dossier result;
    result.questionnaire =
        questionnaire({dimension("ACHA", {question("ACHA-01"), question("ACHA-02"),
                                          question("ACHA-03", 50), question("ACHA-04")}),
                       dimension("PARC", {question("PARC-01"), question("PARC-02")}, 200),
                       dimension("TERR", {question("TERR-01"), question("TERR-02")})});
    result.questionnaire.name.value = "Référentiel d’essai";
    result.questionnaire.version.value = "1.0";
    result.diagnosis.authority.name.value = "Commune d’Essai";
    result.diagnosis.authority.kind = AuthorityKind::Commune;
    result.diagnosis.authority.population = 3400;
    result.diagnosis.authority.agents = 25;
    result.diagnosis.reference_date.value = {2024, 3, 1};
    result.diagnosis.versions = {
        {{1, {}}, {{2024, 3, 12}, {}}, {"relu par Mme Nommée", {}}, {"document de travail", {}}}};
    result.people = {person("p1", "Camille Nommée")};
    result.answers = answers({answer("ACHA-01", level(0)), answer("ACHA-02", level(1)),
                              answer("ACHA-03", level(4)), answer("ACHA-04", does_not_know()),
                              answer("TERR-01", not_applicable("dit par Camille Nommée"))});
    result.answers.interviews[0].answers[0].comment.value = "Camille Nommée a dit";
    result.answers.interviews.push_back(interview({answer("ACHA-01", level(2))}));
    result.answers.interviews[1].status = InterviewStatus::Confirmed;
    result.answers.excluded = {excluded("TERR-02", "écartée par Camille Nommée")};
    return result;
}

std::string results(const Dossier& of = dossier()) {
    return results_json(of, compute_metrics(of),
                        {{"couverture", "Couverture"}, {"dimension/ACHA", "ACHA : « initié »"}});
}

TEST(ResultsJson, MatchesItsGolden) {
    expect_golden("export/results.json", results());
}

TEST(ResultsJson, SaysWhatKindOfAuthorityItIsInTheWordsOfTheDossier) {
    Dossier department = dossier();
    department.diagnosis.authority.kind = AuthorityKind::Departement;
    EXPECT_EQ(Json::parse(results(department))["collectivite"]["nature"], "departement");
}

TEST(ResultsJson, GivesNotesExactlyAndAsShown) {
    // (0 + 1/4 + 0.5 × 1) / 2.5 = 3/10 → 6/5 on the scale; missing: 0 or 1 of 3.5:
    // 4 × 0.75 / 3.5 = 6/7 → 0.8 and 4 × 1.75 / 3.5 = 2; completeness 2.5 / 3.5 = 5/7 → 71.
    const Json acha = Json::parse(results())["dimensions"][0];
    EXPECT_EQ(acha["note"]["exacte"], "6/5");
    EXPECT_EQ(acha["note"]["affichee"], "1,2");
    EXPECT_EQ(acha["note"]["nombre"], 1.2);
    EXPECT_EQ(acha["note"]["niveau"]["nom"], "Initié");
    EXPECT_EQ(acha["note"]["indicative"], false);
    EXPECT_EQ(acha["bornes"]["basse"]["exacte"], "6/7");
    EXPECT_EQ(acha["bornes"]["basse"]["affichee"], "0,8");
    EXPECT_EQ(acha["bornes"]["haute"]["affichee"], "2,0");
    EXPECT_EQ(acha["completude"]["exacte"], "5/7");
    EXPECT_EQ(acha["completude"]["affichee"], "71\u202F%");
    EXPECT_EQ(acha["reponses"]["par_niveau"], (std::vector<int>{1, 1, 0, 0, 1}));
}

TEST(ResultsJson, SaysWhatHasNoNoteAndWhatIsOutOfScope) {
    const Json all = Json::parse(results());
    EXPECT_TRUE(all["dimensions"][1]["note"].is_null());
    EXPECT_EQ(all["dimensions"][1]["bornes"]["haute"]["exacte"], "4/1");
    EXPECT_EQ(all["dimensions"][2]["hors_champ"], true);
    EXPECT_TRUE(all["dimensions"][2]["bornes"].is_null());
    EXPECT_EQ(all["dimensions"][2]["questions"][1]["etat"], "non_retenue");
    EXPECT_EQ(all["ensemble"]["reponses"]["ne_sait_pas"], 1);
    EXPECT_EQ(all["ensemble"]["note"]["indicative"], true);
}

TEST(ResultsJson, ListsInterviewsSlidesAndTheExample) {
    const Json all = Json::parse(results());
    EXPECT_EQ(all["format"], 1);
    EXPECT_EQ(all["entretiens"]["tenu"], 1);
    EXPECT_EQ(all["entretiens"]["confirme"], 1);
    EXPECT_EQ(all["entretiens"]["total"], 2);
    EXPECT_EQ(all["diapositives"][1]["id"], "dimension/ACHA");
    EXPECT_EQ(all["exemple_de_calcul"], "ACHA");
    EXPECT_EQ(all["points_de_vue_a_rapprocher"][0]["question"], "ACHA-01");
}

TEST(ResultsJson, GivesTheGridAndHowManyGaveEachAnswer) {
    const Json first = Json::parse(results())["dimensions"][0]["questions"][0];
    EXPECT_EQ(first["grille"][1]["valeur"], "1/4");
    // One interview said 0, another 2: the lower of the two is kept.
    EXPECT_EQ(first["reponses_recueillies"]["par_niveau"], (std::vector<int>{1, 0, 1, 0, 0}));
    EXPECT_EQ(first["niveau"], 0);
    const Json fourth = Json::parse(results())["dimensions"][0]["questions"][3];
    EXPECT_EQ(fourth["reponses_recueillies"]["ne_sait_pas"], 1);
    EXPECT_EQ(fourth["etat"], "ne_sait_pas");
}

TEST(ResultsJson, GivesSubjectsOfTheLawAndWhoWasMetByFunction) {
    Dossier of = dossier();
    of.people[0].role.value = "Directrice";
    of.people[0].profiles = {{{"dgs"}, {}}};
    of.questionnaire.profiles = {{{{"dgs"}, {}}, {"Direction", {}}, {}}};
    of.answers.interviews[0].people = {{{"p1"}, {}}};
    of.questionnaire.dimensions[0].questions[2].reen = {{1, {}}};
    of.questionnaire.dimensions[0].questions[3].reen = {{1, {}}};
    of.reen.subjects = {{{1, {}}, {"Acheter durable", {}}, {}}};
    const Json all = Json::parse(results(of));
    EXPECT_EQ(all["entretiens"]["par_fonction"][0]["fonction"], "Directrice");
    EXPECT_EQ(all["entretiens"]["par_fonction"][0]["tenus"], 1);
    EXPECT_EQ(all["entretiens"]["par_profil"][0]["rencontres"], 1);
    // ACHA-03 is at the top, ACHA-04 unknown: 1 of 2, mean 4.
    EXPECT_EQ(all["sujets_reen"][0]["reponses"]["repondues"], 1);
    EXPECT_EQ(all["sujets_reen"][0]["reponses"]["applicables"], 2);
    EXPECT_EQ(all["sujets_reen"][0]["moyenne"]["affichee"], "4,0");
}

TEST(ResultsJson, NamesNobody) {
    EXPECT_EQ(results().find("Nommée"), std::string::npos);
}

TEST(ResultsJson, KeepsItsKeysInOrderAndEndsWithALine) {
    const std::string text = results();
    EXPECT_EQ(text.substr(0, 16), "{\n  \"format\": 1,");
    EXPECT_EQ(text.substr(text.size() - 3), "\n}\n");
    EXPECT_LT(text.find("\"ensemble\""), text.find("\"dimensions\""));
}

} // namespace
} // namespace restitution

#include "export/explanation.h"
#include "export/explanation_json.h"
#include "export/explanation_text.h"
#include "export/places.h"
#include "story/wording/formula.h"
#include "support/shipped_phrases.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

/// One person, who answered A-1 on line 2 of a file of answers; A-2 is left out, B-1 missing.
struct Told {
    Dossier dossier;
    Metrics metrics;
    Phrases phrases = shipped_phrases();
    Sources sources;

    Told() {
        sources.add("dossier/reponses.yaml", "x\n- question: A-1\n- question: A-2\n");
        sources.add("referentiel.yaml", "a\nb\nid: A-1\n", FileOrigin::Program);
        dossier.questionnaire = questionnaire({dimension("A", {question("A-1"), question("A-2")}),
                                               dimension("B", {question("B-1")})});
        dossier.questionnaire.dimensions[0].questions[0].id.where = {1, 8, 11};
        Person person;
        person.id.value.text = "p1";
        person.name.value = "Camille Nommée";
        person.role.value = "Directrice des achats";
        dossier.people = {person};
        dossier.answers = answers({answer("A-1", level(1))});
        dossier.answers.interviews[0].people = {{{"p1"}, {}}};
        dossier.answers.interviews[0].answers[0].question.where = {0, 14, 17};
        dossier.answers.excluded = {excluded("A-2", "sans rapport")};
        metrics = compute_metrics(dossier);
    }

    Telling telling() const { return {dossier, metrics, phrases, nullptr}; }
    std::string text(const ExplainTarget& target) const {
        return explanation_text(explain(target, dossier, metrics), telling(), {sources, "dossier"});
    }
    std::string json(const ExplainTarget& target) const {
        return explanation_json(explain(target, dossier, metrics), telling(),
                                {sources, "dossier/"});
    }
};

TEST(Explanation, FindsTargetsByTheNamesItGivesThem) {
    const Told told;
    for (const std::string& name : target_names(told.dossier.questionnaire)) {
        const auto target = find_target(name, told.dossier.questionnaire);
        ASSERT_TRUE(target) << name;
        EXPECT_EQ(name_of(*target), name);
    }
    EXPECT_EQ(target_names(told.dossier.questionnaire).size(), 6U);
    EXPECT_FALSE(find_target("question/A", told.dossier.questionnaire));
    EXPECT_FALSE(find_target("", told.dossier.questionnaire));
}

TEST(Explanation, OffersTheTargetsThatAMistakenNameIsCloseTo) {
    const Told told;
    const auto close = [&](const char* name) {
        return close_targets(name, told.dossier.questionnaire);
    };
    EXPECT_EQ(close("A"), (std::vector<std::string>{"dimension/A"}));
    EXPECT_EQ(close("b-1"), (std::vector<std::string>{"question/B-1"}));
    EXPECT_EQ(close("dimenson/A"), (std::vector<std::string>{"dimension/A"}));
    EXPECT_EQ(close("tout autre chose"), (std::vector<std::string>{}));
}

/// Started inside the dossier, the program names its files without a folder.
TEST(Explanation, ADossiersOwnFilesAreNotTheShippedOnesWhateverTheFolder) {
    Sources sources;
    sources.add("referentiel.yaml", "a\n");
    sources.add("referentiel.yaml", "a\n", FileOrigin::Program);
    EXPECT_FALSE(place_of({0, 0, 1}, {sources, "."}).shipped);
    EXPECT_TRUE(place_of({1, 0, 1}, {sources, "."}).shipped);
    EXPECT_TRUE(place_of({1, 0, 1}, {sources, "dossier"}).shipped);
}

TEST(Explanation, SaysWhereInputsStandAndByFunctionWhoSaidThem) {
    const Told told;
    const std::string text = told.text(QuestionId{"A-1"});
    EXPECT_NE(text.find("niveau 1, Directrice des achats (reponses.yaml:2)"), std::string::npos)
        << text;
    EXPECT_NE(text.find("referentiel.yaml:3 (fourni)"), std::string::npos) << text;
    const std::string json = told.json(QuestionId{"A-1"});
    EXPECT_NE(json.find("\"fichier\": \"reponses.yaml\""), std::string::npos) << json;
    EXPECT_NE(json.find("Directrice des achats"), std::string::npos) << json;
}

/// The slide and the notes say (1) / 1, `explain` what gives it exactly: the value is one.
TEST(Explanation, WritesOutTheFormulaOfTheSlideInItsOwnNotation) {
    const Told told;
    const Explanation explanation = explain(DimensionId{"A"}, told.dossier, told.metrics);
    const Formula& note = explanation.formulas.front();
    EXPECT_EQ(calculation_of(note), "1 / 1 = 1");
    EXPECT_EQ(expression_of(note), "4 × 0,25 / 1");
    EXPECT_NE(told.text(DimensionId{"A"}).find(expression_of(note)), std::string::npos);
    EXPECT_NE(told.json(DimensionId{"A"}).find(expression_of(note)), std::string::npos);
}

TEST(Explanation, NamesNobody) {
    const Told told;
    for (const std::string& name : target_names(told.dossier.questionnaire)) {
        const ExplainTarget target = *find_target(name, told.dossier.questionnaire);
        EXPECT_EQ((told.text(target) + told.json(target)).find("Nommée"), std::string::npos);
    }
}

TEST(Explanation, TellsWhatIsMissingFromTheWhole) {
    const Told told;
    const Explanation whole = explain({}, told.dossier, told.metrics);
    ASSERT_EQ(whole.questions.size(), 1U);
    const std::string text = told.text({});
    EXPECT_NE(text.find("B-1, sujet B-1 (sans réponse)"), std::string::npos) << text;
    EXPECT_EQ(text.find("A-2"), std::string::npos) << text;
}

} // namespace
} // namespace restitution

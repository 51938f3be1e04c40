#include "story/wording/answer_groups.h"
#include "support/story_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Question with_texts(const std::string& id, const std::vector<std::string>& texts) {
    Question result = question(id, 100, static_cast<int>(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        result.grid[i].text.value = texts[i];
    }
    return result;
}

AnswerGroups groups_of(std::vector<Question> questions, Answers given) {
    Dossier dossier;
    dossier.questionnaire = questionnaire({dimension("A", std::move(questions))});
    dossier.answers = std::move(given);
    const Metrics metrics = compute_metrics(dossier);
    const Phrases phrases = shipped_phrases();
    return answer_groups(0, {dossier, metrics, phrases, nullptr});
}

TEST(AnswerGroups, SayYesAndNoInTheGridsOwnWords) {
    const AnswerGroups found = groups_of(
        {with_texts("A-1", {"Non", "Oui"}), with_texts("A-2", {"Non", "En partie", "Oui"}),
         with_texts("A-3", {"Non", "Oui"})},
        answers({answer("A-1", level(1)), answer("A-2", level(2)), answer("A-3", level(0))}));
    EXPECT_TRUE(found.own_words);
    EXPECT_EQ(found.names, (std::vector<std::string>{"Non", "En partie", "Oui"}));
    EXPECT_EQ(found.counts, (std::vector<int>{1, 0, 2}));
}

TEST(AnswerGroups, AreLevelsWhereAWordIsWorthTwoThings) {
    const AnswerGroups found = groups_of(
        {with_texts("A-1", {"Non", "Oui"}), with_texts("A-2", {"Non", "Oui", "Toujours"})},
        answers({answer("A-1", level(1)), answer("A-2", level(1))}));
    EXPECT_FALSE(found.own_words);
    EXPECT_EQ(found.names.size(), 5U);
    // 1 is the highest of the five levels, 1/2 the middle one.
    EXPECT_EQ(found.counts, (std::vector<int>{0, 0, 1, 0, 1}));
}

TEST(AnswerGroups, AreLevelsWhereAGridDescribesEachStep) {
    const AnswerGroups found =
        groups_of({with_texts("A-1", {"Rien n’est encore écrit", "Une règle est écrite"})},
                  answers({answer("A-1", level(0))}));
    EXPECT_FALSE(found.own_words);
    EXPECT_EQ(found.counts, (std::vector<int>{1, 0, 0, 0, 0}));
}

TEST(AnswerGroups, LevelsAreThoseOfTheThresholdsNotOfTheRanks) {
    Dossier dossier;
    dossier.questionnaire = questionnaire({dimension("A", {question("A-1"), question("A-2")})});
    // From 0 to 10: half-way is 5, still "Bas"; three quarters are 7.5, "Milieu".
    dossier.questionnaire.scale = {0, 10, 1};
    dossier.questionnaire.levels = {
        {text("Bas"), {0}, {}}, {text("Milieu"), {700}, {}}, {text("Haut"), {900}, {}}};
    dossier.answers = answers({answer("A-1", level(2)), answer("A-2", level(3))});
    const Metrics metrics = compute_metrics(dossier);
    const Phrases phrases = shipped_phrases();
    EXPECT_EQ(answer_groups(0, {dossier, metrics, phrases, nullptr}).counts,
              (std::vector<int>{1, 1, 0}));
}

} // namespace
} // namespace restitution

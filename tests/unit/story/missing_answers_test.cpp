#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

TEST(MissingAnswers, AreOfferedToTheNextProfile) {
    // "Achats" did not know ACHA-04: the next profile of the question is asked.
    const Slide slide = find_slide(Told(small_dossier()).deck(), "manques");
    EXPECT_EQ(slide.title, "Une réponse manquante pour préciser les notes");
    const Table table = blocks_of<Table>(slide).at(0);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(joined(table.rows[0][0].text), "ACHA-04");
    EXPECT_EQ(table.rows[0][2].chip->text, "ne sait pas");
    EXPECT_EQ(joined(table.rows[0][3].text), "Systèmes d’information");
}

TEST(MissingAnswers, UnansweredGoesToTheFirstProfile) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews[0].answers.pop_back();
    const Table table = blocks_of<Table>(find_slide(Told(dossier).deck(), "manques")).at(0);
    EXPECT_EQ(table.rows.at(0)[2].chip->text, "sans réponse");
    EXPECT_EQ(joined(table.rows[0][3].text), "Achats");
}

TEST(MissingAnswers, KnowsWhenNobodyIsLeftToAsk) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews[1].answers.push_back(answer("ACHA-04", does_not_know()));
    const Table table = blocks_of<Table>(find_slide(Told(dossier).deck(), "manques")).at(0);
    EXPECT_EQ(joined(table.rows.at(0)[3].text), "à déterminer");
}

TEST(MissingAnswers, CountsSeveral) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews.clear();
    EXPECT_EQ(find_slide(Told(dossier).deck(), "manques").title,
              "Cinq réponses manquantes pour préciser les notes");
}

TEST(MissingAnswers, WithoutAnyHaveNoSlide) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews[0].answers[3].given = not_applicable();
    EXPECT_EQ(dump(Told(dossier).deck()).find("== manques"), std::string::npos);
}

} // namespace
} // namespace restitution

#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

std::vector<std::string> paragraphs(const Slide& slide) {
    std::vector<std::string> texts;
    for (const Paragraph& paragraph : blocks_of<Paragraph>(slide)) {
        texts.push_back(joined(paragraph.text));
    }
    return texts;
}

TEST(Calculation, ShowsTheExampleWhole) {
    // (0 + 1 + 2) / 3 = 1; the missing answer at 0: 3 / 4, at 4: 7 / 4; three answers of four.
    const Slide slide = find_slide(Told(small_dossier()).deck(), "calcul");
    EXPECT_EQ(slide.title, "La note est la moyenne des réponses données");
    const std::vector<std::string> said = paragraphs(slide);
    ASSERT_EQ(said.size(), 7U);
    EXPECT_EQ(said[1], "(0 + 1 + 2) / 3 = 3 / 3 = 1, soit 1,0 sur 4");
    EXPECT_EQ(said[2], "Intervalle\u00A0: et si la réponse manquante arrivait\u202F?");
    EXPECT_EQ(said[3], "au niveau le plus bas\u00A0: 3 / 4 = 0,75, soit 0,7");
    EXPECT_EQ(said[4], "au niveau le plus haut\u00A0: 7 / 4 = 1,75, soit 1,8");
    EXPECT_EQ(said[5], "Taux de complétude\u00A0: 3 / 4 = 75\u202F%");
    const Table table = blocks_of<Table>(slide).at(0);
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(joined(table.rows[2][1].text), "Sujet ACHA-03 ");
    EXPECT_EQ(table.rows[2].back().chip->text, "2");
    EXPECT_EQ(table.rows[3].back().chip->text, "ne sait pas");
    EXPECT_FALSE(table.rows[3].back().chip->level);
}

TEST(Calculation, WritesTheWeightsWhenTheyDiffer) {
    // (0 × 1 + 1 × 1 + 2 × 0,5) / 2,5 = 2 / 2,5 = 0,8; completeness 2,5 / 3,5 = 71 %.
    // Missing at 0: 2 / 3,5 = 0,571…; at 4: 6 / 3,5 = 1,714…
    Dossier dossier = small_dossier();
    dossier.questionnaire.dimensions[0].questions[2].weight = {50};
    const Slide slide = find_slide(Told(dossier).deck(), "calcul");
    const std::vector<std::string> said = paragraphs(slide);
    EXPECT_EQ(slide.title, "La note est la moyenne des réponses, selon leur poids");
    EXPECT_EQ(said.at(1), "(0 × 1 + 1 × 1 + 2 × 0,5) / 2,5 = 2 / 2,5 = 0,8, soit 0,8 sur 4");
    EXPECT_EQ(said.at(3), "au niveau le plus bas\u00A0: 2 / 3,5 = 0,57…, soit 0,5");
    EXPECT_EQ(said.at(4), "au niveau le plus haut\u00A0: 6 / 3,5 = 1,71…, soit 1,8");
    EXPECT_EQ(said.at(5), "Taux de complétude\u00A0: 2,5 / 3,5 = 71\u202F%");
    EXPECT_EQ(joined(blocks_of<Table>(slide).at(0).rows[2][2].text), "poids 0,5");
}

TEST(Calculation, SaysThatNoAnswerIsMissing) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews[0].answers[3].given = level(1);
    const std::vector<std::string> said = paragraphs(find_slide(Told(dossier).deck(), "calcul"));
    EXPECT_EQ(said.at(1), "(0 + 1 + 2 + 1) / 4 = 4 / 4 = 1, soit 1,0 sur 4");
    EXPECT_EQ(said.at(2), "Intervalle\u00A0: aucune réponse ne manque");
}

TEST(Calculation, WithoutAnExampleExplainsInWords) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews.clear();
    const Slide slide = find_slide(Told(dossier).deck(), "calcul");
    EXPECT_EQ(blocks_of<Bullets>(slide).at(0).items.size(), 4U);
    EXPECT_TRUE(blocks_of<Table>(slide).empty());
}

TEST(Levels, GiveEachRangeAsNotesAreShown) {
    const LevelColumns levels =
        blocks_of<LevelColumns>(find_slide(Told(small_dossier()).deck(), "niveaux")).at(0);
    ASSERT_EQ(levels.columns.size(), 5U);
    EXPECT_EQ(levels.columns[0].range, "de 0,0 à 0,4");
    EXPECT_EQ(levels.columns[1].range, "de 0,5 à 1,4");
    EXPECT_EQ(levels.columns[4].range, "de 3,5 à 4,0");
    EXPECT_EQ(levels.columns[4].meaning, "Ce que veut dire Exemplaire.");
}

} // namespace
} // namespace restitution

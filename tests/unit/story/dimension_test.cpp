#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Slide acha(const Dossier& dossier) {
    return find_slide(Told(dossier).deck(), "dimension/ACHA");
}

/// Its questions are named `PARC-01`…, none answered.
Dossier with_parc_answers(std::vector<Answer> answers) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews[1].answers = std::move(answers);
    return dossier;
}

TEST(DimensionSlide, TitleGivesLevelNoteAndInterval) {
    EXPECT_EQ(acha(small_dossier()).title,
              "Dimension ACHA\u00A0: niveau initié, 1,0 sur 4 (de 0,7 à 1,8)");
    EXPECT_EQ(acha(small_dossier()).lead, "Initié\u00A0: ce que veut dire Initié.");
    EXPECT_EQ(acha(small_dossier()).surtitle, "Dimension 1 sur 2 · Dimension ACHA");
}

TEST(DimensionSlide, TitleLeavesOutAnIntervalThatSaysNoMore) {
    EXPECT_EQ(find_slide(Told(small_dossier()).deck(), "dimension/PARC").title,
              "Dimension PARC\u00A0: niveau exemplaire, 4,0 sur 4");
}

TEST(DimensionSlide, TitleSaysThatANoteIsIndicative) {
    // One answer, 2, of four: 2,0; the three others at 0: 0,5, at 4: 14 / 4 = 3,5.
    Dossier dossier = small_dossier();
    dossier.answers.interviews[0].answers = {answer("ACHA-03", level(2))};
    EXPECT_EQ(
        acha(dossier).title,
        "Dimension ACHA\u00A0: niveau structuré, note indicative de 2,0 sur 4 (de 0,5 à 3,5)");
}

TEST(DimensionSlide, WithoutAnswerSaysThatTheyAreToCollectAndWhich) {
    const Slide slide = find_slide(Told(with_parc_answers({})).deck(), "dimension/PARC");
    EXPECT_EQ(slide.title, "Dimension PARC\u00A0: réponses à recueillir");
    EXPECT_EQ(slide.lead, "");
    EXPECT_EQ(joined(blocks_of<Bullets>(slide).at(0).items.at(0)), "PARC-01 Sujet PARC-01");
    EXPECT_EQ(dump(slide).find("0,0"), std::string::npos);
}

TEST(DimensionSlide, OutOfScopeSaysSoAndCountsNothing) {
    const Slide slide = find_slide(
        Told(with_parc_answers({answer("PARC-01", not_applicable())})).deck(), "dimension/PARC");
    EXPECT_EQ(slide.title, "Dimension PARC\u00A0: hors champ de ce diagnostic");
    EXPECT_EQ(blocks_of<SectionHead>(slide).at(1).text, "Réponses");
}

TEST(DimensionSlide, CountsAnswersInTheSingular) {
    const Slide slide = find_slide(Told(small_dossier()).deck(), "dimension/PARC");
    EXPECT_EQ(blocks_of<SectionHead>(slide).at(1).text,
              "Réponses\u00A0: 1 sur 1 question (complétude 100\u202F%)");
    EXPECT_EQ(blocks_of<SectionHead>(acha(small_dossier())).at(1).text,
              "Réponses\u00A0: 3 sur 4 questions (complétude 75\u202F%)");
}

TEST(DimensionSlide, GathersItsFindingsAndIdeasOnly) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews[1].findings = {finding("ACHA", "Premier constat"),
                                              finding("PARC", "Autre dimension"),
                                              {std::nullopt, text("Sur le tout")}};
    dossier.answers.interviews[0].ideas = {finding("ACHA", "Une piste")};
    const std::string all = dump(acha(dossier));
    EXPECT_NE(all.find("Premier constat"), std::string::npos);
    EXPECT_NE(all.find("Une piste"), std::string::npos);
    EXPECT_EQ(all.find("Autre dimension"), std::string::npos);
}

TEST(DimensionSlide, SaysWherePointsOfViewPart) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews[1].answers.push_back(answer("ACHA-01", level(3)));
    dossier.answers.interviews[1].answers.push_back(answer("ACHA-02", not_applicable()));
    const Slide slide = acha(dossier);
    const Bullets list = blocks_of<Bullets>(slide).at(1); // after the missing answer
    ASSERT_EQ(list.items.size(), 2U);
    EXPECT_EQ(joined(list.items[0]), "Sujet ACHA-01\u00A0: de 0 à 3 selon les réponses");
    EXPECT_EQ(joined(list.items[1]),
              "Sujet ACHA-02\u00A0: niveau 1 pour les uns, sans objet pour d’autres");
    dossier.answers.retained = {retained("ACHA-01", level(3))};
    EXPECT_EQ(joined(blocks_of<Bullets>(acha(dossier)).at(1).items[0]),
              "Sujet ACHA-01\u00A0: de 0 à 3 selon les réponses\u202F; une réponse a été retenue");
}

} // namespace
} // namespace restitution

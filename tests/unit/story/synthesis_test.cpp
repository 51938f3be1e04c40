#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

TEST(Synthesis, SaysTheOverallNoteAndTheFirstAxis) {
    // (1 + 4) / 2 = 2.5; bounds (0.75 + 4) / 2 = 2.375 and (1.75 + 4) / 2 = 2.875;
    // completeness (3/4 + 1) / 2 = 87.5 %.
    const Slide slide = find_slide(Told(small_dossier()).deck(), "synthese");
    EXPECT_EQ(slide.title,
              "Un niveau maîtrisé, 2,5 sur\u00A04\u202F; premier axe de progrès\u00A0: Court ACHA");
    const KeyFigure figure = blocks_of<KeyFigure>(slide).at(0);
    EXPECT_EQ(figure.value, "2,5");
    EXPECT_EQ(joined(figure.first_line), "sur 4 · niveau maîtrisé");
    EXPECT_EQ(joined(figure.lines.at(0)), "intervalle de 2,3 à 2,9");
    EXPECT_EQ(joined(figure.lines.at(1)), "complétude 88\u202F%");
}

TEST(Synthesis, RanksStrengthsAndAxes) {
    const auto rankings = blocks_of<Ranking>(find_slide(Told(small_dossier()).deck(), "synthese"));
    ASSERT_EQ(rankings.size(), 2U);
    ASSERT_EQ(rankings[0].items.size(), 1U);
    EXPECT_EQ(rankings[0].items[0].label, "Dimension PARC");
    EXPECT_EQ(rankings[0].items[0].value, "4,0");
    ASSERT_EQ(rankings[1].items.size(), 1U);
    EXPECT_EQ(rankings[1].items[0].label, "Dimension ACHA");
    EXPECT_EQ(rankings[1].items[0].value, "1,0");
}

TEST(Synthesis, SaysWhyAListIsEmpty) {
    // One dimension with a note: it equals the overall one, so it is a strength and no axis.
    Dossier dossier = small_dossier();
    dossier.answers.interviews.pop_back();
    const Slide slide = find_slide(Told(dossier).deck(), "synthese");
    const auto rankings = blocks_of<Ranking>(slide);
    EXPECT_EQ(slide.title, "Un niveau initié, note indicative de 1,0 sur\u00A04");
    EXPECT_EQ(rankings[0].items.size(), 1U);
    EXPECT_TRUE(rankings[1].items.empty());
    EXPECT_EQ(rankings[1].when_empty,
              "Aucun à ce stade\u00A0: aucune note établie n’est sous la note globale.");
}

TEST(Synthesis, WithoutAnyAnswerHasNoNote) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews.clear();
    const Slide slide = find_slide(Told(dossier).deck(), "synthese");
    EXPECT_EQ(slide.title, "Des réponses à recueillir avant une première note");
    EXPECT_TRUE(blocks_of<KeyFigure>(slide).empty());
    EXPECT_EQ(dump(slide).find("0,0"), std::string::npos);
    for (const Ranking& ranking : blocks_of<Ranking>(slide)) {
        EXPECT_TRUE(ranking.items.empty());
        EXPECT_FALSE(ranking.when_empty.empty());
    }
}

TEST(Synthesis, ARadarHasTwelveAxesAtMost) {
    Dossier dossier = small_dossier();
    const auto figures = [&] {
        return blocks_of<Figure>(find_slide(Told(dossier).deck(), "synthese")).size();
    };
    while (dossier.questionnaire.dimensions.size() < 12) {
        const std::string id = "D" + std::to_string(dossier.questionnaire.dimensions.size());
        dossier.questionnaire.dimensions.push_back(dimension(id, {question(id + "-01")}));
    }
    EXPECT_EQ(figures(), 1U);
    dossier.questionnaire.dimensions.push_back(dimension("D12", {question("D12-01")}));
    EXPECT_EQ(figures(), 0U);
}

TEST(AllDimensions, CountsThoseToComplete) {
    Dossier dossier = small_dossier();
    const auto title = [&] { return find_slide(Told(dossier).deck(), "dimensions").title; };
    EXPECT_EQ(title(), "Court PARC\u00A0: la dimension la plus avancée");
    // One answer of three left: 33 % makes the note indicative.
    dossier.answers.interviews[0].answers.resize(1);
    EXPECT_EQ(title(), "Court PARC en tête\u202F; une dimension sans note établie");
    dossier.questionnaire.dimensions.push_back(dimension("TERR", {question("TERR-01")}));
    EXPECT_EQ(title(), "Court PARC en tête\u202F; deux dimensions sans note établie");
    dossier.answers.interviews.clear();
    EXPECT_EQ(title(), "Les notes, dimension par dimension");
}

TEST(AllDimensions, SaysOneDimensionInTheSingular) {
    Dossier dossier = small_dossier();
    EXPECT_EQ(find_slide(Told(dossier).deck(), "dimensions").surtitle, "Les deux dimensions");
    dossier.questionnaire.dimensions.pop_back();
    dossier.answers.interviews.pop_back();
    EXPECT_EQ(find_slide(Told(dossier).deck(), "dimensions").surtitle, "La dimension");
}

} // namespace
} // namespace restitution

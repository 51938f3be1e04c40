#include "story/wording/reworded.h"
#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

/// ACHA-01 is worded otherwise, ACHA-02 completed; PARC-01 is too, but not asked here.
Dossier reworded_dossier() {
    Dossier dossier = small_dossier();
    auto& questions = dossier.questionnaire.dimensions[0].questions;
    questions[0].shipped = ShippedWording{questions[0].topic, text("Achetez-vous durable ?"), {}};
    questions[0].text = text("Que demandez-vous à la coopérative ?");
    questions[0].help = text("La liste suffit.");
    questions[1].note = text("La cantine compte.");
    dossier.questionnaire.dimensions[1].questions[0].note = text("Jamais montrée.");
    dossier.answers.interviews.pop_back();
    dossier.answers.excluded = {{{{"PARC-01"}, {}}, text("sans parc")}};
    return dossier;
}

TEST(Reworded, AreToldBesideWhatTheReferentielSays) {
    Told told(reworded_dossier());
    told.outline = outline_of({"perimetre", "questions-reformulees"});
    const Slide slide = find_slide(told.deck(), "questions-reformulees");
    EXPECT_EQ(slide.title, "Deux questions dites avec les mots de la collectivité");
    const Table table = blocks_of<Table>(slide).at(0);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(joined(table.rows[0][0].text), "ACHA-01");
    EXPECT_EQ(joined(table.rows[0][1].text), "Achetez-vous durable\u202F?");
    EXPECT_EQ(joined(table.rows[0][2].text),
              "Que demandez-vous à la coopérative\u202F? Aide\u00A0: La liste suffit.");
    EXPECT_EQ(joined(table.rows[1][2].text), "Précision\u00A0: La cantine compte.");
    EXPECT_NE(dump(told.deck()).find("Deux questions du référentiel sont dites ici"),
              std::string::npos);
}

TEST(Reworded, WithoutAnyNothingIsSaid) {
    Told told(small_dossier());
    told.outline = outline_of({"perimetre", "questions-reformulees"});
    const std::string deck = dump(told.deck());
    EXPECT_EQ(deck.find("questions-reformulees"), std::string::npos);
    EXPECT_EQ(deck.find("dites ici"), std::string::npos);
}

TEST(Reworded, TheNoteFollowsTheHelp) {
    Question asked;
    EXPECT_EQ(help_and_note(asked), "");
    asked.note = text("La cantine compte.");
    EXPECT_EQ(help_and_note(asked), "La cantine compte.");
    asked.help = text("La liste suffit.");
    EXPECT_EQ(help_and_note(asked), "La liste suffit. La cantine compte.");
}

} // namespace
} // namespace restitution

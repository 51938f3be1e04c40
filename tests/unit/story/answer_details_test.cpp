#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Deck details_of(const Dossier& dossier) {
    Told told(dossier);
    told.outline = outline_of({"details"});
    return told.deck();
}

/// PARC's one question has no answer.
Dossier without_parc() {
    Dossier dossier = small_dossier();
    dossier.answers.interviews[1].answers.clear();
    return dossier;
}

TEST(AnswerDetails, ARowAQuestionWithItsLevelAndWhatWasSaid) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews[0].answers[1].comment = text("Deux marchés sur cinq.");
    const Slide slide = find_slide(details_of(dossier), "details/ACHA");
    EXPECT_EQ(slide.title, "Court ACHA\u00A0: quatre questions, trois réponses");
    const Table table = blocks_of<Table>(slide).at(0);
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(joined(table.rows[1][2].text), "Initié");
    EXPECT_EQ(joined(table.rows[1][3].text), "Deux marchés sur cinq.");
    EXPECT_EQ(joined(table.rows[2][3].text), "–");
    EXPECT_EQ(table.rows[3][2].chip->text, "ne sait pas");
}

TEST(AnswerDetails, ADimensionOfWhichNothingIsKnownHasNone) {
    EXPECT_EQ(dump(details_of(without_parc())).find("details/PARC"), std::string::npos);
    EXPECT_NE(dump(details_of(small_dossier())).find("details/PARC"), std::string::npos);
}

TEST(AnswerDetails, ACommentWithoutALevelIsStillTold) {
    Dossier dossier = without_parc();
    Answer unsure = answer("PARC-01", does_not_know());
    unsure.comment = text("À voir avec la médiathèque.");
    dossier.answers.interviews[1].answers = {unsure};
    const Slide slide = find_slide(details_of(dossier), "details/PARC");
    EXPECT_EQ(slide.title, "Court PARC\u00A0: une question, réponses à recueillir");
}

TEST(ReenSlide, TitleWithoutAnyAnswerSaysThatTheyAreToCollect) {
    Dossier dossier = without_parc();
    dossier.questionnaire.dimensions[1].questions[0].reen = {{2, {}}};
    dossier.reen.subjects = {{{2, {}}, text("Gérer le matériel"), text("Matériel")}};
    Told told(dossier);
    told.outline = outline_of({"reen"});
    EXPECT_EQ(find_slide(told.deck(), "reen").title,
              "Sujets de la loi REEN\u00A0: réponses à recueillir");
}

} // namespace
} // namespace restitution

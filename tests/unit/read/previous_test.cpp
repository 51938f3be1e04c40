/// Earlier work: the results of another diagnostic, and answers to questions no longer asked.
#include "read/decode/decode_precedent.h"
#include "read/decode/decode_referentiel.h"
#include "read/retired_answers.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

constexpr const char* head = "format: 1\ndate_reference: 2022-03-01\n"
                             "referentiel: {nom: R, echelle: {min: 0, max: 10, decimales: 1}}\n";

TEST(DecodePrecedent, KeepsWhatAComparisonNeedsAndLeavesOtherKeysAlone) {
    Reading reading = read_as_yaml(
        std::string(head) +
        "ensemble: {note: {exacte: 13/7, affichee: '1,9'}, autre: 1}\n"
        "dimensions:\n"
        "- id: A\n  poids: 1/2\n  note: null\n  inconnue: oui\n  questions:\n"
        "  - {id: A-1, poids: 3/1, etat: repondue, niveau: 1, grille: [{texte: non, valeur: 0/1}, "
        "{texte: oui, valeur: 1/1}]}\n"
        "  - {id: A-2, poids: 1/1, etat: non_retenue, niveau: null, grille: []}\n");
    const auto found = decode_precedent(*reading.value, reading.diagnostics);
    EXPECT_EQ(faults(reading), Lines{});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->scale.maximum, 10);
    EXPECT_EQ(found->note, fraction(13, 7));
    ASSERT_EQ(found->dimensions.size(), 1U);
    EXPECT_FALSE(found->dimensions[0].note);
    EXPECT_EQ(found->dimensions[0].weight, fraction(1, 2));
    const PreviousQuestion& first = found->dimensions[0].questions.at(0);
    EXPECT_EQ(first.step, 1);
    EXPECT_EQ(first.grid.at(1).text, "oui");
    EXPECT_EQ(first.grid.at(1).value, Fraction(1));
    EXPECT_TRUE(found->dimensions[0].questions.at(1).excluded);
}

TEST(DecodePrecedent, RefusesAnotherFormatAndLooksNoFurther) {
    Reading reading = read_as_yaml("format: 2\n");
    EXPECT_FALSE(decode_precedent(*reading.value, reading.diagnostics));
    EXPECT_EQ(reading.diagnostics.sorted().size(), 1U);
}

TEST(RetiredAnswers, AreSetAsideWithAWarningEach) {
    Answers answers;
    answers.interviews.resize(1);
    answers.interviews[0].answers.resize(2);
    answers.interviews[0].answers[0].question = {{"OLD"}, {0, 5, 8}};
    answers.interviews[0].answers[1].question = {{"NEW"}, {0, 9, 12}};
    answers.excluded = {{{{"OLD"}, {0, 20, 23}}, {}}};
    RetiredQuestion retired;
    retired.id.value.text = "OLD";
    Diagnostics diagnostics;
    set_retired_answers_aside({retired}, answers, diagnostics);
    ASSERT_EQ(answers.interviews[0].answers.size(), 1U);
    EXPECT_EQ(answers.interviews[0].answers[0].question.value.text, "NEW");
    EXPECT_TRUE(answers.excluded.empty());
    EXPECT_EQ(diagnostics.sorted().size(), 2U);
    EXPECT_FALSE(diagnostics.has_errors());
}

} // namespace
} // namespace restitution::test

#include "read/decode/decode_referentiel.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

/// A référentiel of one question; `levels` and `grid` are what varies.
std::string referentiel(const std::string& levels = "[{nom: bas, seuil: 0, sens: s}, "
                                                    "{nom: haut, seuil: 2,5, sens: s}]",
                        const std::string& grid = "[rien, tout]") {
    return "nom: Essai\nversion: 1\nniveaux:\n" + levels + "\nprofils: [{id: p, nom: P}]\n" +
           "dimensions:\n- id: D\n  nom: Dim\n  poids: 1,5\n  questions:\n"
           "  - {id: Q1, sujet: s, texte: t, profils: [p], grille: \n" +
           grid + "\n    }\n";
}

/// The levels above hold a comma that flow style would cut: written in block style instead.
std::string levels_at(const std::vector<std::string>& thresholds) {
    std::string text;
    for (const std::string& threshold : thresholds) {
        text += "- {nom: n, seuil: \"" + threshold + "\", sens: s}\n";
    }
    return text;
}

Questionnaire decoded(const std::string& text, const Lines& expected = {}) {
    Reading reading = read_as_yaml(text);
    EXPECT_TRUE(reading.value) << faults(reading).at(0);
    Questionnaire questionnaire = decode_referentiel(*reading.value, reading.diagnostics);
    EXPECT_EQ(faults(reading), expected);
    return questionnaire;
}

TEST(DecodeReferentiel, WhatIsNotGivenHasAUsualValue) {
    const Questionnaire questionnaire = decoded(referentiel(levels_at({"0", "2,5"})));
    EXPECT_EQ(questionnaire.scale.minimum, 0);
    EXPECT_EQ(questionnaire.scale.maximum, 4);
    EXPECT_EQ(questionnaire.scale.decimals, 1);
    EXPECT_EQ(questionnaire.completeness_threshold, 50);
    EXPECT_EQ(questionnaire.levels.at(1).threshold, Hundredths{250});
    const Dimension& dimension = questionnaire.dimensions.at(0);
    EXPECT_EQ(dimension.short_label.value, "Dim");
    EXPECT_EQ(dimension.weight, Hundredths{150});
    EXPECT_EQ(dimension.questions.at(0).weight, Hundredths{100});
    EXPECT_FALSE(dimension.questions[0].light);
    EXPECT_FALSE(dimension.questions[0].grid.at(0).value);
}

TEST(DecodeReferentiel, ThresholdsStartAtTheMinimumAndRise) {
    decoded(referentiel(levels_at({"0", "4"})));
    decoded(referentiel(levels_at({"0,5", "2"})), {"4:9 premier-seuil"});
    decoded(referentiel(levels_at({"0", "2", "2"})), {"6:9 seuils-non-croissants"});
    decoded(referentiel(levels_at({"0", "4,01"})), {"5:9 seuil-hors-echelle"});
    decoded(referentiel(levels_at({"0"})), {"3:1 liste-trop-courte"});
}

TEST(DecodeReferentiel, AScaleHasTwoEnds) {
    decoded("echelle: {min: 4, max: 4}\n" + referentiel(levels_at({"0", "2"})),
            {"1:19 echelle-renversee"});
    EXPECT_EQ(
        decoded("echelle: {min: 0, max: 20, decimales: 0}\n" + referentiel(levels_at({"0", "12"})))
            .scale.maximum,
        20);
}

TEST(DecodeReferentiel, GridStepsMayHaveValues) {
    const std::string levels = levels_at({"0", "2"});
    const Questionnaire questionnaire = decoded(referentiel(
        levels, "[{texte: a, valeur: 0}, {texte: b, valeur: 0.25}, {texte: c, valeur: 1}]"));
    EXPECT_EQ(questionnaire.dimensions.at(0).questions.at(0).grid.at(1).value, Hundredths{25});
    // The grid stands on line 14, its key on the line before.
    decoded(referentiel(levels, "[{texte: a, valeur: 0}, b]"), {"13:48 valeurs-incompletes"});
    decoded(referentiel(levels, "[{texte: a, valeur: 0.5}, {texte: b, valeur: 0.5}]"),
            {"14:35 valeurs-non-croissantes"});
    decoded(referentiel(levels, "[a]"), {"13:48 liste-trop-courte"});
    decoded(referentiel(levels, "[{texte: a, valeur: 1.5}, {texte: b, valeur: 1}]").c_str(),
            {"13:48 valeurs-incompletes", "14:21 hors-limites"});
}

TEST(DecodeRewording, ChangesWordsAndNothingElse) {
    Questionnaire questionnaire = decoded(referentiel(levels_at({"0", "2"})));
    Reading reading = read_as_yaml(
        "reformulations: [{question: Q1, texte: autre, aide: plus, precision: ici}]\n");
    EXPECT_TRUE(is_rewording(*reading.value));
    decode_rewording(*reading.value, questionnaire, reading.diagnostics);
    EXPECT_EQ(faults(reading), Lines{});
    const Question& question = questionnaire.dimensions[0].questions[0];
    EXPECT_EQ(question.text.value, "autre");
    EXPECT_EQ(question.help.value, "plus");
    EXPECT_EQ(question.topic.value, "s");
    EXPECT_EQ(question.note.value, "ici");
    ASSERT_TRUE(question.shipped.has_value());
    EXPECT_EQ(question.shipped->topic.value, "s");
    EXPECT_NE(question.shipped->text.value, "autre");
    EXPECT_EQ(question.grid.size(), 2U);
}

TEST(DecodeRewording, ANoteAloneLeavesTheWords) {
    Questionnaire questionnaire = decoded(referentiel(levels_at({"0", "2"})));
    Reading reading = read_as_yaml("reformulations: [{question: Q1, precision: ici}]\n");
    decode_rewording(*reading.value, questionnaire, reading.diagnostics);
    const Question& question = questionnaire.dimensions[0].questions[0];
    EXPECT_EQ(question.note.value, "ici");
    EXPECT_FALSE(question.shipped.has_value());
}

TEST(DecodeRewording, OnlyOfQuestionsThatExist) {
    Questionnaire questionnaire = decoded(referentiel(levels_at({"0", "2"})));
    Reading reading =
        read_as_yaml("reformulations: [{question: Q2, texte: x}, {question: Q1, grille: []}]\n");
    decode_rewording(*reading.value, questionnaire, reading.diagnostics);
    EXPECT_EQ(faults(reading), (Lines{"1:29 question-inconnue", "1:59 cle-inconnue"}));
}

} // namespace
} // namespace restitution::test

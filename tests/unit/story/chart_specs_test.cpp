#include "chart/chart.h"
#include "story/specs/chart_specs.h"
#include "support/story_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

/// ACHA has a note with an interval, PARC one without, SERV an indicative one, TERR none.
Dossier four_dimensions() {
    Dossier dossier = small_dossier();
    dossier.questionnaire.dimensions.push_back(
        dimension("SERV", {question("SERV-01"), question("SERV-02"), question("SERV-03")}));
    dossier.questionnaire.dimensions.push_back(dimension("TERR", {question("TERR-01")}));
    for (std::size_t i : {2U, 3U}) {
        Dimension& added = dossier.questionnaire.dimensions[i];
        added.short_label = text("Court " + added.id.value.text);
    }
    dossier.answers.interviews[0].answers.push_back(answer("SERV-01", level(2)));
    return dossier;
}

TEST(Alternatives, RadarNamesEveryNumber) {
    // SERV: 2,0; others at 0: 2/3 → 0,6; at 4: 10/3 → 3,4. Overall: (1 + 4 + 2) / 3 = 7/3 → 2,3;
    // bounds over four, TERR from 0 to 4: (0,75 + 4 + 0,667 + 0) / 4 = 1,354… → 1,3 and
    // (1,75 + 4 + 3,333 + 4) / 4 = 3,27… → 3,3.
    const Told told(four_dimensions());
    EXPECT_EQ(radar_figure(told.telling(), 100).alternative,
              "Radar des 4 dimensions, notes sur 4. Court ACHA\u00A0: 1,0 (de 0,7 à 1,8). "
              "Court PARC\u00A0: 4,0. Court SERV\u00A0: 2,0 (de 0,6 à 3,4), indicatif. "
              "Sans note\u00A0: Court TERR. Note globale\u00A0: 2,3 (de 1,3 à 3,3).");
}

TEST(Alternatives, BarsFollowTheirOrder) {
    const Told told(four_dimensions());
    EXPECT_EQ(
        interval_bars_figures(told.telling(), 100).at(0).alternative,
        "Notes par ordre décroissant. "
        "Dimension PARC\u00A0: 4,0, niveau exemplaire, 1 réponse sur 1 question. "
        "Dimension ACHA\u00A0: 1,0, niveau initié (de 0,7 à 1,8), 3 réponses sur 4 questions. "
        "Dimension SERV\u00A0: 2,0, niveau structuré (de 0,6 à 3,4), indicatif, "
        "1 réponse sur 3 questions. "
        "Dimension TERR\u00A0: sans note\u00A0: aucune réponse, 0 réponse sur 1 question. "
        "Note globale\u00A0: 2,3 (de 1,3 à 3,3).");
}

TEST(ChartSpecs, SpreadManyDimensionsOverSeveralFigures) {
    // Forty rows, twelve at most on a figure: four figures of ten.
    Dossier dossier = small_dossier();
    dossier.questionnaire.dimensions.clear();
    for (int i = 1; i <= 40; ++i) {
        const std::string id = "D" + std::to_string(i);
        dossier.questionnaire.dimensions.push_back(dimension(id, {question(id + "-01")}));
    }
    dossier.answers.interviews.clear();
    const Told told(dossier);
    const auto figures = interval_bars_figures(told.telling(), 100);
    ASSERT_EQ(figures.size(), 4U);
    for (const Figure& figure : figures) {
        EXPECT_EQ(std::get<IntervalBars>(*figure.chart).rows.size(), 10U);
    }
    EXPECT_NE(figures[3].alternative.find("Dimension D40"), std::string::npos);
}

TEST(Alternatives, ScaleSaysNoteLevelAndBounds) {
    const Told told(four_dimensions());
    const auto alternative = [&](std::size_t dimension) {
        return note_scale_figure(dimension, told.telling(), 60, true).alternative;
    };
    EXPECT_EQ(alternative(0), "Dimension ACHA\u00A0: 1,0 sur 4, niveau initié\u202F; "
                              "entre 0,7 et 1,8 selon les réponses manquantes.");
    EXPECT_EQ(alternative(1), "Dimension PARC\u00A0: 4,0 sur 4, niveau exemplaire.");
    EXPECT_EQ(alternative(3), "Dimension TERR\u00A0: sans note\u00A0: aucune réponse.");
}

TEST(Alternatives, AnswersSayEachLevelAndWhatIsMissing) {
    const Told told(four_dimensions());
    const auto alternative = [&](std::size_t dimension) {
        return answer_bar_figure(dimension, told.telling(), 60).alternative;
    };
    EXPECT_EQ(alternative(0), "3 réponses sur 4 questions\u00A0: 1 au niveau non engagé (0), "
                              "1 au niveau initié (1) et 1 au niveau structuré (2)\u202F; "
                              "1 sans réponse\u202F; aucune au niveau maîtrisé et exemplaire.");
    EXPECT_EQ(alternative(1), "1 réponse sur 1 question\u00A0: 1 au niveau exemplaire (4)\u202F; "
                              "aucune au niveau non engagé, initié, structuré et maîtrisé.");
    EXPECT_EQ(alternative(3), "0 réponse sur 1 question\u202F; 1 sans réponse\u202F; "
                              "aucune au niveau non engagé, initié, structuré, maîtrisé et "
                              "exemplaire.");
}

TEST(Alternatives, AnswersSayThatWeightsAreNotDrawn) {
    Dossier dossier = four_dimensions();
    dossier.questionnaire.dimensions[0].questions[0].weight = {300};
    const Told told(dossier);
    EXPECT_NE(answer_bar_figure(0, told.telling(), 60).alternative.find("non leurs poids"),
              std::string::npos);
}

TEST(Alternatives, StepsNameEveryLevel) {
    const Told told(four_dimensions());
    EXPECT_EQ(level_steps_figure(told.telling(), 100).alternative,
              "Escalier dont chaque marche est un niveau\u00A0: 0 non engagé, 1 initié, "
              "2 structuré, 3 maîtrisé et 4 exemplaire.");
}

TEST(ChartSpecs, AnswersOfShorterGridsTakeTheColourOfTheirValue) {
    // A grid of two steps: "no" is worth 0, "yes" 1, which is the place of the highest level.
    Dossier dossier = small_dossier();
    dossier.questionnaire.dimensions[1].questions = {question("PARC-01", 100, 2)};
    dossier.answers.interviews[1].answers = {answer("PARC-01", level(1))};
    const Told told(dossier);
    const auto chart = std::get<AnswerBar>(*answer_bar_figure(1, told.telling(), 60).chart);
    EXPECT_EQ(chart.levels.at(4).count, 1);
    EXPECT_EQ(chart.levels.at(1).count, 0);
}

} // namespace
} // namespace restitution

#include "story/wording/lever_choice.h"
#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Question pointing(Question question, const std::vector<std::string>& levers) {
    for (const std::string& id : levers) {
        question.levers.push_back({{id}, {}});
    }
    return question;
}

CatalogueLever shipped(const std::string& id, bool of_guide) {
    CatalogueLever lever;
    lever.id.value.text = id;
    lever.title.value = "Catalogue " + id;
    if (of_guide) {
        lever.priority = LeverPriority::First;
    }
    return lever;
}

/// A-2 weighs three times as much: one level more on it raises the note most.
std::vector<std::string> chosen(std::vector<Lever> own, std::size_t most,
                                bool* of_guide = nullptr) {
    Dossier dossier;
    dossier.questionnaire =
        questionnaire({dimension("A", {pointing(question("A-1"), {"x.1", "x.2"}),
                                       pointing(question("A-2", 300), {"x.3", "x.1"}),
                                       pointing(question("A-3"), {"x.4"})})});
    dossier.answers = answers({answer("A-1", level(1)), answer("A-2", level(1))});
    dossier.lever_catalogue.levers = {shipped("x.1", true), shipped("x.2", true),
                                      shipped("x.3", false), shipped("x.4", true)};
    dossier.levers = std::move(own);
    const Metrics metrics = compute_metrics(dossier);
    const Phrases phrases = shipped_phrases();
    std::vector<std::string> titles;
    for (const ChosenLever& lever :
         levers_that_raise(0, {dossier, metrics, phrases, nullptr}, most)) {
        titles.push_back(lever.title);
        if (of_guide != nullptr) {
            *of_guide = *of_guide || lever.of_guide;
        }
    }
    return titles;
}

TEST(LeverChoice, TakesTheQuestionsThatRaiseTheNoteMostOneLeverEachFirst) {
    // A-3 has no answer to raise.
    EXPECT_EQ(chosen({}, 3),
              (std::vector<std::string>{"Catalogue x.3", "Catalogue x.1", "Catalogue x.2"}));
    EXPECT_EQ(chosen({}, 1), (std::vector<std::string>{"Catalogue x.3"}));
}

TEST(LeverChoice, PrefersTheDossiersOwnLeverAndCreditsTheGuide) {
    Lever own;
    own.title.value = "Notre atelier";
    own.source.value = "x.3";
    bool of_guide = false;
    EXPECT_EQ(chosen({own}, 1, &of_guide), (std::vector<std::string>{"Notre atelier"}));
    EXPECT_FALSE(of_guide);
    chosen({own}, 2, &of_guide);
    EXPECT_TRUE(of_guide);
}

/// ACHA's two first questions point at levers; raise its note alike.
Told with_levers() {
    Told told(small_dossier());
    told.dossier.lever_catalogue.levers = {shipped("x.1", true), shipped("x.2", false)};
    told.dossier.lever_catalogue.levers[0].first_step.value = "Compter les postes.";
    told.dossier.lever_catalogue.levers[0].effort = Degree::Low;
    told.dossier.lever_catalogue.credit = text("Guide d’essai");
    auto& questions = told.dossier.questionnaire.dimensions[0].questions;
    questions[0] = pointing(questions[0], {"x.1"});
    questions[1] = pointing(questions[1], {"x.2"});
    // PARC stands at the top of its grid: nothing raises it.
    told.dossier.questionnaire.dimensions[1].questions[0] =
        pointing(told.dossier.questionnaire.dimensions[1].questions[0], {"x.2"});
    return told;
}

std::vector<std::string> cells_of(const std::vector<Cell>& row) {
    std::vector<std::string> texts;
    for (const Cell& cell : row) {
        texts.push_back(joined(cell.text));
    }
    return texts;
}

TEST(LeverGains, OneRowADimensionThatALeverCanRaise) {
    Told told = with_levers();
    told.outline = outline_of({"leviers-dimensions"});
    const Slide slide = find_slide(told.deck(), "leviers-dimensions");
    const Table table = blocks_of<Table>(slide).at(0);
    ASSERT_EQ(table.rows.size(), 1U);
    // Note: (0 + 1 + 2) / 3
    EXPECT_EQ(cells_of(table.rows[0]),
              (std::vector<std::string>{"Court ACHA", "1,0", "Catalogue x.1", "faible",
                                        "Compter les postes."}));
    EXPECT_NE(joined(slide.foot).find("Guide d’essai"), std::string::npos);
    EXPECT_EQ(dump(Told(small_dossier()).deck()).find("leviers-dimensions"), std::string::npos);
}

TEST(LeverGains, TheDossiersOwnLeverSaysItsEffortAndTheCataloguesFirstStep) {
    Told told = with_levers();
    Lever own;
    own.title.value = "Nos postes";
    own.effort = Degree::High;
    own.source.value = "x.1";
    told.dossier.levers = {own};
    told.outline = outline_of({"leviers-dimensions"});
    const Slide slide = find_slide(told.deck(), "leviers-dimensions");
    EXPECT_EQ(cells_of(blocks_of<Table>(slide).at(0).rows.at(0)),
              (std::vector<std::string>{"Court ACHA", "1,0", "Nos postes", "fort",
                                        "Compter les postes."}));
    EXPECT_EQ(joined(slide.foot).find("Guide d’essai"), std::string::npos);
}

TEST(LeverGains, StandUnderTheDimensionThatTheyRaise) {
    const Deck deck = with_levers().deck();
    EXPECT_EQ(joined(find_slide(deck, "dimension/ACHA").foot),
              "Leviers qui compteraient le plus\u00A0: Catalogue x.1\u202F; catalogue x.2");
    EXPECT_EQ(joined(find_slide(deck, "dimension/PARC").foot), "");
}

} // namespace
} // namespace restitution

#include "story/deck/outline_choice.h"
#include "story/deck/slide_kind.h"
#include "support/shipped_outline.h"
#include "support/story_dossier.h"

#include <gtest/gtest.h>

#include <numeric>

namespace restitution::test {
namespace {

Diagnosis diagnosis_of(DeckCut cut, int minutes, std::vector<DeckPart> parts = {}) {
    Diagnosis diagnosis;
    diagnosis.options.cut = cut;
    diagnosis.committee.minutes.value = minutes;
    diagnosis.committee.parts = std::move(parts);
    return diagnosis;
}

Outline agenda_of_weights(const std::vector<int>& weights) {
    Outline outline;
    for (const int weight : weights) {
        outline.agenda.push_back({"Point", "", weight, false, "", {}});
    }
    return outline;
}

std::vector<int> minutes_of(const Outline& outline, int minutes) {
    std::vector<int> result;
    for (const AgendaItem& item :
         usual_agenda(outline, diagnosis_of(DeckCut::OneHour, minutes), {})) {
        result.push_back(item.minutes.value);
    }
    return result;
}

/// With the shipped outline and glossary, in the cut of an hour and a half.
Deck long_deck(Told& told) {
    told.dossier.diagnosis.options.cut = DeckCut::OneHourThirty;
    const LoadedStyle& style = shipped_style();
    return compose_deck(told.telling(), {style.outline, style.glossary, "essai"});
}

TEST(OutlineChoice, TheShortCutTellsSynthesesOnly) {
    const Diagnosis diagnosis = diagnosis_of(DeckCut::OneHour, 60);
    EXPECT_TRUE(is_chosen({true, OutlinePart::NextSteps}, diagnosis));
    EXPECT_FALSE(is_chosen({false, OutlinePart::Details}, diagnosis));
    EXPECT_FALSE(is_chosen({false, std::nullopt}, diagnosis));
}

TEST(OutlineChoice, TheLongCutTellsTheChosenPartsOrAllOfThem) {
    const Diagnosis all = diagnosis_of(DeckCut::OneHourThirty, 90);
    const Diagnosis some = diagnosis_of(DeckCut::OneHourThirty, 90, {DeckPart::Details});
    for (const OutlinePart part : {OutlinePart::Details, OutlinePart::Discussion,
                                   OutlinePart::Arbitration, OutlinePart::Feedback}) {
        EXPECT_TRUE(is_chosen({false, part}, all));
        EXPECT_EQ(is_chosen({false, part}, some), part == OutlinePart::Details);
    }
    EXPECT_TRUE(is_chosen({false, std::nullopt}, some));
}

TEST(OutlineChoice, MinutesFollowTheWeightsAndAddUp) {
    // 60 × 5/20 = 15, 60 × 10/20 = 30, 60 × 5/20 = 15.
    EXPECT_EQ(minutes_of(agenda_of_weights({5, 10, 5}), 60), (std::vector<int>{15, 30, 15}));
    // 10 × 1/3 = 3 + 1/3 each: the minute that is left goes to the first.
    EXPECT_EQ(minutes_of(agenda_of_weights({1, 1, 1}), 10), (std::vector<int>{4, 3, 3}));
    // 20 × 1/7 = 2 + 6/7, 20 × 2/7 = 5 + 5/7, 20 × 4/7 = 11 + 3/7: two minutes left, to the two
    // largest remainders.
    EXPECT_EQ(minutes_of(agenda_of_weights({1, 2, 4}), 20), (std::vector<int>{3, 6, 11}));
}

TEST(OutlineChoice, AnItemWithoutItsSlideIsLeftOut) {
    Outline outline = agenda_of_weights({1, 1});
    outline.agenda.back().slide = "equipement";
    const Diagnosis diagnosis = diagnosis_of(DeckCut::OneHour, 60);
    EXPECT_EQ(usual_agenda(outline, diagnosis, {"synthese"}).size(), 1U);
    EXPECT_EQ(usual_agenda(outline, diagnosis, {"equipement"}).size(), 2U);
}

TEST(OutlineChoice, EveryItemHasAMinute) {
    // 15 × 1/100 = 0: raised to 1, which the long item gives back.
    EXPECT_EQ(minutes_of(agenda_of_weights({1, 99}), 15), (std::vector<int>{1, 14}));
}

TEST(OutlineChoice, TheShippedAgendaFillsAnyMeeting) {
    const LoadedStyle& style = shipped_style();
    for (const DeckCut cut : {DeckCut::OneHour, DeckCut::OneHourThirty}) {
        for (int minutes = 15; minutes <= 480; minutes += 31) {
            int sum = 0;
            for (const AgendaItem& item : usual_agenda(style.outline, diagnosis_of(cut, minutes),
                                                       known_slides(small_dossier()))) {
                sum += item.minutes.value;
            }
            EXPECT_EQ(sum, minutes);
        }
    }
}

TEST(OutlineChoice, TheShippedOutlinePlacesEveryKind) {
    LoadedStyle style = shipped_style();
    check_outline(style.outline, slide_kind_names(), style.outline_file, style.diagnostics);
    EXPECT_FALSE(style.diagnostics.has_errors());
}

TEST(OutlineChoice, TheLongCutAddsDetailsDiscussionAndAnnexes) {
    Told told(small_dossier());
    std::vector<std::string> ids;
    for (const Slide& slide : long_deck(told).slides) {
        ids.push_back(slide.id);
    }
    for (const std::string expected :
         {"details/ACHA", "details/PARC", "echange", "retours", "glossaire"}) {
        EXPECT_EQ(std::count(ids.begin(), ids.end(), expected), 1) << expected;
    }
    EXPECT_EQ(ids.back(), "glossaire");
}

TEST(OutlineChoice, TheGlossaryKeepsTheTermsThatTheDeckEmploys) {
    Told told(small_dossier());
    const Deck deck = long_deck(told);
    const auto& table = std::get<Table>(deck.slides.back().blocks.front().block);
    std::vector<std::string> terms;
    for (const auto& row : table.rows) {
        terms.push_back(row.front().text.front().text);
    }
    EXPECT_EQ(std::count(terms.begin(), terms.end(), "Note"), 1);
    EXPECT_EQ(std::count(terms.begin(), terms.end(), "PUE"), 0);
}

} // namespace
} // namespace restitution::test

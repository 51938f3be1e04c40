#include "story/deck/deck_time.h"
#include "support/story_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Located<std::string> kind(const std::string& name) {
    return {name, {}};
}

/// A deck made of these slides, in a meeting of so many minutes.
struct Timed {
    Told told{small_dossier()};
    Deck deck;

    Timed(std::vector<std::string> ids, int minutes) {
        told.dossier.diagnosis.committee.minutes.value = minutes;
        for (const std::string& id : ids) {
            deck.slides.push_back({.id = id, .kind = id.substr(0, id.find('/')), .title = "Titre"});
        }
        told.outline = outline_of({"synthese", "dimension", "details", "glossaire"});
        told.outline.slides.back().is_annex = true;
        told.outline.first_to_leave = {kind("details"), kind("dimension")};
    }
    DeckTime time() const { return compute_deck_time(told.telling(), deck, told.outline); }
};

TEST(DeckTime, CountsAMinuteAndAHalfASlide) {
    // Two slides presented, 1.5 minutes each: 3 minutes. The glossary is of the annex.
    const DeckTime holds = Timed({"synthese", "dimension/ACHA", "glossaire"}, 3).time();
    EXPECT_EQ(holds.presented, 2);
    EXPECT_EQ(holds.needed, Hundredths{300});
    EXPECT_FALSE(holds.too_long());
    EXPECT_TRUE(holds.to_annex.empty());
    EXPECT_TRUE(Timed({"synthese", "dimension/ACHA", "glossaire"}, 2).time().too_long());
}

TEST(DeckTime, NamesJustEnoughSlidesInTheOrderOfTheOutline) {
    const std::vector<std::string> ids{"synthese",     "dimension/ACHA", "dimension/PARC",
                                       "details/ACHA", "details/PARC",   "glossaire"};
    // 5 × 1.5 = 7.5 minutes for 6: one slide too many. For 4: three (3 × 1.5 = 4.5 ≥ 3.5).
    EXPECT_EQ(Timed(ids, 6).time().to_annex, (std::vector<std::string>{"details/PARC"}));
    EXPECT_EQ(Timed(ids, 4).time().to_annex,
              (std::vector<std::string>{"details/PARC", "details/ACHA", "dimension/PARC"}));
    // For 1 minute, all that the outline gives up: the synthesis stays.
    EXPECT_EQ(Timed(ids, 1).time().to_annex.size(), 4U);
}

TEST(DeckTime, FollowsThePaceOfTheDossier) {
    Timed timed({"synthese", "dimension/ACHA", "dimension/PARC"}, 6);
    timed.told.dossier.diagnosis.options.minutes_per_slide = {2'50};
    EXPECT_EQ(timed.time().needed, Hundredths{7'50});
    EXPECT_EQ(timed.time().to_annex, (std::vector<std::string>{"dimension/PARC"}));
    timed.told.dossier.diagnosis.options.minutes_per_slide = {2'00};
    EXPECT_FALSE(timed.time().too_long());
}

TEST(DeckTime, WhatTheAuthorMovedBehindTheAnnexBelongsToIt) {
    Timed timed({"synthese", "glossaire", "details/ACHA", "dimension/ACHA"}, 60);
    EXPECT_EQ(timed.time().presented, 3) << "the outline may have put them there";
    timed.told.dossier.deck_edits.moves = {{{{"details/ACHA"}, {}}, {{"glossaire"}, {}}},
                                           {{{"dimension/ACHA"}, {}}, {{"details/ACHA"}, {}}}};
    EXPECT_EQ(timed.time().presented, 1);
}

} // namespace
} // namespace restitution

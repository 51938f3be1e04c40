#include "story/deck/deck_edits.h"
#include "support/story_dossier.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

Located<SlideId> slide_id(const std::string& id) {
    return {{id}, {}};
}

std::vector<Slide> slides_of(const std::vector<std::string>& ids) {
    std::vector<Slide> slides;
    for (const std::string& id : ids) {
        slides.push_back({.id = id, .title = "Titre de " + id});
    }
    return slides;
}

std::vector<std::string> ids_after(const DeckEdits& edits) {
    Told told(small_dossier());
    told.dossier.deck_edits = edits;
    Deck deck;
    deck.slides = slides_of({"a", "b", "c"});
    apply_edits(deck, told.telling());
    std::vector<std::string> ids;
    for (const Slide& slide : deck.slides) {
        ids.push_back(slide.id);
    }
    return ids;
}

using Ids = std::vector<std::string>;

OwnSlide own(const std::string& id, const std::string& after) {
    return {slide_id(id), slide_id(after), {"Titre", {}}, {Text{"Un texte.", {}}}};
}

TEST(DeckEdits, HiddenSlidesGo) {
    DeckEdits edits;
    edits.hidden = {slide_id("b"), slide_id("absente")};
    EXPECT_EQ(ids_after(edits), (Ids{"a", "c"}));
}

TEST(DeckEdits, MovesAreMadeInOrder) {
    DeckEdits edits;
    edits.moves = {{slide_id("a"), slide_id("c")}, {slide_id("c"), slide_id("a")}};
    EXPECT_EQ(ids_after(edits), (Ids{"b", "a", "c"}));
}

TEST(DeckEdits, OwnSlidesKeepTheOrderOfTheFile) {
    DeckEdits edits;
    edits.own_slides = {own("libre/1", "a"), own("libre/2", "a"), own("libre/3", "libre/2")};
    EXPECT_EQ(ids_after(edits), (Ids{"a", "libre/1", "libre/2", "libre/3", "b", "c"}));
}

TEST(DeckEdits, AnOwnSlideAfterOneThatIsNotToldStandsAtTheEnd) {
    DeckEdits edits;
    edits.own_slides = {own("libre/1", "details/A")};
    EXPECT_EQ(ids_after(edits), (Ids{"a", "b", "c", "libre/1"}));
}

TEST(DeckEdits, WhatFollowsTheCoverIsFirst) {
    DeckEdits edits;
    edits.moves = {{slide_id("c"), slide_id("couverture")}};
    edits.own_slides = {own("libre/1", "couverture")};
    EXPECT_EQ(ids_after(edits), (Ids{"c", "libre/1", "a", "b"}));
}

TEST(DeckEdits, TheCoverHasATitleLikeTheOthers) {
    Told told(small_dossier());
    told.dossier.deck_edits.titles = {{slide_id("couverture"), {"Ce que nous avons appris", {}}}};
    EXPECT_EQ(told.deck().cover.title, "Ce que nous avons appris");
}

TEST(DeckEdits, AnOwnSlideMayFollowAHiddenOne) {
    DeckEdits edits;
    edits.hidden = {slide_id("b")};
    edits.own_slides = {own("libre/1", "b")};
    EXPECT_EQ(ids_after(edits), (Ids{"a", "libre/1", "c"}));
}

TEST(DeckEdits, LinksToHiddenSlidesAreDropped) {
    Deck deck;
    deck.slides = slides_of({"a", "b"});
    std::vector<Slide>& slides = deck.slides;
    Timeline timeline;
    for (const std::string target : {"b", "c", "couverture"}) {
        TimelineRow row;
        row.title = {{"Point", Emphasis::Plain, PageTarget{target}}};
        timeline.rows.push_back(row);
    }
    slides.front().blocks.push_back({SlideColumn::Main, timeline});
    drop_dead_links(deck);
    const auto& kept = std::get<Timeline>(slides.front().blocks.front().block);
    EXPECT_TRUE(kept.rows[0].title.front().link);
    EXPECT_FALSE(kept.rows[1].title.front().link);
    EXPECT_TRUE(kept.rows[2].title.front().link);
}

} // namespace
} // namespace restitution::test

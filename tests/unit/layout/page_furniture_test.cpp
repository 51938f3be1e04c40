#include "layout/page_furniture.h"
#include "layout_fixture.h"
#include "support/document_checks.h"
#include "support/frame_checks.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

PagedDocument document_of(std::size_t pages, Size size) {
    PagedDocument document;
    document.pages.assign(pages, Frame{size, {}});
    return document;
}

Deck deck_named(const std::string& name) {
    Deck deck;
    deck.footer_left = name;
    deck.footer_centre = "Version 1";
    return deck;
}

TEST(SlideFooters, StandOnEverySlideButTheCover) {
    const Setting setting;
    PagedDocument document = document_of(3, setting.theme.slide.size);
    add_slide_footers(document, deck_named("Commune"), setting.type);
    EXPECT_TRUE(document.pages[0].items.empty());
    EXPECT_EQ(footer_of(document.pages[1]),
              (std::vector<std::string>{"Commune", "Version 1", "2"}));
    EXPECT_EQ(footer_of(document.pages[2]).back(), "3");
}

TEST(SlideFooters, AreNotRead) {
    const Setting setting;
    PagedDocument document = document_of(2, setting.theme.slide.size);
    add_slide_footers(document, deck_named("Commune"), setting.type);
    for (const PlacedItem& placed : document.pages[1].items) {
        ASSERT_TRUE(std::holds_alternative<Artifact>(placed.semantics));
        EXPECT_EQ(std::get<Artifact>(placed.semantics), Artifact::Pagination);
    }
}

TEST(SlideFooters, CentreTheVersion) {
    // 9 characters of 10.5: 9 × 5.25 = 47.25 wide, around the middle at 480.
    const Setting setting;
    PagedDocument document = document_of(2, setting.theme.slide.size);
    add_slide_footers(document, deck_named("Commune"), setting.type);
    EXPECT_NEAR(find_text(document.pages[1], "Version 1").origin.x, 480 - 47.25 / 2, 0.01);
}

TEST(SlideFooters, ShortenALongNameSoThatNothingMeets) {
    const Setting setting;
    std::string name = "Communauté";
    for (int i = 0; i < 60; ++i) {
        name += " de communes";
    }
    PagedDocument document = document_of(2, setting.theme.slide.size);
    add_slide_footers(document, deck_named(name), setting.type);
    expect_texts_apart(document.pages[1]);
    expect_inside(document.pages[1]);
    EXPECT_TRUE(footer_of(document.pages[1])[0].ends_with("…"));
}

TEST(SheetFooters, CountThePages) {
    const Setting setting;
    PagedDocument document = document_of(12, setting.theme.sheet.size);
    Booklet booklet;
    booklet.footer_left = "Commune";
    booklet.footer_centre = "Compte rendu";
    booklet.page_of = "page {page} sur {pages}";
    add_sheet_footers(document, booklet, setting.type);
    EXPECT_EQ(footer_of(document.pages[0]).back(), "page 1 sur 12");
    EXPECT_EQ(footer_of(document.pages[11]).back(), "page 12 sur 12");
}

} // namespace
} // namespace restitution

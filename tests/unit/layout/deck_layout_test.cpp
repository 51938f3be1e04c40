#include "frame/frame_text.h"
#include "layout/deck_layout.h"
#include "layout_fixture.h"
#include "support/document_checks.h"
#include "support/frame_checks.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Bullets list_of(int count) {
    Bullets list;
    for (int i = 1; i <= count; ++i) {
        list.items.push_back(plain("Point " + std::to_string(i)));
    }
    return list;
}

Slide slide_of(const std::string& id, std::vector<SlideBlock> blocks,
               SlideShape shape = SlideShape::Full) {
    return {.id = id,
            .surtitle = "Au-dessus",
            .title = "Titre de " + id,
            .shape = shape,
            .blocks = std::move(blocks)};
}

Deck deck_of(std::vector<Slide> slides) {
    Deck deck;
    deck.cover.title = "Couverture";
    deck.slides = std::move(slides);
    deck.continued = "(suite)";
    deck.footer_left = "Commune";
    deck.footer_centre = "Version 1";
    return deck;
}

PagedDocument laid(const Deck& deck) {
    const Setting setting;
    PagedDocument document = lay_out(deck, setting.type);
    expect_sound(document);
    expect_told(deck, document);
    return document;
}

TEST(DeckLayout, SetsOneSlideAPageAfterTheCover) {
    const PagedDocument document =
        laid(deck_of({slide_of("un", {{SlideColumn::Main, list_of(3)}}),
                      slide_of("deux", {{SlideColumn::Main, list_of(2)}})}));
    ASSERT_EQ(document.pages.size(), 3U);
    EXPECT_TRUE(shows(document.pages[1], "Titre de un"));
    EXPECT_TRUE(shows(document.pages[2], "Titre de deux"));
}

TEST(DeckLayout, GivesEachSlideABookmarkAndAnAnchor) {
    const PagedDocument document =
        laid(deck_of({slide_of("un", {{SlideColumn::Main, list_of(40)}}),
                      slide_of("deux", {{SlideColumn::Main, list_of(2)}})}));
    ASSERT_EQ(document.bookmarks.size(), 3U); // the cover's, and no one for continuations
    EXPECT_EQ(document.bookmarks[2].title, "Titre de deux");
    EXPECT_EQ(document.anchors.back().name, "deux");
    EXPECT_EQ(document.anchors.back().page, document.pages.size() - 1);
}

TEST(DeckLayout, ContinuesWhatDoesNotFit) {
    // An item takes 24 and 12 of space; 400 points hold 11: 24 + 10 × 36 = 384.
    const PagedDocument document =
        laid(deck_of({slide_of("un", {{SlideColumn::Main, list_of(20)}})}));
    ASSERT_EQ(document.pages.size(), 3U);
    EXPECT_TRUE(shows(document.pages[1], "Au-dessus"));
    EXPECT_TRUE(shows(document.pages[1], "Point 11"));
    EXPECT_TRUE(shows(document.pages[2], "Au-dessus (suite)"));
    EXPECT_TRUE(shows(document.pages[2], "Titre de un"));
    EXPECT_TRUE(shows(document.pages[2], "Point 20"));
}

TEST(DeckLayout, SetsSpacesTighterToSpareAContinuation) {
    // Thirteen items: 24 + 12 × 36 = 456 points, or 24 + 12 × 29 = 372 with tight spaces.
    const PagedDocument document =
        laid(deck_of({slide_of("un", {{SlideColumn::Main, list_of(13)}})}));
    ASSERT_EQ(document.pages.size(), 2U);
    EXPECT_EQ(find_text(document.pages[1], "Point 13").origin.y -
                  find_text(document.pages[1], "Point 12").origin.y,
              29);
}

TEST(DeckLayout, SetsTwoColumnsSideBySide) {
    const PagedDocument document = laid(deck_of(
        {slide_of("un",
                  {{SlideColumn::Main, Paragraph{plain("gauche"), ParagraphKind::Body, false}},
                   {SlideColumn::Aside, Paragraph{plain("droite"), ParagraphKind::Body, false}}},
                  SlideShape::Halves)}));
    const Frame& page = document.pages.at(1);
    EXPECT_EQ(find_text(page, "gauche").origin.x, 48);
    EXPECT_EQ(find_text(page, "droite").origin.x, 496);
    EXPECT_EQ(find_text(page, "gauche").origin.y, find_text(page, "droite").origin.y);
}

TEST(DeckLayout, ReadsColumnsInTheOrderOfTheStory) {
    const PagedDocument document = laid(deck_of(
        {slide_of("un",
                  {{SlideColumn::Aside, Paragraph{plain("premier"), ParagraphKind::Body, false}},
                   {SlideColumn::Main, Paragraph{plain("second"), ParagraphKind::Body, false}}},
                  SlideShape::Halves)}));
    const std::vector<NodeText> texts = node_texts(document);
    ASSERT_GE(texts.size(), 2U);
    EXPECT_EQ(texts[texts.size() - 2].text, "premier");
    EXPECT_EQ(texts.back().text, "second");
}

TEST(DeckLayout, ShortensATitleToTwoLinesAndSaysItWholeBelow) {
    std::string title = "Titre";
    for (int i = 0; i < 60; ++i) {
        title += " toujours plus long";
    }
    Slide slide = slide_of("un", {{SlideColumn::Main, list_of(2)}});
    slide.title = title;
    const PagedDocument document = laid(deck_of({slide}));
    int headings = 0;
    bool whole = false;
    for (const NodeText& node : node_texts(document)) {
        headings += node.kind == StructureKind::Heading2 ? 1 : 0;
        whole = whole || node.text == squeezed(title);
    }
    EXPECT_EQ(headings, static_cast<int>(document.pages.size()) - 1);
    EXPECT_TRUE(whole);
    EXPECT_EQ(document.bookmarks.at(1).title, title);
}

TEST(DeckLayout, SaysALongLeadWhole) {
    Slide slide = slide_of("un", {{SlideColumn::Main, list_of(2)}});
    for (int i = 0; i < 400; ++i) {
        slide.lead += "encore un peu ";
    }
    laid(deck_of({slide}));
}

TEST(DeckLayout, SetsTheFootUnderTheColumnsOfTheFirstPage) {
    Slide slide = slide_of("un", {{SlideColumn::Main, list_of(30)}});
    slide.foot = plain("au pied");
    const PagedDocument document = laid(deck_of({slide}));
    ASSERT_GT(document.pages.size(), 2U);
    const double foot = find_text(document.pages[1], "au pied").origin.y;
    double lowest = 0;
    for (const TextRun& run : text_runs(document.pages[1])) {
        if (run.text.rfind("Point", 0) == 0) {
            lowest = std::max(lowest, run.origin.y);
        }
    }
    EXPECT_GT(lowest, 400);
    EXPECT_LT(lowest, foot - 14); // its type is of 14 points
    EXPECT_LT(foot, 498);         // the content's bottom
}

TEST(DeckLayout, SaysALongFootWhole) {
    Slide slide = slide_of("un", {{SlideColumn::Main, list_of(2)}});
    std::string foot;
    for (int i = 0; i < 400; ++i) {
        foot += "encore un peu ";
    }
    slide.foot = plain(foot);
    laid(deck_of({slide}));
}

TEST(DeckLayout, SpreadsALongColumnOverBothOnItsContinuations) {
    const PagedDocument document = laid(deck_of(
        {slide_of("un",
                  {{SlideColumn::Main, Paragraph{plain("court"), ParagraphKind::Body, false}},
                   {SlideColumn::Aside, list_of(19)}},
                  SlideShape::Halves)}));
    ASSERT_EQ(document.pages.size(), 3U);
    // Eleven on the first slide; the eight others stand four and four.
    EXPECT_LT(find_text(document.pages[2], "Point 12").origin.x, 480);
    EXPECT_GT(find_text(document.pages[2], "Point 19").origin.x, 480);
    EXPECT_EQ(find_text(document.pages[2], "Point 12").origin.y,
              find_text(document.pages[2], "Point 16").origin.y);
}

} // namespace
} // namespace restitution

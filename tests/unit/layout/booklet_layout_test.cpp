#include "layout/booklet_layout.h"
#include "layout_fixture.h"
#include "support/document_checks.h"
#include "support/frame_checks.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Booklet booklet_of(std::vector<Block> blocks) {
    Booklet booklet;
    booklet.authority = "Commune d’Essai";
    booklet.status = "Projet";
    booklet.title = "Compte rendu";
    booklet.subtitle = "Comité de restitution";
    booklet.blocks = std::move(blocks);
    booklet.footer_left = "Commune d’Essai";
    booklet.footer_centre = "Compte rendu";
    booklet.page_of = "page {page} sur {pages}";
    return booklet;
}

PagedDocument laid(const Booklet& booklet) {
    const Setting setting;
    PagedDocument document = lay_out(booklet, setting.type);
    expect_sound(document);
    expect_told(booklet, document);
    return document;
}

Block paragraph(int lines) {
    std::string text;
    for (int i = 0; i < lines; ++i) { // 80 letters of 5.5: no two words share a line of 483
        text += std::string(80, 'a') + " ";
    }
    return Paragraph{plain(text), ParagraphKind::Body, false};
}

TEST(BookletLayout, BeginsWithWhoSpeaksAndTheTitle) {
    const PagedDocument document = laid(booklet_of({paragraph(1)}));
    const std::vector<NodeText> texts = node_texts(document);
    ASSERT_GE(texts.size(), 4U);
    EXPECT_EQ(texts[0].text, "Communed’Essai");
    EXPECT_EQ(texts[1].text, "Projet");
    EXPECT_EQ(texts[2].kind, StructureKind::Heading1);
}

TEST(BookletLayout, NeverLeavesAHeadAloneAtTheFoot) {
    for (int lines = 30; lines < 46; ++lines) {
        const PagedDocument document = laid(
            booklet_of({paragraph(lines), SectionHead{"Une section", Tone::Main}, paragraph(2)}));
        for (const Frame& page : document.pages) {
            if (shows(page, "Une section")) {
                int below = 0;
                const double head = find_text(page, "Une section").origin.y;
                for (const PlacedItem& placed : page.items) {
                    const auto* run = std::get_if<TextRun>(&placed.item);
                    below += run != nullptr && run->origin.y > head &&
                                     std::holds_alternative<NodeId>(placed.semantics)
                                 ? 1
                                 : 0;
                }
                EXPECT_EQ(below, 2) << lines;
            }
        }
    }
}

TEST(BookletLayout, BookmarksItsSections) {
    const PagedDocument document =
        laid(booklet_of({SectionHead{"Une", Tone::Main}, paragraph(60),
                         SectionHead{"Deux", Tone::Main}, paragraph(2)}));
    ASSERT_EQ(document.bookmarks.size(), 3U);
    EXPECT_EQ(document.bookmarks[1].title, "Une");
    EXPECT_EQ(document.bookmarks[2].depth, 1);
    EXPECT_EQ(document.anchors.back().page, document.pages.size() - 1);
}

TEST(BookletLayout, AParagraphThatGoesOnIsOneNode) {
    const PagedDocument document = laid(booklet_of({paragraph(100)}));
    ASSERT_GT(document.pages.size(), 2U);
    int whole = 0;
    for (const NodeText& node : node_texts(document)) {
        whole += node.text.size() == 80U * 100U ? 1 : 0;
    }
    EXPECT_EQ(whole, 1);
}

TEST(BookletLayout, RepeatsATableHeadAsAnArtifact) {
    Table table;
    table.columns = {{"N°", 0, false, false}, {"Action", 1, true, false}};
    for (int i = 0; i < 60; ++i) {
        table.rows.push_back({{plain("A" + std::to_string(i)), {}}, {plain("Faire"), {}}});
    }
    const PagedDocument document = laid(booklet_of({table}));
    ASSERT_GT(document.pages.size(), 1U);
    for (const Frame& page : document.pages) {
        EXPECT_TRUE(shows(page, "Action"));
    }
    int heads = 0;
    for (const NodeText& node : node_texts(document)) {
        heads += node.kind == StructureKind::ColumnHeader ? 1 : 0;
    }
    EXPECT_EQ(heads, 2);
}

TEST(BookletLayout, ALongNameAndStatusStayApart) {
    Booklet booklet = booklet_of({paragraph(1)});
    booklet.authority = "Communauté d’agglomération des vallées, des plateaux et des rives du "
                        "grand fleuve et de ses affluents";
    booklet.status = "Projet · corrections jusqu’au 30 septembre 2024";
    laid(booklet);
}

} // namespace
} // namespace restitution

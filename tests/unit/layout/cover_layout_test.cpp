#include "layout/cover_layout.h"
#include "layout_fixture.h"
#include "support/document_checks.h"
#include "support/frame_checks.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Cover cover() {
    Cover result;
    result.authority = "Commune d’Essai";
    result.title = "Numérique responsable";
    result.subtitle = "Restitution du diagnostic de maturité";
    result.event = "Comité de restitution du jeudi 21 mars 2024";
    result.facts = {"De 14 h 30 à 15 h 30", "Salle du conseil"};
    result.version_line = "Version 1 du 14 mars 2024 · document de travail";
    result.data_line = "Données arrêtées au 1er mars 2024";
    return result;
}

PagedDocument laid(const Cover& cover) {
    const Setting setting;
    PagedDocument document;
    lay_out_cover(cover, setting.type, document);
    return document;
}

TEST(CoverLayout, SaysEverythingAtTheLeftOfTheMotif) {
    const PagedDocument document = laid(cover());
    expect_sound(document);
    for (const PlacedItem& placed : document.pages[0].items) {
        if (const auto* run = std::get_if<TextRun>(&placed.item)) {
            EXPECT_LE(run->origin.x + run->width, 576 + 0.01) << run->text;
        }
    }
    EXPECT_TRUE(shows(document.pages[0], "Salle du conseil"));
}

TEST(CoverLayout, StartsTheBookmarksAndTheStructure) {
    const PagedDocument document = laid(cover());
    ASSERT_EQ(document.bookmarks.size(), 1U);
    EXPECT_EQ(document.bookmarks[0].title, "Numérique responsable");
    EXPECT_EQ(document.anchors.at(0).name, "couverture");
}

TEST(CoverLayout, ALongNamePushesDownWhatFollows) {
    Cover longer = cover();
    longer.authority = "Communauté d’agglomération des vallées, des plateaux et des rives du "
                       "grand fleuve, de ses affluents et de leurs sources, entre plaine et monts, "
                       "et des communes qui s’y sont jointes depuis, au nord comme au sud, du "
                       "grand fleuve, de ses affluents et de leurs sources, entre plaine et monts";
    const PagedDocument document = laid(longer);
    expect_sound(document);
    EXPECT_GT(find_text(document.pages[0], "Numérique responsable").origin.y,
              find_text(laid(cover()).pages[0], "Numérique responsable").origin.y);
}

} // namespace
} // namespace restitution

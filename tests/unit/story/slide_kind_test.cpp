#include "story/deck/slide_kind.h"
#include "support/story_dossier.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace restitution::test {
namespace {

using Ids = std::vector<std::string>;

bool holds(const Ids& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

TEST(SlideKinds, HaveANameEachAndOneWayToBeComposed) {
    std::set<std::string_view> names;
    for (const SlideKind& kind : slide_kinds()) {
        EXPECT_TRUE(names.insert(kind.name).second) << kind.name;
        EXPECT_NE(kind.compose == nullptr, kind.compose_from == nullptr) << kind.name;
        EXPECT_EQ(find_slide_kind(kind.name), &kind);
        EXPECT_NE(find_slide_kind(kind.place()), nullptr) << kind.name;
    }
    EXPECT_EQ(find_slide_kind("libre"), nullptr);
}

TEST(SlideKinds, ThoseToldAfterAnotherHaveNoPlaceOfTheirOwn) {
    const auto names = slide_kind_names();
    EXPECT_EQ(std::count(names.begin(), names.end(), "arbitrage"), 1);
    EXPECT_EQ(std::count(names.begin(), names.end(), "decisions"), 0);
}

TEST(KnownSlides, AreTheCoverTheKindsEachDimensionAndTheOnesOfTheAuthor) {
    Dossier dossier = small_dossier();
    dossier.deck_edits.own_slides.resize(1);
    dossier.deck_edits.own_slides.front().id = {{"libre/ecoles"}, {}};
    const Ids known = known_slides(dossier);
    for (const std::string id : {"couverture", "paroles", "evolution", "decisions",
                                 "dimension/ACHA", "details/PARC", "libre/ecoles"}) {
        EXPECT_TRUE(holds(known, id)) << id;
    }
    EXPECT_FALSE(holds(known, "dimension"));
    EXPECT_EQ(std::set<std::string>(known.begin(), known.end()).size(), known.size());
}

TEST(KnownSlides, HaveNoneAboutEquipmentWithoutALineOfInventory) {
    Dossier dossier = small_dossier();
    dossier.inventory.reset();
    EXPECT_FALSE(holds(known_slides(dossier), "equipement"));
    dossier.inventory.emplace();
    EXPECT_FALSE(holds(known_slides(dossier), "equipement"));
    dossier.inventory->lines.emplace_back();
    EXPECT_TRUE(holds(known_slides(dossier), "equipement"));
}

TEST(KnownSlides, HoldEverySlideThatADeckTells) {
    Told told(small_dossier());
    told.outline = outline_of(slide_kind_names());
    told.dossier.diagnosis.options.cut = DeckCut::OneHourThirty;
    const Ids known = known_slides(told.dossier);
    for (const Slide& slide : told.deck().slides) {
        EXPECT_TRUE(holds(known, slide.id)) << slide.id;
    }
}

} // namespace
} // namespace restitution::test

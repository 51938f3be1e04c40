#include "app/build_documents.h"
#include "app/check_deck_time.h"
#include "app/make_guides.h"
#include "app/told.h"
#include "story/deck/compose_deck.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

/// Calls since the last `Counts{}`; the linker sends every call of the program here first.
struct Counts {
    int metrics = 0;
    int decks = 0;
} counts;

} // namespace

Metrics real_metrics(const Dossier& dossier) __asm__(
    "__real__ZN11restitution15compute_metricsERKNS_7DossierE");
Metrics counted_metrics(const Dossier& dossier) __asm__(
    "__wrap__ZN11restitution15compute_metricsERKNS_7DossierE");
Deck real_deck(const Telling& telling, const DeckPlan& plan) __asm__(
    "__real__ZN11restitution12compose_deckERKNS_7TellingERKNS_8DeckPlanE");
Deck counted_deck(const Telling& telling, const DeckPlan& plan) __asm__(
    "__wrap__ZN11restitution12compose_deckERKNS_7TellingERKNS_8DeckPlanE");

Metrics counted_metrics(const Dossier& dossier) {
    ++counts.metrics;
    return real_metrics(dossier);
}

Deck counted_deck(const Telling& telling, const DeckPlan& plan) {
    ++counts.decks;
    return real_deck(telling, plan);
}

namespace {

class ToldOnce : public testing::Test {
protected:
    void SetUp() override { counts = {}; }

    /// Everything that `build` asks of a dossier.
    static void build(const std::string& sample, const TellingChoices& choices) {
        Told told(RESTITUTION_SOURCE_DIR "/samples/" + sample, choices, RESTITUTION_SHARE_DIR);
        ASSERT_TRUE(told.loaded().is_sound());
        check_deck_time(told);
        Diagnostics diagnostics;
        const BuildChoices all{{}, ChartFiles::Svg};
        EXPECT_GT(build_documents(told, all, diagnostics).size(), 10u);
    }
};

TEST_F(ToldOnce, OneVersionHasOneDeckAndOneSetOfFigures) {
    build("petite-commune", {});
    EXPECT_EQ(counts.metrics, 1);
    EXPECT_EQ(counts.decks, 1);
}

/// Version 2 of this sample has three remarks that change something. Its figures are computed for
/// version 1, for version 2, and to find causes for each remark alone (3) and for each two (3).
TEST_F(ToldOnce, ASecondVersionHasOneMoreDeckAndFiguresOncePerSetOfRemarks) {
    build("val-fictif", {});
    EXPECT_EQ(counts.metrics, 2 + 3 + 3);
    EXPECT_EQ(counts.decks, 2);
}

TEST_F(ToldOnce, GuidesTellNoDeckAndOneSetOfFigures) {
    Told told(RESTITUTION_SOURCE_DIR "/samples/val-fictif", {}, RESTITUTION_SHARE_DIR);
    Diagnostics diagnostics;
    EXPECT_FALSE(make_guides(told, diagnostics).files.empty());
    EXPECT_EQ(counts.metrics, 1);
    EXPECT_EQ(counts.decks, 0);
}

} // namespace
} // namespace restitution

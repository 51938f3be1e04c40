#include "story/wording/wording.h"
#include "support/story_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

TEST(Wording, TextsOfTheDossierTakeFrenchTypography) {
    EXPECT_EQ(said(text("Quoi ? 12 %")), "Quoi\u202F? 12\u202F%");
}

TEST(Wording, LevelRangesFollowTheDecimalsOfTheScale) {
    Dossier dossier = small_dossier();
    EXPECT_EQ(level_range(2, Told(dossier).telling()), "de 1,5 à 2,4");
    dossier.questionnaire.scale.decimals = 2;
    EXPECT_EQ(level_range(2, Told(dossier).telling()), "de 1,50 à 2,49");
    // Without a decimal, notes are 0, 1, 2, 3 and 4: 1.5 is first reached by 2, 2.5 by 3.
    dossier.questionnaire.scale.decimals = 0;
    EXPECT_EQ(level_range(1, Told(dossier).telling()), "de 1 à 1");
    EXPECT_EQ(level_range(2, Told(dossier).telling()), "de 2 à 2");
}

TEST(Wording, BoundsDifferByTheirExactValues) {
    const Told told(small_dossier());
    EXPECT_TRUE(bounds_differ(*told.telling().rating(0).bounds));
    EXPECT_FALSE(bounds_differ(*told.telling().rating(1).bounds));
}

TEST(Wording, ATitleStaysWithItsName) {
    EXPECT_EQ(full_name({text("Mme"), text("Ada Exemple")}), "Mme\u00A0Ada Exemple");
    EXPECT_EQ(full_name({{}, text("Ada Exemple")}), "Ada Exemple");
}

} // namespace
} // namespace restitution

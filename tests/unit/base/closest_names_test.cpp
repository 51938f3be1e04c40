#include "base/closest_names.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using Names = std::vector<std::string>;

TEST(Folded, AccentsCaseAndInvisibleCharactersGo) {
    EXPECT_EQ(folded("Catégorie"), "categorie");
    EXPECT_EQ(folded("ŒUVRE ÇÀ"), "oeuvre ca");
    EXPECT_EQ(folded("e\u0301"), "e"); // the accent written apart
    EXPECT_EQ(folded("a\u200Bb\u00A0c"), "abc");
    EXPECT_EQ(folded("l’eau"), "l'eau");
}

TEST(EditDistance, CountsOneForEachMistake) {
    EXPECT_EQ(edit_distance(U"", U"abc"), 3U);
    EXPECT_EQ(edit_distance(U"niveau", U"niveau"), 0U);
    EXPECT_EQ(edit_distance(U"niveau", U"nivau"), 1U);   // a letter lost
    EXPECT_EQ(edit_distance(U"niveau", U"nivveau"), 1U); // a letter too many
    EXPECT_EQ(edit_distance(U"niveau", U"nivezu"), 1U);  // a letter for another
    EXPECT_EQ(edit_distance(U"niveau", U"nievau"), 1U);  // two neighbours swapped
    EXPECT_EQ(edit_distance(U"chien", U"niche"), 4U);
}

TEST(ClosestNames, HowFarDependsOnTheLength) {
    const Names known{"lieu", "minutes", "interlocuteurs"};
    EXPECT_EQ(closest_names("lieux", known), (Names{"lieu"}));
    EXPECT_EQ(closest_names("leur", known), Names{}); // two mistakes in four letters
    EXPECT_EQ(closest_names("minuts", known), (Names{"minutes"}));
    EXPECT_EQ(closest_names("minot", known), Names{}); // three in five
    EXPECT_EQ(closest_names("interlocteur", known), (Names{"interlocuteurs"}));
}

TEST(ClosestNames, AtMostTwoAndTheNearestOnly) {
    EXPECT_EQ(closest_names("ACHA-1", {"ACHA-01", "ACHA-11", "ACHA-12"}),
              (Names{"ACHA-01", "ACHA-11"}));
    EXPECT_EQ(closest_names("date", {"data", "date"}), (Names{"date"}));
    EXPECT_EQ(closest_names("x", {"y", "z"}), Names{}); // a letter would be near everything
    EXPECT_EQ(closest_names("", {"a"}), Names{});
    EXPECT_EQ(closest_names(std::string(100'000, 'a'), {"aa"}), Names{});
}

} // namespace
} // namespace restitution

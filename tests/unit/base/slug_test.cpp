#include "base/slug.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

TEST(Slug, KeepsPlainLettersAndDigits) {
    EXPECT_EQ(slug("Communauté d’agglomération du Val-Fictif"),
              "communaute-d-agglomeration-du-val-fictif");
    EXPECT_EQ(slug("  Œuvres & Cie (2024) "), "oeuvres-cie-2024");
    EXPECT_EQ(slug("E03"), "e03");
}

TEST(Slug, NamesWhatHasNoLetter) {
    EXPECT_EQ(slug(""), "sans-nom");
    EXPECT_EQ(slug("../…/"), "sans-nom");
}

TEST(Slug, IsCutBetweenWords) {
    // 58 letters, a dash, then three letters: 62 characters, cut at the dash.
    EXPECT_EQ(slug(std::string(58, 'a') + " bcd"), std::string(58, 'a'));
    EXPECT_EQ(slug(std::string(80, 'a')), std::string(60, 'a'));
    // The 60 characters end with a word: nothing of it is lost.
    EXPECT_EQ(slug(std::string(56, 'a') + " bcd efg"), std::string(56, 'a') + "-bcd");
}

} // namespace
} // namespace restitution

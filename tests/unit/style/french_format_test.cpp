#include "style/french_format.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

TEST(FrenchNumber, GroupsThousandsWithANarrowSpace) {
    EXPECT_EQ(french_number(0), "0");
    EXPECT_EQ(french_number(999), "999");
    EXPECT_EQ(french_number(1950), "1\u202F950");
    EXPECT_EQ(french_number(62000), "62\u202F000");
    EXPECT_EQ(french_number(1234567), "1\u202F234\u202F567");
    EXPECT_EQ(french_number(-1234), "\u22121\u202F234");
}

TEST(FrenchNumber, HasADecimalCommaAndAllItsDecimals) {
    EXPECT_EQ(french_number(ShownNumber{17, 1}), "1,7");
    EXPECT_EQ(french_number(ShownNumber{20, 1}), "2,0");
    EXPECT_EQ(french_number(ShownNumber{4, 0}), "4");
    EXPECT_EQ(french_number(ShownNumber{5, 2}), "0,05");
    EXPECT_EQ(french_number(ShownNumber{-5, 1}), "\u22120,5");
    EXPECT_EQ(french_number(ShownNumber{123450, 2}), "1\u202F234,50");
}

TEST(FrenchNumber, StandsANarrowSpaceBeforeItsUnit) {
    EXPECT_EQ(french_percent({75, 0}), "75\u202F%");
    EXPECT_EQ(french_percent({423, 1}), "42,3\u202F%");
    EXPECT_EQ(with_unit("12", "kg"), "12\u202Fkg");
}

TEST(FrenchDate, SpeaksFrench) {
    EXPECT_EQ(long_date({2024, 3, 21}), "21 mars 2024");
    EXPECT_EQ(long_date({2024, 3, 1}), "1er mars 2024");
    EXPECT_EQ(date_with_weekday({2024, 3, 21}), "jeudi 21 mars 2024");
    EXPECT_EQ(date_with_weekday({2025, 1, 1}), "mercredi 1er janvier 2025");
    EXPECT_EQ(date_with_weekday({2024, 12, 29}), "dimanche 29 décembre 2024");
    EXPECT_EQ(numeric_date({2024, 4, 30}), "30/04/2024");
    EXPECT_EQ(numeric_date({2024, 12, 1}), "01/12/2024");
}

TEST(FrenchTime, IsNeverBroken) {
    EXPECT_EQ(time_of_day({14, 30}), "14\u00A0h\u00A030");
    EXPECT_EQ(time_of_day({16, 0}), "16\u00A0h");
    EXPECT_EQ(time_of_day({9, 5}), "9\u00A0h\u00A005");
    EXPECT_EQ(duration(40), "40\u202Fmin");
    EXPECT_EQ(duration(90), "1\u00A0h\u00A030");
    EXPECT_EQ(duration(120), "2\u00A0h");
}

TEST(FrenchCardinal, SpellsNumbers) {
    const std::vector<std::pair<int, std::string>> expected{{0, "zéro"},
                                                            {1, "un"},
                                                            {8, "huit"},
                                                            {17, "dix-sept"},
                                                            {20, "vingt"},
                                                            {21, "vingt et un"},
                                                            {22, "vingt-deux"},
                                                            {61, "soixante et un"},
                                                            {70, "soixante-dix"},
                                                            {71, "soixante et onze"},
                                                            {77, "soixante-dix-sept"},
                                                            {80, "quatre-vingts"},
                                                            {81, "quatre-vingt-un"},
                                                            {90, "quatre-vingt-dix"},
                                                            {91, "quatre-vingt-onze"},
                                                            {99, "quatre-vingt-dix-neuf"},
                                                            {100, "cent"},
                                                            {101, "101"},
                                                            {1200, "1\u202F200"},
                                                            {-3, "\u22123"}};
    for (const auto& [number, words] : expected) {
        EXPECT_EQ(cardinal(number), words);
    }
    EXPECT_EQ(cardinal(1, Gender::Feminine), "une");
    EXPECT_EQ(cardinal(31, Gender::Feminine), "trente et une");
    EXPECT_EQ(cardinal(81, Gender::Feminine), "quatre-vingt-une");
    EXPECT_EQ(cardinal(71, Gender::Feminine), "soixante et onze");
}

TEST(FrenchDuration, InWords) {
    EXPECT_EQ(duration_in_words(90), "une heure trente");
    EXPECT_EQ(duration_in_words(60), "une heure");
    EXPECT_EQ(duration_in_words(120), "deux heures");
    EXPECT_EQ(duration_in_words(45), "quarante-cinq minutes");
    EXPECT_EQ(duration_in_words(1), "une minute");
}

TEST(FrenchList, EndsWithEt) {
    EXPECT_EQ(french_list({}), "");
    EXPECT_EQ(french_list({"a"}), "a");
    EXPECT_EQ(french_list({"a", "b"}), "a et b");
    EXPECT_EQ(french_list({"a", "b", "c"}), "a, b et c");
}

TEST(FrenchCase, ChangesTheFirstLetterOnly) {
    EXPECT_EQ(lower_first("Initié"), "initié");
    EXPECT_EQ(lower_first("Élevé"), "élevé");
    EXPECT_EQ(lower_first("À demander"), "à demander");
    EXPECT_EQ(lower_first("L’avis"), "l’avis");
    for (const char* name : {"RH", "A1", "B"}) {
        EXPECT_EQ(lower_first(name), name);
    }
    EXPECT_EQ(upper_first("huit"), "Huit");
    EXPECT_EQ(upper_first("œuvre"), "Œuvre");
    EXPECT_EQ(upper_first("été"), "Été");
    EXPECT_EQ(upper_first("1er"), "1er");
    EXPECT_EQ(lower_first(""), "");
}

} // namespace
} // namespace restitution

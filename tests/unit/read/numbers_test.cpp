#include "read/decode/numbers.h"
#include "read/decode/scalars.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

/// The number, or "code" and the first hint.
template <class Read, class Show>
std::string result(const std::string& text, Read read, Show show) {
    Diagnostics diagnostics;
    const auto value = read(Value{{0, 0, 1}, Scalar{text, false}}, diagnostics);
    if (value) {
        return show(*value);
    }
    const Diagnostic fault = diagnostics.sorted().at(0);
    return fault.message.code + (fault.hints.empty() ? "" : " | " + fault.hints[0].text);
}

std::string whole(const std::string& text) {
    return result(text, whole_number(-5, 100'000'000),
                  [](const auto& number) { return std::to_string(number.value); });
}

std::string hundredths(const std::string& text) {
    return result(text, decimal({-100}, {10'000}),
                  [](Hundredths number) { return std::to_string(number.count); });
}

std::string points(const std::string& text) {
    return result(text, length_in_points(0, 14'400),
                  [](double number) { return std::to_string(number); });
}

TEST(WholeNumbers, DigitsAndAMinusSign) {
    EXPECT_EQ(whole("0"), "0");
    EXPECT_EQ(whole("1200"), "1200");
    EXPECT_EQ(whole("-5"), "-5");
    EXPECT_EQ(whole("100000000"), "100000000");
}

TEST(WholeNumbers, OtherFormsAreRefusedWithTheRightOne) {
    EXPECT_EQ(whole("3.0"), "entier-attendu | écrivez 3");
    EXPECT_EQ(whole("-3,0"), "entier-attendu | écrivez -3");
    for (const char* text : {"1e3", "012", "0x1F", "0o14", "+3", "3,5", "trois", "", "-",
                             "3 agents", "٣", "1_0", ".inf", "--1", "3."}) {
        EXPECT_EQ(whole(text).substr(0, 14), "entier-attendu") << text;
    }
}

TEST(WholeNumbers, GroupedThousandsAreShownWithout) {
    for (const char* text :
         {"1 000", "1.000", "1,000", "1\u00A0000", "1\u202F000", "1'000", "1’000", "1_000"}) {
        EXPECT_EQ(whole(text), "nombre-groupe | écrivez 1000") << text;
    }
    EXPECT_EQ(whole("12 345 678"), "nombre-groupe | écrivez 12345678");
    EXPECT_EQ(whole("1 00").substr(0, 14), "entier-attendu");
    EXPECT_EQ(whole("1 0000").substr(0, 14), "entier-attendu");
}

TEST(WholeNumbers, LimitsAreInclusive) {
    EXPECT_EQ(whole("-6"), "hors-limites");
    EXPECT_EQ(whole("100000001"), "hors-limites");
    EXPECT_EQ(whole("99999999999999999999999999"), "hors-limites");
}

TEST(Decimals, CommaAndPoint) {
    EXPECT_EQ(hundredths("12,5"), "1250");
    EXPECT_EQ(hundredths("12.5"), "1250");
    EXPECT_EQ(hundredths("12.50"), "1250");
    EXPECT_EQ(hundredths("12"), "1200");
    EXPECT_EQ(hundredths("0,05"), "5");
    EXPECT_EQ(hundredths("-0,25"), "-25");
}

TEST(Decimals, TwoPlacesAtMost) {
    EXPECT_EQ(hundredths("0,125"), "trop-de-decimales"); // no thousands group starts with a zero
    EXPECT_EQ(hundredths("1,2345"), "trop-de-decimales");
    EXPECT_EQ(hundredths("100,01"), "hors-limites");
    EXPECT_EQ(hundredths("-1,01"), "hors-limites");
}

TEST(Decimals, OtherFormsAreRefused) {
    for (const char* text :
         {"1e2", ",5", "5,", "1,2,3", "1.2.3", "1/2", "50 %", "NaN", ".nan", "01,5", "1 000,5"}) {
        EXPECT_EQ(hundredths(text).substr(0, 14), "nombre-attendu") << text;
    }
}

/// "1.000" is one thousand to one reader and one to another: neither is guessed.
TEST(Decimals, ThreeDecimalsMayBeAGroup) {
    EXPECT_EQ(hundredths("1.000"),
              "nombre-groupe | écrivez 1000, ou 1 si c’est un nombre à virgule");
    EXPECT_EQ(hundredths("1,500"),
              "nombre-groupe | écrivez 1500, ou 1,5 si c’est un nombre à virgule");
    EXPECT_EQ(hundredths("1 000"), "nombre-groupe | écrivez 1000");
    // Three places are one too many here: only one reading could be accepted.
    EXPECT_EQ(hundredths("1,125"), "nombre-groupe | écrivez 1125");
}

TEST(Lengths, AsManyPlacesAsWanted) {
    EXPECT_EQ(points("12,25"), "12.250000");
    EXPECT_EQ(points("0.125"), "0.125000");
    EXPECT_EQ(points("14400"), "14400.000000");
    EXPECT_EQ(points("14400,01"), "hors-limites");
    EXPECT_EQ(points("-1"), "hors-limites");
    // What the hint offers must be accepted in turn.
    EXPECT_EQ(points("1,125"),
              "nombre-groupe | écrivez 1125, ou 1,1250 si c’est un nombre à virgule");
    EXPECT_EQ(points("1,1250"), "1.125000");
}

} // namespace
} // namespace restitution

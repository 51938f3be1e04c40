/// Dates, colours, UTF-8, quotations, places: the small values that everything else counts on.
#include "base/color.h"
#include "base/date.h"
#include "base/diagnostic.h"
#include "base/quote.h"
#include "base/utf8.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

TEST(Date, LeapYears) {
    EXPECT_TRUE(is_leap_year(2024));
    EXPECT_FALSE(is_leap_year(2023));
    EXPECT_FALSE(is_leap_year(1900));
    EXPECT_TRUE(is_leap_year(2000));
    EXPECT_EQ(days_in_month(2024, 2), 29);
    EXPECT_EQ(days_in_month(2023, 2), 28);
    EXPECT_EQ(days_in_month(2023, 12), 31);
}

TEST(Date, DaysAreCountedFrom1970) {
    EXPECT_EQ(days_since_epoch({1970, 1, 1}), 0);
    EXPECT_EQ(days_since_epoch({1969, 12, 31}), -1);
    // 54 years of 365 days, 13 leap days from 1972 to 2020, then 60 days to the first of March.
    EXPECT_EQ(days_since_epoch({2024, 3, 1}), 54 * 365 + 13 + 60);
}

TEST(Date, Weekdays) {
    EXPECT_EQ(weekday({1970, 1, 1}), 3);  // a Thursday
    EXPECT_EQ(weekday({2024, 3, 21}), 3); // the committee of the sample, a Thursday
    EXPECT_EQ(weekday({1969, 12, 28}), 6);
    EXPECT_EQ(weekday({2024, 3, 25}), 0);
}

TEST(Date, OrderAndForm) {
    EXPECT_LT((Date{2023, 12, 31}), (Date{2024, 1, 1}));
    EXPECT_EQ(iso({2024, 3, 1}), "2024-03-01");
    EXPECT_FALSE(is_valid({2024, 2, 30}));
    EXPECT_FALSE(is_valid({0, 1, 1}));
}

TEST(TimeOfDay, WrapsRoundMidnight) {
    EXPECT_EQ(add_minutes({23, 45}, 30), (TimeOfDay{0, 15}));
    EXPECT_EQ(add_minutes({0, 10}, -20), (TimeOfDay{23, 50}));
    EXPECT_EQ(add_minutes({14, 30}, 60), (TimeOfDay{15, 30}));
}

TEST(Color, ParsesAndWrites) {
    EXPECT_EQ(parse_color("#1f4F43"), (Color{0x1F, 0x4F, 0x43}));
    EXPECT_EQ(to_hex({0x1F, 0x4F, 0x43}), "#1F4F43");
    for (const char* text : {"", "#1F4F4", "1F4F43", "#1F4F4G", "#-1F4F4", "#1F4F433", "# 1F4F4"}) {
        EXPECT_FALSE(parse_color(text)) << text;
    }
}

TEST(Color, ContrastOfWcag) {
    EXPECT_DOUBLE_EQ(contrast({0, 0, 0}, {255, 255, 255}), 21);
    EXPECT_DOUBLE_EQ(contrast({255, 255, 255}, {0, 0, 0}), 21);
    EXPECT_DOUBLE_EQ(contrast({9, 9, 9}, {9, 9, 9}), 1);
    // #767676 on white is the lightest grey that passes 4.5:1.
    EXPECT_GT(contrast({0x76, 0x76, 0x76}, {255, 255, 255}), 4.5);
    EXPECT_LT(contrast({0x77, 0x77, 0x77}, {255, 255, 255}), 4.5);
}

TEST(Utf8, RoundTrip) {
    const std::string text = "aé€😀";
    EXPECT_EQ(to_code_points(text), U"aé€😀");
    EXPECT_EQ(to_utf8(U"aé€😀"), text);
    EXPECT_EQ(length(text), 4U);
    EXPECT_EQ(to_code_points("a\xE9z"), U"a\uFFFDz");
    EXPECT_EQ(to_code_points("\xE2\x82"), U"\uFFFD\uFFFD");
}

TEST(Quote, ShowsWhatIsInvisibleAndCutsAtForty) {
    EXPECT_EQ(quoted("a"), "«\u00A0a\u00A0»");
    EXPECT_EQ(shown("a\u200Bb\x1B"), "a<U+200B>b<U+001B>");
    EXPECT_EQ(shown("a\nb"), "a b");
    const std::string forty(40, 'x');
    EXPECT_EQ(shown(forty), forty);
    EXPECT_EQ(shown(forty + "y"), forty + "…");
}

TEST(Quote, NamesOnlyTheSpacesThatStandForPlainOnes) {
    EXPECT_EQ(named_invisible_characters("nom:\u00A0Évreux"), "U+00A0");
    EXPECT_EQ(named_invisible_characters("texte: déjà\u00A0: bien"), "");
    EXPECT_EQ(named_invisible_characters("\u3000nom：x"), "U+3000, U+FF1A");
}

TEST(Source, PositionsCountCharacters) {
    const SourceFile source("x.yaml", "é: 1\nà côté\n", FileOrigin::Dossier);
    EXPECT_EQ(source.position(0), (Position{1, 1}));
    EXPECT_EQ(source.position(2), (Position{1, 2})); // after the two bytes of é
    EXPECT_EQ(source.position(6), (Position{2, 1}));
    EXPECT_EQ(source.position(8), (Position{2, 2}));
    EXPECT_EQ(source.position(10'000), (Position{3, 1})); // past the end: at the end
    EXPECT_EQ(source.line(2), "à côté");
    EXPECT_EQ(source.line(3), "");
    EXPECT_EQ(source.line(4), "");
}

TEST(Diagnostics, SortedByPlaceAndSaidOnce) {
    Diagnostics diagnostics;
    diagnostics.warning({0, 5, 6}, {"b", "b"});
    diagnostics.error({1, 0, 1}, {"c", "c"});
    diagnostics.error({0, 2, 3}, {"a", "a"});
    diagnostics.error({0, 2, 3}, {"a", "a"});
    const std::vector<Diagnostic> sorted = diagnostics.sorted();
    ASSERT_EQ(sorted.size(), 3U);
    EXPECT_EQ(sorted[0].message.code, "a");
    EXPECT_EQ(sorted[1].message.code, "b");
    EXPECT_EQ(sorted[2].message.code, "c");
    EXPECT_TRUE(diagnostics.has_errors());
}

TEST(Diagnostics, WarningsAreNoErrors) {
    Diagnostics diagnostics;
    EXPECT_TRUE(diagnostics.empty());
    diagnostics.warning({}, {"a", "a"});
    EXPECT_FALSE(diagnostics.has_errors());
    EXPECT_FALSE(diagnostics.empty());
}

} // namespace
} // namespace restitution

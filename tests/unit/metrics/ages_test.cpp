#include "metrics/ages.h"
#include "support/small_inventory.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Ages ages_of(std::vector<InventoryLine> lines) {
    const Dossier dossier = equipped_dossier(std::move(lines));
    Lines all;
    for (const InventoryLine& each : dossier.inventory->lines) {
        all.push_back(&each);
    }
    return compute_ages(all, *dossier.inventory, dossier.diagnosis.reference_date.value);
}

TEST(Ages, YearsAreCompletedOnesAndAShareOfTheNext) {
    EXPECT_EQ(years_between({2020, 3, 1}, {2024, 3, 1}), 4);
    // 2 March 2020: three years, then 365 days of the 366 from 2 March 2023 to 2 March 2024.
    EXPECT_EQ(years_between({2020, 3, 2}, {2024, 3, 1}), 3 + fraction(365, 366));
    EXPECT_EQ(years_between({2024, 2, 29}, {2024, 3, 1}), fraction(1, 365));
    EXPECT_EQ(years_between({2020, 2, 29}, {2023, 2, 28}), 3) << "the 28th in common years";
    EXPECT_EQ(years_between({2024, 3, 1}, {2024, 3, 1}), 0);
}

TEST(Ages, ALaterPurchaseIsNeverOlder) {
    const Date reference{2024, 3, 1};
    Fraction before = 100;
    for (int year = 2015; year <= 2023; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= days_in_month(year, month); ++day) {
                const Fraction age = years_between({year, month, day}, reference);
                ASSERT_LE(age, before) << year << "-" << month << "-" << day;
                before = age;
            }
        }
    }
}

TEST(Ages, AYearAloneIsTheIntervalOfItsDays) {
    const auto age =
        age_of(bought(line("a", "fixe", 1), {2020, 1, 1}, {2020, 12, 31}), {2024, 3, 1});
    // From 31 December: 3 years and 61 of 366 days; from 1 January: 4 years and 60 of 366.
    EXPECT_EQ(age->youngest, 3 + fraction(61, 366));
    EXPECT_EQ(age->oldest, 4 + fraction(60, 366));
}

TEST(Ages, TheYearOfTheReferenceDateStopsThere) {
    const auto age =
        age_of(bought(line("a", "fixe", 1), {2024, 1, 1}, {2024, 12, 31}), {2024, 3, 1});
    EXPECT_EQ(age->youngest, 0);
    EXPECT_EQ(age->oldest, fraction(60, 366));
}

TEST(Ages, QuantilesAreWeightedByQuantity) {
    // 10 devices: 2 of 1 year, 3 of 4, 5 of 7. Cumulated 2, 5, 10: the quarter (2.5) is reached at
    // 4, the half (5) at 4, three quarters (7.5) at 7.
    const Ages ages = ages_of({aged(line("a", "fixe", 5), 7), aged(line("b", "fixe", 2), 1),
                               aged(line("c", "fixe", 3), 4)});
    EXPECT_EQ(ages.lower_quartile->low, 4);
    EXPECT_EQ(ages.median.value->low, 4);
    EXPECT_EQ(ages.median.value->high, 4);
    EXPECT_EQ(ages.upper_quartile->low, 7);
}

TEST(Ages, QuantilesFollowTheBoundsOfQuantities) {
    // 2 to 8 of 1 year, 4 of 5 years: at least 2 of 6 are young (median 5), at most 8 of 12 (1).
    const Ages ages = ages_of({aged(line("a", "fixe", 2, 8), 1), aged(line("b", "fixe", 4), 5)});
    EXPECT_EQ(ages.median.value->low, 1);
    EXPECT_EQ(ages.median.value->high, 5);
}

TEST(Ages, QuantilesFollowTheBoundsOfAges) {
    // Three devices of 2 to 3, 4 to 9 and 5 to 6 years: sorted youngest 2, 4, 5; oldest 3, 6, 9.
    const Ages ages = ages_of({aged(line("a", "fixe", 1), 2, 3), aged(line("b", "fixe", 1), 4, 9),
                               aged(line("c", "fixe", 1), 5, 6)});
    EXPECT_EQ(ages.median.value->low, 4);
    EXPECT_EQ(ages.median.value->high, 6);
}

TEST(Ages, UnknownAgesLeaveTheDenominatorAndAreCounted) {
    const Ages ages = ages_of({aged(line("a", "fixe", 4), 7), line("b", "fixe", 90, 100)});
    EXPECT_EQ(ages.median.value->high, 7);
    EXPECT_EQ(ages.beyond_lifetime.value->low, 1);
    EXPECT_EQ(ages.unknown, (Quantity{90, 100}));
    EXPECT_EQ(ages.median.basis.missing, (std::vector<LineId>{{"b"}}));
}

TEST(Ages, WithoutAnyDateThereIsNoMedian) {
    const Ages ages = ages_of({line("b", "fixe", 9)});
    EXPECT_FALSE(ages.median.value);
    EXPECT_FALSE(ages.beyond_lifetime.value);
    EXPECT_EQ(ages.unknown, (Quantity{9, 9}));
}

TEST(Ages, ThePyramidCountsCompletedYears) {
    const Ages ages = ages_of({aged(line("a", "fixe", 4), 0), aged(line("b", "fixe", 5), 12),
                               aged(line("c", "fixe", 2, 3), 10)});
    EXPECT_EQ(ages.pyramid[0].devices, (Quantity{4, 4}));
    EXPECT_EQ(ages.pyramid[10].devices, (Quantity{7, 8}));
    EXPECT_EQ(ages.pyramid[10].beyond, 7);
    EXPECT_EQ(ages.pyramid[5].devices, Quantity{});
}

TEST(Ages, ADeviceOfUncertainAgeIsPerhapsInEachBar) {
    const Ages ages = ages_of({aged(line("a", "fixe", 4), 5, 6), aged(line("b", "fixe", 1), 6)});
    EXPECT_EQ(ages.pyramid[5].devices, (Quantity{0, 4}));
    EXPECT_EQ(ages.pyramid[6].devices, (Quantity{1, 5}));
    EXPECT_EQ(ages.pyramid[6].beyond, 1);
}

TEST(Ages, YearsOfPurchaseCountWhatIsDatedByItsYearAlone) {
    const Ages ages = ages_of({bought(line("a", "fixe", 4), {2020, 1, 1}, {2020, 12, 31}),
                               bought(line("b", "fixe", 2), {2008, 5, 4}, {2008, 5, 4}),
                               bought(line("c", "fixe", 3), {2024, 1, 1}, {2024, 12, 31})});
    EXPECT_EQ(ages.purchases[4].devices, (Quantity{4, 4}));
    EXPECT_EQ(ages.purchases[9].devices, (Quantity{2, 2})) << "the older ones";
    EXPECT_EQ(ages.purchases[9].beyond, 2);
    EXPECT_EQ(ages.purchases[0].devices, (Quantity{3, 3}));
    EXPECT_EQ(ages.pyramid[3].devices, (Quantity{0, 4})) << "three years and ten months, or";
    EXPECT_EQ(ages.pyramid[4].devices, (Quantity{0, 4})) << "four years and two months";
    EXPECT_TRUE(ages.purchases_say_more);
    EXPECT_FALSE(ages_of({aged(line("a", "fixe", 4), 3)}).purchases_say_more);
}

TEST(Ages, AnAgeHasItsYearOfPurchase) {
    // On 1 March 2024, 60 of 366 days have passed: 4 years before is 2020, 60/366 of it passed.
    EXPECT_EQ(place_among_purchases(4, {2024, 3, 1}), 5 - fraction(60, 366));
    EXPECT_EQ(ages_of({aged(line("a", "fixe", 1), 4)}).purchases[4].devices, (Quantity{1, 1}));
    EXPECT_EQ(ages_of({aged(line("a", "fixe", 1), 0)}).purchases[0].devices, (Quantity{1, 1}));
}

TEST(Ages, WhatReachesItsLifetimeIsBeyond) {
    // Desktops live 6 years: 2 of 6 years and 3 perhaps, out of 2 + 3 + 5.
    const Ages ages = ages_of({aged(line("a", "fixe", 2), 6), aged(line("b", "fixe", 3), 5, 7),
                               aged(line("c", "fixe", 5), 5)});
    EXPECT_EQ(ages.beyond_lifetime.value->low, fraction(1, 5));
    EXPECT_EQ(ages.beyond_lifetime.value->high, fraction(1, 2));
}

TEST(Ages, WithoutALifetimeNothingIsBeyond) {
    const Ages ages = ages_of({aged(line("a", "reseau", 2), 16), aged(line("b", "fixe", 2), 1)});
    EXPECT_EQ(ages.beyond_lifetime.value->high, 0);
    EXPECT_EQ(ages.beyond_lifetime.basis.missing, (std::vector<LineId>{{"a"}}));
    EXPECT_FALSE(ages.lifetime);
}

TEST(Ages, ALifetimeIsNamedWhenAllHaveTheSame) {
    InventoryLine own = aged(line("b", "fixe", 2), 1);
    EXPECT_EQ(ages_of({aged(line("a", "fixe", 2), 1), own}).lifetime, Hundredths{600});
    own.lifetime = Located<Hundredths>{{700}, {}};
    EXPECT_FALSE(ages_of({aged(line("a", "fixe", 2), 1), own}).lifetime);
}

} // namespace
} // namespace restitution

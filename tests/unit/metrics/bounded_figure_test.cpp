#include "metrics/bounded_figure.h"
#include "support/small_inventory.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

TEST(BoundedFigure, ShowsEqualEndsHalfUpAndOthersOutwards) {
    const FigureRange known = shown_range(fraction(5, 4), fraction(5, 4), 1); // 1.25
    EXPECT_EQ(known.shown_low, (ShownNumber{13, 1}));
    EXPECT_EQ(known.shown_high, (ShownNumber{13, 1}));
    const FigureRange range = shown_range(fraction(4, 3), fraction(7, 3), 1); // 1.33… to 2.33…
    EXPECT_EQ(range.shown_low, (ShownNumber{13, 1}));
    EXPECT_EQ(range.shown_high, (ShownNumber{24, 1}));
}

TEST(BoundedFigure, NeverShowsAllOrNoneUnlessItIs) {
    const auto shown = [](long part, long whole) {
        return percent_range(fraction(part, whole), fraction(part, whole)).shown_low.scaled;
    };
    EXPECT_EQ(shown(999, 1000), 99);
    EXPECT_EQ(shown(1, 1000), 1);
    EXPECT_EQ(shown(0, 1000), 0);
    EXPECT_EQ(shown(1000, 1000), 100);
}

TEST(BoundedFigure, AShareIsOptimisedOverAllQuantitiesTogether) {
    // 2 to 6 of a kind beside 4 to 10 others: 2/(2+10) to 6/(6+4), not 2/16 nor 6/6.
    const auto share = share_of({2, 6}, {}, {4, 10});
    ASSERT_TRUE(share);
    EXPECT_EQ(share->low, fraction(1, 6));
    EXPECT_EQ(share->high, fraction(3, 5));
    EXPECT_EQ(share->shown_low.scaled, 16);
    EXPECT_EQ(share->shown_high.scaled, 60);
}

TEST(BoundedFigure, DevicesThatMayBeOnEitherSideCountForBothBounds) {
    // 2 in, 3 perhaps, 5 out: 2/10 to 5/10.
    const auto share = share_of({2, 2}, {3, 3}, {5, 5});
    EXPECT_EQ(share->low, fraction(1, 5));
    EXPECT_EQ(share->high, fraction(1, 2));
}

TEST(BoundedFigure, ASharePerhapsOfNothingIsThatOfTheFirstDevice) {
    EXPECT_FALSE(share_of({0, 0}, {0, 0}, {0, 0}));
    EXPECT_EQ(share_of({0, 5}, {}, {0, 0})->low, 1);
    EXPECT_EQ(share_of({0, 0}, {}, {0, 5})->high, 0);
    EXPECT_EQ(share_of({0, 5}, {}, {0, 5})->low, 0);
    EXPECT_EQ(share_of({0, 5}, {}, {0, 5})->high, 1);
}

TEST(BoundedFigure, ARatioNeedsADivisor) {
    EXPECT_FALSE(ratio_of({4, 4}, {0, 0}, 1));
    // 3 to 9 screens for 2 to 4 computers: 3/4 to 9/2.
    EXPECT_EQ(ratio_of({3, 9}, {2, 4}, 1)->low, fraction(3, 4));
    EXPECT_EQ(ratio_of({3, 9}, {2, 4}, 1)->high, fraction(9, 2));
    // No computer for sure: one, where there is a ratio at all.
    EXPECT_EQ(ratio_of({3, 9}, {0, 4}, 1)->high, 9);
}

TEST(BoundedFigure, ABasisSaysWhatIsUsedMissingAndSupposed) {
    const InventoryLine known = aged(line("b", "fixe", 6), 3);
    const InventoryLine supposed = supposing(aged(line("a", "fixe", 2), 4), LineField::Age);
    const InventoryLine other = supposing(aged(line("d", "fixe", 2), 4), LineField::Power);
    const InventoryLine undated = line("c", "fixe", 3, 5);
    const Lines lines{&known, &supposed, &undated, &other};
    const Basis basis = basis_of(
        lines, [](const InventoryLine& l) { return l.how_old.has_value(); }, {LineField::Age});
    EXPECT_EQ(basis.used, (std::vector<LineId>{{"a"}, {"b"}, {"d"}}));
    EXPECT_EQ(basis.missing, (std::vector<LineId>{{"c"}}));
    EXPECT_EQ(basis.missing_devices, (Quantity{3, 5}));
    // 2 devices of 10: a power that is supposed says nothing of ages.
    EXPECT_EQ(basis.supposed->low, fraction(1, 5));
}

TEST(BoundedFigure, AnUnknownQuantityIsMissingAndNeverZero) {
    InventoryLine unknown = line("a", "fixe", 1);
    unknown.quantity.reset();
    const Lines lines{&unknown};
    const Basis basis = basis_of(lines, [](const InventoryLine&) { return true; }, {});
    EXPECT_TRUE(basis.used.empty());
    EXPECT_EQ(basis.missing.size(), 1U);
    EXPECT_FALSE(basis.supposed);
}

} // namespace
} // namespace restitution

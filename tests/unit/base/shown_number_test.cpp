#include "base/shown_number.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

TEST(ShownNumber, HalvesGoUp) {
    EXPECT_EQ(round_half_up(fraction(125, 100), 1), (ShownNumber{13, 1}));
    EXPECT_EQ(round_half_up(fraction(-125, 100), 1), (ShownNumber{-12, 1}));
    EXPECT_EQ(round_half_up(fraction(5, 3), 2), (ShownNumber{167, 2}));
    EXPECT_EQ(round_half_up(fraction(149, 100), 0), (ShownNumber{1, 0}));
}

TEST(ShownNumber, BoundsGoOutwards) {
    EXPECT_EQ(round_down(fraction(129, 100), 1), (ShownNumber{12, 1}));
    EXPECT_EQ(round_up(fraction(121, 100), 1), (ShownNumber{13, 1}));
    EXPECT_EQ(round_down(fraction(-121, 100), 1), (ShownNumber{-13, 1}));
    EXPECT_EQ(round_up(fraction(-129, 100), 1), (ShownNumber{-12, 1}));
}

TEST(ShownNumber, ExactValuesStay) {
    EXPECT_EQ(round_down(fraction(12, 10), 1), (ShownNumber{12, 1}));
    EXPECT_EQ(round_up(fraction(12, 10), 1), (ShownNumber{12, 1}));
}

TEST(ShownNumber, ConvertsBack) {
    EXPECT_EQ(to_fraction({17, 1}), fraction(17, 10));
    EXPECT_EQ(to_fraction({4, 0}), 4);
    EXPECT_DOUBLE_EQ(to_double({125, 2}), 1.25);
}

} // namespace
} // namespace restitution

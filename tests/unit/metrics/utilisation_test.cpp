#include "metrics/utilisation.h"
#include "support/small_inventory.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Utilisation of(const std::vector<InventoryLine>& lines, int year = 2024) {
    Lines all;
    for (const InventoryLine& each : lines) {
        all.push_back(&each);
    }
    return compute_utilisation(all, {year, 3, 1});
}

TEST(Utilisation, IsHoursOfOperationOverHoursOfTheYear) {
    // 1 devices × 8 784 h and 3 × 1 464 h: (8784 + 4392) / (4 × 8784) = 3/8 in a leap year.
    const std::vector<InventoryLine> lines{running(line("a", "reseau", 1), 8784, 8784),
                                           running(line("b", "fixe", 3), 1464, 1464)};
    EXPECT_EQ(of(lines).rate.value->low, fraction(3, 8));
    EXPECT_EQ(of(lines).rate.value->shown_low, (ShownNumber{375, 1}));
    EXPECT_EQ(of({running(line("a", "reseau", 1), 8760, 8760)}, 2023).rate.value->high, 1);
}

TEST(Utilisation, UnknownHoursAreLeftOutAndCounted) {
    const auto rate = of({running(line("a", "fixe", 2), 4392, 4392), line("b", "fixe", 7)}).rate;
    EXPECT_EQ(rate.value->low, fraction(1, 2));
    EXPECT_EQ(rate.basis.missing, (std::vector<LineId>{{"b"}}));
    EXPECT_EQ(rate.basis.missing_devices, (Quantity{7, 7}));
    EXPECT_FALSE(of({line("b", "fixe", 7)}).rate.value);
}

TEST(Utilisation, BoundsAreThoseOfAnInventoryThatCanBe) {
    // 1 to 3 devices at 1 000 h, 2 at 4 000 h. Most at 1 000: (3 × 1000 + 2 × 4000) / 5 = 2200;
    // least: (1000 + 8000) / 3 = 3000. Dividing bound by bound would give 1 800 and 3 666.
    const auto mean = weighted_mean({{{1000, 1000}, {1, 3}}, {{4000, 4000}, {2, 2}}});
    EXPECT_EQ(mean->low, 2200);
    EXPECT_EQ(mean->high, 3000);
}

TEST(Utilisation, WithPerhapsNoDeviceTheMeanIsThatOfTheExtremes) {
    const auto mean = weighted_mean({{{10, 20}, {0, 3}}, {{30, 40}, {0, 1}}});
    EXPECT_EQ(mean->low, 10);
    EXPECT_EQ(mean->high, 40);
    EXPECT_FALSE(weighted_mean({{{10, 20}, {0, 0}}}));
}

TEST(Utilisation, ElectricityIsTheSumWherePowerIsKnownToo) {
    InventoryLine powered = running(line("a", "fixe", 2, 3), 1000, 1500);
    powered.power = Located<Hundredths>{{8050}, {}}; // 80.5 W
    // 2 × 1 000 h × 80.5 W = 161 kWh; 3 × 1 500 × 80.5 = 362.25 kWh.
    const auto result = of({powered, running(line("b", "fixe", 9), 1000, 1000)}).electricity;
    EXPECT_EQ(result.value->low, 161);
    EXPECT_EQ(result.value->high, fraction(36225, 100));
    EXPECT_EQ(result.value->shown_high.scaled, 363);
    EXPECT_EQ(result.basis.missing, (std::vector<LineId>{{"b"}}));
}

} // namespace
} // namespace restitution

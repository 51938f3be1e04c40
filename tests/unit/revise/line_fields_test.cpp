#include "revise/line_fields.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

InventoryLine line_of(long quantity) {
    InventoryLine line;
    line.id.value = {"portables"};
    line.quantity = Located<Interval<long>>{{quantity, quantity}, {}};
    return line;
}

TEST(LineFields, OnlyTheFieldIsTaken) {
    InventoryLine line = line_of(10);
    line.state = EquipmentState::InStock;
    InventoryLine patch = line_of(12);
    patch.state = EquipmentState::OutOfOrder;
    set_field(line, LineField::Quantity, patch);
    EXPECT_EQ(line.quantity->value.least, 12);
    EXPECT_EQ(line.state, EquipmentState::InStock);
}

TEST(LineFields, WhatIsNowKnownIsNoLongerSupposed) {
    InventoryLine line = line_of(10);
    line.suppositions = {{{LineField::Quantity, {}}, {}}, {{LineField::Hours, {}}, {}}};
    set_field(line, LineField::Quantity, line_of(12));
    ASSERT_EQ(line.suppositions.size(), 1U);
    EXPECT_EQ(line.suppositions.front().field.value, LineField::Hours);
}

TEST(LineFields, AgeAndPurchaseAreOneThing) {
    InventoryLine line = line_of(10);
    line.how_old = Located<HowOld>{YearsOld{{{300}, {300}}}, {}};
    line.suppositions = {{{LineField::Age, {}}, {}}};
    InventoryLine patch;
    patch.how_old = Located<HowOld>{Bought{{Date{2018, 1, 1}, Date{2018, 12, 31}}}, {}};
    EXPECT_FALSE(same_field(line, patch, LineField::Purchase));
    set_field(line, LineField::Purchase, patch);
    EXPECT_TRUE(same_field(line, patch, LineField::Age));
    EXPECT_TRUE(line.suppositions.empty());
}

TEST(LineFields, WhereAFieldStandsDoesNotMatter) {
    InventoryLine here = line_of(10);
    InventoryLine there = line_of(10);
    there.quantity->where = {3, 40, 42};
    EXPECT_TRUE(same_field(here, there, LineField::Quantity));
    there.quantity.reset();
    EXPECT_FALSE(same_field(here, there, LineField::Quantity));
}

} // namespace
} // namespace restitution

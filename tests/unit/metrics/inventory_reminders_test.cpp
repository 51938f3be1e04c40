#include "metrics/inventory_reminders.h"
#include "support/small_inventory.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Person somebody(const std::string& id) {
    Person person;
    person.id = {{id}, {}};
    return person;
}

InventoryLine asked_of(const std::string& person, InventoryLine line) {
    line.contact = Located<PersonId>{{person}, {}};
    return line;
}

std::vector<InventoryReminder> reminders_of(std::vector<InventoryLine> lines) {
    Dossier dossier = equipped_dossier(std::move(lines));
    dossier.people = {somebody("dsi"), somebody("ecole")};
    return compute_inventory_reminders(dossier);
}

TEST(InventoryReminders, AskEachContactAboutTheirLinesInOrder) {
    const auto reminders = reminders_of(
        {asked_of("ecole", line("l0", "fixe", 2)), line("l1", "fixe", 3),
         asked_of("dsi", line("l2", "fixe", 4)), asked_of("ecole", line("l3", "ecran", 5))});
    ASSERT_EQ(reminders.size(), 2U);
    EXPECT_EQ(reminders[0].person, 0U);
    EXPECT_EQ(reminders[0].lines.size(), 1U);
    EXPECT_EQ(reminders[1].person, 1U);
    ASSERT_EQ(reminders[1].lines.size(), 2U);
    EXPECT_EQ(reminders[1].lines[0].line, 0U);
    EXPECT_EQ(reminders[1].lines[1].line, 3U);
}

TEST(InventoryReminders, NameWhatIsUnknown) {
    InventoryLine unknown = asked_of("dsi", line("l0", "fixe", 2));
    unknown.quantity.reset();
    const auto reminders = reminders_of({unknown});
    ASSERT_EQ(reminders.size(), 1U);
    EXPECT_EQ(reminders[0].lines[0].unknown,
              (std::vector<LineField>{LineField::Quantity, LineField::Age, LineField::Origin,
                                      LineField::Tenure, LineField::Hours}));
}

TEST(InventoryReminders, AskTheEndOfLifeOfWhatIsOutOfOrderAndNotItsHours) {
    InventoryLine broken = asked_of("dsi", aged(line("l0", "fixe", 2), 8));
    broken.state = EquipmentState::OutOfOrder;
    broken.origin = Origin::New;
    broken.tenure = Tenure::Owned;
    const auto reminders = reminders_of({broken});
    ASSERT_EQ(reminders.size(), 1U);
    EXPECT_EQ(reminders[0].lines[0].unknown, (std::vector<LineField>{LineField::EndOfLife}));
}

TEST(InventoryReminders, HaveSuppositionsConfirmedAndAskNothingOfWhatIsKnown) {
    InventoryLine whole = asked_of("dsi", running(aged(line("l0", "fixe", 2), 3), 1600, 1600));
    whole.origin = Origin::New;
    whole.tenure = Tenure::Owned;
    const auto reminders = reminders_of({whole, supposing(whole, LineField::Age)});
    ASSERT_EQ(reminders.size(), 1U);
    ASSERT_EQ(reminders[0].lines.size(), 1U);
    EXPECT_EQ(reminders[0].lines[0].line, 1U);
    EXPECT_TRUE(reminders[0].lines[0].unknown.empty());
    EXPECT_EQ(reminders[0].lines[0].to_confirm, (std::vector<std::size_t>{0}));
    EXPECT_TRUE(reminders_of({whole}).empty());
}

} // namespace
} // namespace restitution

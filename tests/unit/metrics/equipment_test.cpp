#include "metrics/equipment.h"
#include "support/small_inventory.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution {
namespace {

using namespace test;

InventoryLine influenced(InventoryLine of) {
    of.perimeter = Perimeter::Influenced;
    return of;
}

InventoryLine in(InventoryLine of, EquipmentState state) {
    of.state = state;
    return of;
}

InventoryLine used_by(InventoryLine of, EquipmentUsers users) {
    of.users = users;
    return of;
}

InventoryLine at(InventoryLine of, const std::string& entity) {
    of.entity = Located<EntityId>{{entity}, {}};
    return of;
}

Equipment computed(const Dossier& dossier) {
    return compute_equipment(dossier).value();
}

PerimeterPark controlled(const std::vector<InventoryLine>& lines) {
    return computed(equipped_dossier(lines)).perimeter(Perimeter::Controlled);
}

TEST(Equipment, WithoutInventoryNorFiguresThereIsNone) {
    EXPECT_FALSE(compute_equipment(Dossier{}));
}

TEST(Equipment, PerimetersAreCountedApart) {
    const Equipment equipment = computed(equipped_dossier(
        {line("a", "fixe", 170), influenced(line("b", "fixe", 40)), line("c", "ecran", 560)}));
    const PerimeterPark& own = equipment.perimeter(Perimeter::Controlled);
    EXPECT_EQ(own.all.in_service.value->low, 730);
    EXPECT_EQ(equipment.perimeter(Perimeter::Influenced).all.in_service.value->low, 40);
    ASSERT_EQ(own.categories.size(), 2U);
    EXPECT_EQ(own.categories[0].id.text, "fixe");
    EXPECT_EQ(own.categories[0].park.in_service.value->low, 170);
    EXPECT_EQ(own.categories[1].park.in_service.value->low, 560);
}

TEST(Equipment, StockAndWhatIsOutOfOrderAreCountedApart) {
    const PerimeterPark park =
        controlled({line("a", "fixe", 90), in(line("b", "fixe", 10), EquipmentState::InStock),
                    in(line("c", "fixe", 7), EquipmentState::OutOfOrder)});
    EXPECT_EQ(park.all.in_service.value->low, 90);
    EXPECT_EQ(park.all.in_stock.value->low, 10);
    EXPECT_EQ(park.all.out_of_order.value->low, 7);
    EXPECT_EQ(park.dormant.value->low, fraction(1, 10));
}

TEST(Equipment, OnlyDevicesThatAgentsUseCountPerAgent) {
    const PerimeterPark park = controlled(
        {line("a", "fixe", 70, 80), used_by(line("b", "ecran", 900), EquipmentUsers::Public)});
    // 70 to 80 for 100 agents.
    EXPECT_EQ(park.per_agent.value->low, fraction(7, 10));
    EXPECT_EQ(park.per_agent.value->high, fraction(8, 10));
    EXPECT_FALSE(park.per_pupil.value) << "no number of pupils";
}

TEST(Equipment, PupilsHaveTheirOwnRatio) {
    Dossier dossier =
        equipped_dossier({influenced(used_by(line("a", "portable", 30), EquipmentUsers::Pupils))});
    dossier.diagnosis.authority.pupils = 120;
    EXPECT_EQ(computed(dossier).perimeter(Perimeter::Influenced).per_pupil.value->low,
              fraction(1, 4));
}

TEST(Equipment, AnUnknownQuantityIsSaidAndNotCounted) {
    InventoryLine unknown = line("b", "fixe", 1);
    unknown.quantity.reset();
    const PerimeterPark some = controlled({line("a", "fixe", 5), unknown});
    EXPECT_EQ(some.all.in_service.value->high, 5);
    EXPECT_EQ(some.all.in_service.basis.missing, (std::vector<LineId>{{"b"}}));
    EXPECT_FALSE(controlled({unknown}).all.in_service.value);
}

TEST(Equipment, EntitiesOutsideAreReportedAndLeftOut) {
    Dossier dossier = equipped_dossier({at(line("a", "fixe", 5), "mairie"),
                                        at(line("b", "fixe", 8), "ccas"), line("c", "ecran", 2)});
    Entity hall;
    hall.id.value.text = "mairie";
    Entity outside;
    outside.id.value.text = "ccas";
    outside.included = false;
    dossier.diagnosis.entities = {outside, hall};
    const Equipment equipment = computed(dossier);
    const PerimeterPark& own = equipment.perimeter(Perimeter::Controlled);
    EXPECT_EQ(own.all.in_service.value->low, 7);
    ASSERT_EQ(own.entities.size(), 2U);
    EXPECT_FALSE(own.entities[0].id) << "the authority as a whole comes first";
    EXPECT_EQ(own.entities[0].in_service.value->low, 2);
    EXPECT_EQ(own.entities[1].id->text, "mairie");
    ASSERT_EQ(equipment.outside.size(), 1U);
    EXPECT_EQ(equipment.outside[0].in_service.value->low, 8);
    EXPECT_EQ(equipment.lines_outside, (std::vector<LineId>{{"b"}}));
}

TEST(Equipment, SharesLeaveOutWhatIsUnknown) {
    InventoryLine refurbished = line("a", "fixe", 1);
    refurbished.origin = Origin::Refurbished;
    refurbished.tenure = Tenure::Leased;
    InventoryLine fresh = line("b", "fixe", 3);
    fresh.origin = Origin::New;
    const PerimeterPark park = controlled({refurbished, fresh, line("c", "fixe", 50)});
    EXPECT_EQ(park.all.refurbished.value->low, fraction(1, 4));
    EXPECT_EQ(park.all.refurbished.basis.missing_devices, (Quantity{50, 50}));
    EXPECT_EQ(park.all.leased.value->low, 1);
    EXPECT_EQ(park.all.leased.basis.missing_devices, (Quantity{53, 53}));
}

TEST(Equipment, ScreensAndWorkstations) {
    Dossier dossier = equipped_dossier(
        {line("a", "fixe", 20), line("b", "portable", 30, 40), line("c", "ecran", 60)});
    dossier.indicators.emplace();
    dossier.indicators->equipped_agents = Located<long>{40, {}};
    const PerimeterPark park = computed(dossier).perimeter(Perimeter::Controlled);
    // 50 to 60 workstations: 60/60 to 60/50 screens each; 50/40 to 60/40 for an equipped agent.
    EXPECT_EQ(park.workstations.value->high, 60);
    EXPECT_EQ(park.screens_per_workstation.value->low, 1);
    EXPECT_EQ(park.screens_per_workstation.value->high, fraction(6, 5));
    EXPECT_EQ(park.workstations_per_equipped_agent.value->low, fraction(5, 4));
    EXPECT_EQ(park.workstations_per_equipped_agent.value->high, fraction(3, 2));
}

TEST(Equipment, RoutesAreCountedInAnyState) {
    InventoryLine given = in(line("a", "fixe", 4), EquipmentState::OutOfOrder);
    given.end_of_life = EndOfLifeRoute::Donation;
    InventoryLine sold = line("b", "fixe", 2, 3);
    sold.end_of_life = EndOfLifeRoute::Sale;
    const PerimeterPark park = controlled({given, sold, line("c", "fixe", 9)});
    EXPECT_EQ(park.end_of_life[static_cast<std::size_t>(EndOfLifeRoute::Donation)],
              (Quantity{4, 4}));
    EXPECT_EQ(park.end_of_life[static_cast<std::size_t>(EndOfLifeRoute::Sale)], (Quantity{2, 3}));
    EXPECT_EQ(park.end_of_life_basis.missing, (std::vector<LineId>{{"c"}}));
}

TEST(Equipment, FiguresOfTheYear) {
    Dossier dossier = equipped_dossier({});
    dossier.indicators.emplace();
    dossier.indicators->reform = Reform{Located<long>{80, {}}, Located<long>{30, {}}, {}};
    dossier.indicators->electronic_waste = Located<Hundredths>{{25050}, {}};
    const Equipment equipment = computed(dossier);
    EXPECT_EQ(equipment.reuse->low, fraction(3, 8));
    EXPECT_EQ(equipment.reuse->shown_low.scaled, 38) << "37.5, half up";
    EXPECT_EQ(equipment.waste_per_agent->shown_low, (ShownNumber{25, 1})) << "250.5 kg / 100";
}

TEST(Equipment, AFieldThatAFigureUsesMayBeSupposed) {
    const PerimeterPark park = controlled(
        {supposing(aged(line("a", "fixe", 3), 2), LineField::Age), aged(line("b", "fixe", 7), 2)});
    EXPECT_EQ(park.all.ages.median.basis.supposed->low, fraction(3, 10));
    EXPECT_EQ(park.all.in_service.basis.supposed->low, 0);
    EXPECT_EQ(park.supposed.value->low, fraction(3, 10));
}

TEST(Equipment, AboveThirtyPercentOnSuppositionsAnUpdateIsProposed) {
    const auto proposed = [](long supposed, long stated) {
        return computed(equipped_dossier({supposing(line("a", "fixe", supposed), LineField::Hours),
                                          line("b", "fixe", stated)}))
            .mostly_supposed;
    };
    EXPECT_TRUE(proposed(3, 7).empty()) << "30 % is not above";
    EXPECT_EQ(proposed(31, 69), std::vector<Perimeter>{Perimeter::Controlled});
}

TEST(Equipment, StrengthsAndImprovementsNeedEveryPossibleInventoryToAgree) {
    InventoryLine fresh = aged(line("a", "fixe", 50), 2);
    fresh.origin = Origin::New;
    Dossier dossier = equipped_dossier({fresh, aged(line("b", "ecran", 40, 60), 2)});
    dossier.indicators.emplace();
    dossier.indicators->reform = Reform{Located<long>{10, {}}, Located<long>{5, {}}, {}};
    dossier.indicators->equipped_agents = Located<long>{40, {}};
    const Equipment equipment = computed(dossier);
    // Re-use is half; nothing is refurbished; 40/50 to 60/50 screens: undecided; 50/40 computers;
    // all ages are known, and nothing is supposed.
    EXPECT_EQ(equipment.strengths, (std::vector<EquipmentCriterion>{
                                       EquipmentCriterion::Reuse, EquipmentCriterion::KnownAges,
                                       EquipmentCriterion::StatedFigures}));
    EXPECT_EQ(equipment.improvements,
              (std::vector<EquipmentCriterion>{EquipmentCriterion::Refurbished,
                                               EquipmentCriterion::OneComputer}));
}

TEST(Equipment, TheOrderOfLinesIsOfNoConsequence) {
    std::vector<InventoryLine> lines{
        supposing(aged(running(line("a", "fixe", 3, 9), 900, 1700), 2, 4), LineField::Hours),
        aged(line("b", "fixe", 7), 6),
        bought(line("c", "ecran", 2, 4), {2019, 1, 1}, {2019, 12, 31}),
        influenced(line("d", "portable", 5)),
        in(line("e", "ecran", 1), EquipmentState::InStock),
        line("f", "reseau", 12)};
    const Equipment first = computed(equipped_dossier(lines));
    std::reverse(lines.begin(), lines.end());
    EXPECT_EQ(computed(equipped_dossier(lines)), first);
    std::rotate(lines.begin(), lines.begin() + 2, lines.end());
    EXPECT_EQ(computed(equipped_dossier(lines)), first);
}

} // namespace
} // namespace restitution

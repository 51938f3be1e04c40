/// The files inventaire, indicateurs and leviers: what each field becomes, and what is refused.
#include "read/decode/decode_indicateurs.h"
#include "read/decode/decode_inventaire.h"
#include "read/decode/decode_leviers.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

EquipmentCategory category(const std::string& id) {
    EquipmentCategory result;
    result.id.value.text = id;
    return result;
}

Inventory inventory_of(const std::string& text, const Lines& expected = {}) {
    Reading reading = read_as_yaml(text);
    Inventory inventory =
        decode_inventaire(*reading.value, {category("ecran")}, reading.diagnostics);
    EXPECT_EQ(faults(reading), expected);
    return inventory;
}

/// The one line that these fields make.
InventoryLine line_of(const std::string& fields, const Lines& expected = {}) {
    const Inventory inventory =
        inventory_of("lignes:\n- {id: l1, categorie: ecran, " + fields + "}\n", expected);
    EXPECT_EQ(inventory.lines.size(), 1U);
    return inventory.lines.empty() ? InventoryLine{} : inventory.lines[0];
}

TEST(DecodeInventaire, ALineInFull) {
    const InventoryLine line = line_of(
        "libelle: Lot, quantite: 12, perimetre: influence, entite: siege, utilisateurs: eleves, "
        "achat: 15/09/2021, duree_de_vie: '6,5', origine: reconditionne, possession: location, "
        "etat: en_stock, fin_de_vie: don, heures_par_an: 1600, puissance: 20, contact: dsi, "
        "precision: vu, hypotheses: {puissance: notice}");
    EXPECT_EQ(line.id.value.text, "l1");
    EXPECT_EQ(line.label.value, "Lot");
    EXPECT_EQ(line.quantity->value, (Interval<long>{12, 12}));
    EXPECT_EQ(line.perimeter, Perimeter::Influenced);
    EXPECT_EQ(line.entity->value.text, "siege");
    EXPECT_EQ(line.users, EquipmentUsers::Pupils);
    const Date day{2021, 9, 15};
    EXPECT_EQ(std::get<Bought>(line.how_old->value).between, (Interval<Date>{day, day}));
    EXPECT_EQ(line.lifetime->value, Hundredths{650});
    EXPECT_EQ(line.origin, Origin::Refurbished);
    EXPECT_EQ(line.tenure, Tenure::Leased);
    EXPECT_EQ(line.state, EquipmentState::InStock);
    EXPECT_EQ(line.end_of_life, EndOfLifeRoute::Donation);
    EXPECT_EQ(line.hours->value, (Interval<long>{1600, 1600}));
    EXPECT_EQ(line.power->value, Hundredths{2000});
    EXPECT_EQ(line.contact->value.text, "dsi");
    EXPECT_TRUE(line.supposes(LineField::Power));
    EXPECT_FALSE(line.supposes(LineField::Hours));
    EXPECT_EQ(line.suppositions[0].reason.value, "notice");
}

TEST(DecodeInventaire, WhatIsNotWrittenIsUnknownNeverZero) {
    const InventoryLine line = line_of("");
    EXPECT_FALSE(line.quantity);
    EXPECT_FALSE(line.how_old);
    EXPECT_FALSE(line.origin);
    EXPECT_FALSE(line.tenure);
    EXPECT_FALSE(line.hours);
    EXPECT_EQ(line.perimeter, Perimeter::Controlled);
    EXPECT_EQ(line.users, EquipmentUsers::Agents);
    EXPECT_EQ(line.state, EquipmentState::InService);
}

TEST(DecodeInventaire, AYearIsTheIntervalOfItsDays) {
    const InventoryLine line = line_of("achat: 2021");
    EXPECT_EQ(std::get<Bought>(line.how_old->value).between,
              (Interval<Date>{{2021, 1, 1}, {2021, 12, 31}}));
}

TEST(DecodeInventaire, BoundsSpanFromTheFirstDayOfOneToTheLastOfTheOther) {
    const InventoryLine line = line_of("achat: {min: 2019, max: 2021-03-12}");
    EXPECT_EQ(std::get<Bought>(line.how_old->value).between,
              (Interval<Date>{{2019, 1, 1}, {2021, 3, 12}}));
}

TEST(DecodeInventaire, QuantitiesAndAgesBetweenBounds) {
    const InventoryLine line = line_of("quantite: {min: 6, max: 10}, age: {min: 3, max: '5,5'}");
    EXPECT_EQ(line.quantity->value, (Interval<long>{6, 10}));
    EXPECT_EQ(std::get<YearsOld>(line.how_old->value).years, (Interval<Hundredths>{{300}, {550}}));
}

TEST(DecodeInventaire, BoundsMustNotCross) {
    line_of("quantite: {min: 10, max: 6}", {"2:55 bornes-inversees"});
    line_of("achat: {min: 2021, max: 2019}", {"2:54 bornes-inversees"});
    // The same year is no crossing, though its last day follows its first.
    line_of("achat: {min: 2021, max: 2021}");
    line_of("quantite: {min: 6}", {"2:40 champ-manquant"});
}

TEST(DecodeInventaire, ACommaBetweenBracesSeparates) {
    const Reading reading = read_as_yaml("lignes:\n- {id: l1, categorie: ecran, age: 4,5}\n");
    ASSERT_EQ(faults(reading), Lines{"2:37 yaml-cle-sans-deux-points"});
    EXPECT_NE(reading.diagnostics.sorted()[0].hints[0].text.find("4.5"), std::string::npos);
}

TEST(DecodeInventaire, AgeAndPurchaseSayTheSameThing) {
    line_of("age: 3, achat: 2021", {"2:38 cles-exclusives"});
}

TEST(DecodeInventaire, PurchasesThatAreNeitherYearsNorDays) {
    line_of("achat: hier", {"2:37 annee-ou-date-attendue"});
    line_of("achat: 1789", {"2:37 hors-limites"});
    line_of("achat: 2021-13-01", {"2:37 jour-inexistant"});
}

TEST(DecodeInventaire, ASuppositionNeedsAReasonAndAField) {
    line_of("quantite: 3, hypotheses: {quantite: ''}", {"2:56 hypothese-sans-raison"});
    line_of("hypotheses: {quantites: vu}", {"2:43 cle-inconnue"});
    // The label is a name, not a figure: nobody supposes it.
    line_of("libelle: Lot, hypotheses: {libelle: vu}", {"2:57 cle-inconnue"});
    line_of("hypotheses: {quantite: vu}", {"(2:43 hypothese-sans-valeur)"});
}

TEST(DecodeInventaire, OwnCategoriesComeAfterTheShippedOnes) {
    const Inventory inventory =
        inventory_of("categories:\n- {id: borne, nom: Bornes, role: affichage, duree_de_vie: 8}\n"
                     "lignes: []\n");
    ASSERT_EQ(inventory.categories.size(), 2U);
    EXPECT_EQ(inventory.categories[1].short_label.value, "Bornes"); // the name when none is given
    EXPECT_EQ(inventory.categories[1].role, EquipmentRole::Display);
    EXPECT_EQ(inventory.categories[1].lifetime->years, Hundredths{800});
    inventory_of("categories:\n- {id: ecran, nom: Écrans, role: ecran}\nlignes: []\n",
                 {"2:8 categorie-deja-fournie"});
}

TEST(DecodeInventaire, ALineOwnsItsLifetimeElseItsCategorySDoes) {
    Inventory inventory;
    inventory.categories = {category("ecran")};
    inventory.categories[0].lifetime = Lifetime{{600}, {}};
    InventoryLine line;
    line.category.value.text = "ecran";
    EXPECT_EQ(inventory.lifetime_of(line), Hundredths{600});
    line.lifetime = Located<Hundredths>{{700}, {}};
    EXPECT_EQ(inventory.lifetime_of(line), Hundredths{700});
    inventory.categories[0].lifetime.reset();
    line.lifetime.reset();
    EXPECT_FALSE(inventory.lifetime_of(line));
}

Indicators indicators_of(const std::string& text, const Lines& expected = {}) {
    Reading reading = read_as_yaml(text);
    Indicators indicators = decode_indicateurs(*reading.value, reading.diagnostics);
    EXPECT_EQ(faults(reading), expected);
    return indicators;
}

TEST(DecodeIndicateurs, AYearIsEnough) {
    const Indicators indicators = indicators_of("annee: 2023\n");
    EXPECT_EQ(indicators.year.value, 2023);
    EXPECT_FALSE(indicators.electronic_waste);
    EXPECT_FALSE(indicators.reform);
}

TEST(DecodeIndicateurs, InFull) {
    const Indicators indicators = indicators_of(R"(annee: 2023
agents_equipes: 420
depenses:
- {famille: impression, montant_ht: '38250,50', dont_reemploi: 0, dont_recycle: 12.5}
reforme: {equipements_reformes: 121, equipements_reemployes: 46}
deee_kg: 85,5
salles_serveurs:
- {id: s1, nom: Siège, entite: siege, pue: '1,7'}
contact: dsi
)");
    EXPECT_EQ(indicators.equipped_agents->value, 420);
    EXPECT_EQ(indicators.spending[0].family, SpendingFamily::Printing);
    EXPECT_EQ(indicators.spending[0].amount.value, Hundredths{38'250'50});
    EXPECT_EQ(indicators.spending[0].reused->value, Hundredths{0}); // known, and none
    EXPECT_EQ(indicators.reform->reused->value, 46);
    EXPECT_EQ(indicators.electronic_waste->value, Hundredths{8'550});
    EXPECT_EQ(indicators.server_rooms[0].pue->value, Hundredths{170});
    EXPECT_EQ(indicators.contact->value.text, "dsi");
}

TEST(DecodeIndicateurs, APartNeverExceedsItsWhole) {
    const std::string start = "annee: 2023\ndepenses:\n- {famille: autre, montant_ht: 100, ";
    indicators_of(start + "dont_reemploi: 101}\n", {"3:52 part-superieure-au-tout"});
    // 60 + 41 = 101, though each alone fits.
    indicators_of(start + "dont_reemploi: 60, dont_recycle: 41}\n",
                  {"3:70 parts-superieures-au-tout"});
    indicators_of(start + "dont_reemploi: 60, dont_recycle: 40}\n");
    indicators_of("annee: 2023\nreforme: {equipements_reformes: 5, equipements_reemployes: 6}\n",
                  {"2:60 part-superieure-au-tout"});
}

TEST(DecodeIndicateurs, APueIsAtLeastOne) {
    indicators_of("annee: 2023\nsalles_serveurs:\n- {id: s, nom: S, pue: 0.9}\n",
                  {"3:24 hors-limites"});
}

TEST(DecodeLeviers, InFullAndInShort) {
    Reading reading = read_as_yaml(R"(leviers:
- {id: a, titre: Réparer, dimension: PARC, effort: faible, impact: fort, cout: rien, porteur: DSI,
   echeance: 2026, source: d.2, preselection: oui, description: D’abord réparer}
- {id: b, titre: Trier, effort: moyen, impact: moyen}
)");
    const std::vector<Lever> levers = decode_leviers(*reading.value, reading.diagnostics);
    EXPECT_EQ(faults(reading), Lines{});
    ASSERT_EQ(levers.size(), 2U);
    EXPECT_EQ(levers[0].dimension->value.text, "PARC");
    EXPECT_EQ(levers[0].effort, Degree::Low);
    EXPECT_EQ(levers[0].impact, Degree::High);
    EXPECT_EQ(levers[0].horizon.value, "2026");
    EXPECT_TRUE(levers[0].preselected);
    EXPECT_FALSE(levers[1].preselected);
    EXPECT_FALSE(levers[1].dimension);
}

} // namespace
} // namespace restitution::test

#include "export/results_json.h"
#include "export/results_json_equipment.h"
#include "support/golden.h"
#include "support/small_inventory.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Dossier dossier() {
    InventoryLine unknown = line("classe", "portable", 1);
    unknown.quantity.reset();
    InventoryLine outside = line("ecole", "ecran", 30);
    outside.entity = Located<EntityId>{{"ecoles"}, {}};
    Dossier result = equipped_dossier(
        {supposing(aged(line("neufs", "portable", 12, 18), 2), LineField::Quantity),
         running(aged(line("vieux", "portable", 6), 7), 1098, 1098), unknown, outside});
    Entity schools;
    schools.id.value.text = "ecoles";
    schools.included = false;
    result.diagnosis.entities = {schools};
    result.indicators.emplace();
    result.indicators->reform = Reform{Located<long>{121, {}}, Located<long>{46, {}}, {}};
    return result;
}

Json json_of(const Dossier& of) {
    return equipment_json(of, *compute_equipment(of));
}

TEST(ResultsJsonEquipment, MatchesItsGolden) {
    expect_golden("export/equipment.json", json_of(dossier()).dump(2) + "\n");
}

TEST(ResultsJsonEquipment, GivesBothBoundsExactlyAndAsShown) {
    const Json own = json_of(dossier())["maitrisable"];
    const Json service = own["ensemble"]["en_service"];
    EXPECT_EQ(service["valeur"]["basse"]["nombre"], 18);
    EXPECT_EQ(service["valeur"]["haute"]["nombre"], 24);
    // 6 of 24 to 6 of 18 have reached 5 years.
    const Json beyond = own["ensemble"]["ages"]["duree_atteinte"]["valeur"];
    EXPECT_EQ(beyond["basse"]["exacte"], "1/4");
    EXPECT_EQ(beyond["haute"]["exacte"], "1/3");
    EXPECT_EQ(beyond["haute"]["affichee"], "34\u202F%");
    // 1 098 h of 8 784.
    EXPECT_EQ(own["ensemble"]["taux_d_utilisation"]["valeur"]["basse"]["affichee"], "12,5\u202F%");
}

TEST(ResultsJsonEquipment, TracesEveryFigureToItsLines) {
    const Json all = json_of(dossier());
    const Json service = all["maitrisable"]["ensemble"]["en_service"];
    EXPECT_EQ(service["lignes"], (Json{"neufs", "vieux"}));
    EXPECT_EQ(service["lignes_sans_donnee"], (Json{"classe"}));
    // 12 of 18 to 18 of 24 rest on a supposed quantity.
    EXPECT_EQ(service["part_supposee"]["basse"]["exacte"], "2/3");
    EXPECT_EQ(service["part_supposee"]["haute"]["exacte"], "3/4");
    EXPECT_EQ(all["lignes_hors_perimetre"], (Json{"ecole"}));
}

TEST(ResultsJsonEquipment, SaysNullWithoutInventoryOrFigures) {
    Dossier empty;
    empty.diagnosis.versions.emplace_back();
    EXPECT_TRUE(Json::parse(results_json(empty, Metrics{}, {}))["equipement"].is_null());
    Dossier figures = dossier();
    figures.inventory.reset();
    const Json all = json_of(figures);
    EXPECT_FALSE(all.contains("maitrisable"));
    EXPECT_EQ(all["reemploi_des_reformes"]["basse"]["affichee"], "38\u202F%");
}

} // namespace
} // namespace restitution

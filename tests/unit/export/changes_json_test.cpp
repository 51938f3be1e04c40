#include "export/changes_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace restitution {
namespace {

using Json = nlohmann::ordered_json;

/// What a change of one field of a line says to have been, and to be.
Json told(LineField field, const InventoryLine& before, const InventoryLine& after) {
    VersionChanges changes;
    FigureChange change;
    change.key = {FigureKind::Line, RemarkTarget{LineId{"fixes"}}, static_cast<int>(field)};
    change.before = LineValue{field, before};
    change.after = LineValue{field, after};
    changes.figures = {change};
    return Json::parse(changes_json(changes))["changements"][0];
}

TEST(ChangesJson, SaysFieldsInTheWordsOfTheDossier) {
    InventoryLine before;
    InventoryLine after;
    after.users = EquipmentUsers::Public;
    after.end_of_life = EndOfLifeRoute::Sale;
    const Json users = told(LineField::Users, before, after);
    EXPECT_EQ(users["chiffre"], "ligne/fixes/utilisateurs");
    EXPECT_EQ(users["avant"], "agents");
    EXPECT_EQ(users["apres"], "public");
    const Json route = told(LineField::EndOfLife, before, after);
    EXPECT_EQ(route["avant"], (Json{{"etat", "inconnu"}}));
    EXPECT_EQ(route["apres"], "vente");
}

} // namespace
} // namespace restitution

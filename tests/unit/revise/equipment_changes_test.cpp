#include "revise/changes.h"
#include "support/small_inventory.h"
#include "support/version_changes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution::test {
namespace {

Remark changing(const std::string& id, const std::string& line_id, LineField field,
                const InventoryLine& patch) {
    LineChange change;
    change.line.value = {line_id};
    change.field.value = field;
    change.patch = patch;
    Remark result;
    result.id.value = {id};
    result.treatment = Treatment::Accepted;
    result.version = Located<int>{2, {}};
    result.changes = {change};
    return result;
}

/// Ten desktops of 3 years and thirty of 7, twenty screens of unknown age.
Dossier base() {
    Dossier dossier =
        equipped_dossier({aged(line("neufs", "fixe", 10), 3), aged(line("vieux", "fixe", 30), 7),
                          line("ecrans", "ecran", 20)});
    dossier.diagnosis.versions = {{{1, {}}, {{2024, 3, 1}, {}}, {}, {}},
                                  {{2, {}}, {{2024, 4, 1}, {}}, {}, {}}};
    return dossier;
}

std::vector<std::string> names(const VersionChanges& changes) {
    std::vector<std::string> result;
    for (const FigureChange& change : changes.figures) {
        result.push_back(name_of(change.key));
    }
    return result;
}

TEST(EquipmentChanges, QuantityMovesWhatIsCountedWithItAndNothingElse) {
    Dossier dossier = base();
    dossier.remarks = {changing("R1", "ecrans", LineField::Quantity, line("ecrans", "ecran", 25))};
    const VersionChanges changes = changes_between(dossier, 1, 2);
    // Of the screens, in whichever category, perimeter and entity; no age of any desktop.
    EXPECT_EQ(names(changes),
              (std::vector<std::string>{
                  "equipement/maitrisable/en_service", "equipement/maitrisable/ages_inconnus",
                  "equipement/maitrisable/part_d_ages_inconnus", "equipement/maitrisable/par_agent",
                  "equipement/maitrisable/ecrans", "equipement/maitrisable/ecrans_par_poste",
                  "equipement/maitrisable/categorie/ecran/en_service",
                  "equipement/maitrisable/categorie/ecran/ages_inconnus",
                  "equipement/maitrisable/entite/ensemble/en_service", "ligne/ecrans/quantite"}));
    const auto& all = std::get<FigureRange>(*changes.figures[0].after);
    EXPECT_EQ(all.low, Fraction(65)); // 10 + 30 + 25
    EXPECT_EQ(std::get<FigureRange>(*changes.figures[0].before).low, Fraction(60));
}

TEST(EquipmentChanges, EachRemarkIsNamedWhereItCounts) {
    Dossier dossier = base();
    dossier.remarks = {changing("R1", "ecrans", LineField::Quantity, line("ecrans", "ecran", 25)),
                       changing("R2", "neufs", LineField::Age, aged(line("neufs", "fixe", 10), 4))};
    for (const FigureChange& change : changes_between(dossier, 1, 2).figures) {
        const std::string name = name_of(change.key);
        const bool of_ages = name.find("age_median") != std::string::npos ||
                             name.find("quartile") != std::string::npos ||
                             name.find("annees_") != std::string::npos || name == "ligne/neufs/age";
        EXPECT_EQ(change.causes, std::vector<RemarkId>{{of_ages ? "R2" : "R1"}}) << name;
    }
}

TEST(EquipmentChanges, CategoryThatAppearsWasNotThere) {
    Dossier dossier = base();
    dossier.remarks = {
        changing("R1", "ecrans", LineField::Category, line("ecrans", "portable", 20))};
    const VersionChanges changes = changes_between(dossier, 1, 2);
    const auto find = [&](const std::string& name) {
        return *std::find_if(
            changes.figures.begin(), changes.figures.end(),
            [&](const FigureChange& change) { return name_of(change.key) == name; });
    };
    const FigureChange gone = find("equipement/maitrisable/categorie/ecran/en_service");
    EXPECT_FALSE(gone.after);
    EXPECT_EQ(std::get<FigureRange>(*gone.before).low, Fraction(20));
    const FigureChange come = find("equipement/maitrisable/categorie/portable/en_service");
    EXPECT_FALSE(come.before);
    EXPECT_EQ(std::get<FigureRange>(*come.after).low, Fraction(20));
}

} // namespace
} // namespace restitution::test

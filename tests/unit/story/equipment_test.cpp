#include "chart/chart.h"
#include "support/small_inventory.h"
#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution {
namespace {

using namespace test;

/// 25 agents; 12 to 14 laptops of which 2 are past 5 years, 9 screens without a date, 3 devices of
/// the régie, which is outside.
Dossier equipped() {
    Dossier dossier = small_dossier();
    dossier.inventory = equipped_dossier({}).inventory;
    InventoryLine screens = line("ecrans", "ecran", 9);
    screens.entity = Located<EntityId>{{"mairie"}, {}};
    InventoryLine outside = line("regie", "fixe", 3);
    outside.entity = Located<EntityId>{{"regie"}, {}};
    InventoryLine personal = line("personnels", "portable", 4);
    personal.perimeter = Perimeter::Influenced;
    dossier.inventory->lines = {
        running(aged(supposing(line("recents", "portable", 10, 12), LineField::Quantity), 2), 1098,
                1098),
        aged(line("anciens", "portable", 2), 6), screens, outside, personal};
    return dossier;
}

Slide told(const Dossier& dossier, const std::string& id) {
    Dossier whole = dossier;
    whole.diagnosis.options.cut = DeckCut::OneHourThirty;
    return find_slide(Told(whole).deck(), id);
}

TEST(EquipmentSlides, AreOnlyThereWithAnInventory) {
    const auto count = [](const Dossier& dossier) {
        const Deck deck = Told(dossier).deck();
        return std::count_if(deck.slides.begin(), deck.slides.end(), [](const Slide& slide) {
            return slide.id.rfind("equipement", 0) == 0;
        });
    };
    EXPECT_EQ(count(small_dossier()), 0);
    EXPECT_GT(count(equipped()), 0);
}

TEST(EquipmentSlides, TheOverviewNamesBothPerimetersAndNeverTheirSum) {
    const Slide slide = told(equipped(), "equipement");
    EXPECT_EQ(slide.title, "De 21 à 23 équipements maîtrisables, 4 d’influence");
    EXPECT_EQ(dump(slide).find("25 à 27"), std::string::npos);
    const auto rows = blocks_of<KeyFigureRow>(slide);
    ASSERT_EQ(rows.size(), 1U);
    // 21 to 23 devices for 25 agents; 9 screens for 12 to 14 workstations.
    EXPECT_EQ(rows[0].entries.at(0).value, "0,8 à 1,0");
    EXPECT_EQ(rows[0].entries.at(0).detail, "21 à 23 pour 25 agents");
    EXPECT_EQ(rows[0].entries.at(1).value, "0,6 à 0,8");
    EXPECT_EQ(rows[0].entries.at(2).value, "0");
}

TEST(EquipmentSlides, AFigureThatCannotBeComputedSaysWhatItAwaits) {
    const auto entry = blocks_of<KeyFigureRow>(told(equipped(), "equipement")).at(0).entries.at(3);
    EXPECT_EQ(entry.value, "n. d.");
    EXPECT_EQ(entry.detail, "réformes de l’année à recenser");
    EXPECT_FALSE(entry.available);
}

TEST(EquipmentSlides, TheChartOfPerimetersHasAnAlternative) {
    const Figure figure = blocks_of<Figure>(told(equipped(), "equipement")).at(0);
    EXPECT_EQ(figure.alternative,
              "portable\u00A0: de 12 à 14 au périmètre maîtrisable, 4 au périmètre d’influence. "
              "ecran\u00A0: 9 au périmètre maîtrisable, 0 au périmètre d’influence. Les deux "
              "périmètres ne s’additionnent pas.");
    const auto& chart = std::get<PerimeterBars>(*figure.chart);
    EXPECT_EQ(chart.rows.at(1).right.text, "aucun");
}

TEST(EquipmentSlides, TheNextStepsProposeAnUpdateWhenTooMuchIsSupposed) {
    // 10 to 12 of 21 to 23 devices are supposed; then none.
    const std::string proposal = "mettre à jour l’inventaire régulièrement";
    EXPECT_NE(dump(told(equipped(), "etapes")).find(proposal), std::string::npos);
    Dossier stated = equipped();
    for (InventoryLine& line : stated.inventory->lines) {
        line.suppositions.clear();
    }
    EXPECT_EQ(dump(told(stated, "etapes")).find(proposal), std::string::npos);
}

TEST(EquipmentSlides, BeyondNineCategoriesTheSmallestAreJoined) {
    Dossier dossier = equipped();
    dossier.inventory->lines.clear();
    for (int i = 0; i < 12; ++i) {
        const std::string id = "c" + std::to_string(i);
        dossier.inventory->categories.push_back(category(id, EquipmentRole::Other));
        dossier.inventory->lines.push_back(line(id, id, 100 - i));
    }
    const Figure figure = blocks_of<Figure>(told(dossier, "equipement")).at(0);
    const auto& chart = std::get<PerimeterBars>(*figure.chart);
    ASSERT_EQ(chart.rows.size(), 9U);
    EXPECT_EQ(chart.rows.back().label, "Autres (4)");
    EXPECT_EQ(chart.rows.back().left.high, 92 + 91 + 90 + 89);
}

TEST(EquipmentSlides, AgesSayTheMedianAndWhatIsWithoutDate) {
    const Slide slide = told(equipped(), "equipement-ages");
    // 9 of 21 to 9 of 23 have no date.
    EXPECT_EQ(slide.title, "La moitié des équipements datés a 2,0\u202Fans ou plus\u202F; de 39 à "
                           "43\u202F% sont sans date");
    const auto figures = blocks_of<Figure>(slide);
    ASSERT_EQ(figures.size(), 3U);
    const auto& chart = std::get<AgeHistogram>(*figures[0].chart);
    EXPECT_EQ(chart.title, "portable");
    EXPECT_EQ(chart.years.at(2).counts, (std::vector<std::string>{"10 à", "12"}));
    // 2 of 12 to 2 of 14 are 5 years old or more.
    EXPECT_EQ(chart.share, "de 14 à 17\u202F%");
    EXPECT_EQ(chart.share_meaning, "ont 5 ans ou plus");
    EXPECT_EQ(
        figures[0].alternative,
        "portable, de 12 à 14 en service\u00A0: de 10 à 12 de 2\u202Fans, 2 de 6\u202Fans, 0 d’âge "
        "inconnu. Durée prévue\u00A0: 5 ans\u202F; part des âges connus qui "
        "l’atteignent\u00A0: de 14 à 17\u202F%.");
}

TEST(EquipmentSlides, FourPanelsAreTheSynthesisAndTheOthersComeWithTheDetails) {
    Dossier dossier = equipped();
    EXPECT_EQ(blocks_of<Figure>(told(dossier, "equipement-ages")).size(), 3U);
    for (const char* id : {"baies", "bornes"}) {
        dossier.inventory->categories.push_back(category(id, EquipmentRole::Network));
        dossier.inventory->lines.push_back(line(id, id, 1));
    }
    EXPECT_EQ(blocks_of<Figure>(told(dossier, "equipement-ages")).size(), 4U);
    EXPECT_EQ(blocks_of<Figure>(told(dossier, "equipement-ages-autres")).size(), 1U);
}

TEST(EquipmentSlides, UtilisationIsItsDefinition) {
    const Slide slide = told(equipped(), "equipement-usage");
    EXPECT_EQ(slide.title, "Les équipements suivis fonctionnent 12,5\u202F% des heures de l’année");
    EXPECT_NE(slide.lead.find("8\u202F784"), std::string::npos);
    EXPECT_NE(slide.lead.find("10 à 12 équipements sur 21 à 23"), std::string::npos);
}

TEST(EquipmentSlides, EntitiesOutsideAreNamedApart) {
    const Slide slide = told(equipped(), "equipement-entites");
    const Table table = blocks_of<Table>(slide).at(0);
    EXPECT_EQ(table.rows.size(), 2U) << "the authority as a whole, and the town hall";
    EXPECT_NE(dump(slide).find("Régie des eaux (3)"), std::string::npos);
}

TEST(EquipmentSlides, EverySuppositionIsListedWithItsGround) {
    const Slide slide = told(equipped(), "equipement-hypotheses");
    const Table table = blocks_of<Table>(slide).at(0);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(joined(table.rows[0].at(1).text), "quantité");
    EXPECT_EQ(joined(table.rows[0].at(2).text), "parce que");
    // 10 of 21 to 12 of 23: more than 30 %.
    EXPECT_NE(dump(slide).find("mettre à jour l’inventaire régulièrement"), std::string::npos);
}

} // namespace
} // namespace restitution

#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

#include <set>

namespace restitution {
namespace {

using namespace test;

std::vector<std::string> ids_of(const Deck& deck) {
    std::vector<std::string> ids;
    for (const Slide& slide : deck.slides) {
        ids.push_back(slide.id);
    }
    return ids;
}

TEST(ComposeDeck, TellsItsSlidesInOrder) {
    EXPECT_EQ(ids_of(Told(small_dossier()).deck()),
              (std::vector<std::string>{"ordre-du-jour", "demarche", "perimetre", "calcul",
                                        "niveaux", "synthese", "dimensions", "dimension/ACHA",
                                        "dimension/PARC", "manques", "etapes"}));
}

TEST(ComposeDeck, KeepsTheIdsOfSlidesWhateverTheAnswers) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews.clear();
    EXPECT_EQ(ids_of(Told(dossier).deck()), ids_of(Told(small_dossier()).deck()));
}

TEST(ComposeDeck, EverySlideHasATitleAndAnIdOfItsOwn) {
    std::set<std::string> ids;
    const Deck deck = Told(small_dossier()).deck();
    for (const Slide& slide : deck.slides) {
        EXPECT_TRUE(ids.insert(slide.id).second) << slide.id;
        EXPECT_FALSE(slide.title.empty()) << slide.id;
        EXPECT_FALSE(slide.surtitle.empty()) << slide.id;
        EXPECT_FALSE(slide.blocks.empty()) << slide.id;
    }
}

TEST(ComposeDeck, CoverSaysWhoWhenAndOfWhichData) {
    // 14:30 and 60 minutes: 15:30. 21 March 2024 was a Thursday.
    const Cover cover = Told(small_dossier()).deck().cover;
    EXPECT_EQ(cover.authority, "Commune d’Essai");
    EXPECT_EQ(cover.event, "Comité de restitution du jeudi 21 mars 2024");
    EXPECT_EQ(cover.facts, (std::vector<std::string>{"De 14\u00A0h\u00A030 à 15\u00A0h\u00A030",
                                                     "Salle du conseil"}));
    EXPECT_EQ(cover.version_line, "Version 1 du 14 mars 2024 · document de travail");
    EXPECT_EQ(cover.data_line, "Données arrêtées au 1er mars 2024");
}

TEST(ComposeDeck, CoverSaysHowOneMayAttend) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.committee.remote = true;
    EXPECT_EQ(Told(dossier).deck().cover.facts.at(0),
              "De 14\u00A0h\u00A030 à 15\u00A0h\u00A030, en salle et en visioconférence");
    dossier.diagnosis.committee.start.reset();
    dossier.diagnosis.committee.place = {};
    EXPECT_EQ(Told(dossier).deck().cover.facts, std::vector<std::string>{"En visioconférence"});
}

TEST(ComposeDeck, IsDatedByTheDossierAndSignedByTheAuthority) {
    const DocumentInfo info = Told(small_dossier()).deck().info;
    EXPECT_EQ(info.creation_date, "2024-03-14");
    EXPECT_EQ(info.author, "Commune d’Essai");
    EXPECT_EQ(info.creator, "essai");
}

} // namespace
} // namespace restitution

#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

std::vector<std::string> heads_of(const Booklet& booklet) {
    std::vector<std::string> heads;
    for (const SectionHead& head : blocks_of<SectionHead>(booklet)) {
        heads.push_back(head.text);
    }
    return heads;
}

bool says(const Booklet& booklet, const std::string& words) {
    return dump(booklet).find(words) != std::string::npos;
}

TEST(Minutes, HaveTheirSectionsInOrder) {
    EXPECT_EQ(
        heads_of(Told(small_dossier()).minutes()),
        (std::vector<std::string>{"Participants", "Ordre du jour", "1. Synthèse du diagnostic",
                                  "2. Lecture des notes", "Relevé de décisions", "Actions",
                                  "Retours sur la démarche", "Diffusion"}));
}

TEST(Minutes, SayTheirStatus) {
    Dossier dossier = small_dossier();
    EXPECT_EQ(Told(dossier).minutes().status, "Projet · corrections jusqu’au 5 avril 2024");
    dossier.meeting->corrections_until.reset();
    EXPECT_EQ(Told(dossier).minutes().status, "Projet");
    dossier.meeting->status = MinutesStatus::Approved;
    EXPECT_EQ(Told(dossier).minutes().status, "Validé");
    EXPECT_EQ(Told(dossier).minutes().footer_centre, "Compte rendu · version 1 · validé");
}

TEST(Minutes, SortParticipantsByPresence) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.committee.guests.push_back(
        guest("dist", "Dana Distante", "déléguée", GuestGroup::Elected));
    dossier.diagnosis.committee.guests.push_back(
        guest("rep", "Renée Représentée", "directrice", GuestGroup::Department));
    dossier.diagnosis.committee.guests.push_back(
        guest("inc", "Inès Inconnue", "conseillère", GuestGroup::External));
    dossier.meeting->presences.push_back(presence("dist", Attendance::Remote));
    dossier.meeting->presences.push_back(presence("rep", Attendance::Represented));
    dossier.meeting->presences.back().represented_by = text("M. Remplaçant");
    const TermList list = blocks_of<TermList>(Told(dossier).minutes()).at(1);
    ASSERT_EQ(list.entries.size(), 3U);
    EXPECT_EQ(list.entries[0].term, "Élus");
    EXPECT_EQ(joined(list.entries[0].description),
              "Mme\u00A0Paule Présente, adjointe\u202F; "
              "Mme\u00A0Dana Distante, déléguée (en\u00A0visioconférence)");
    EXPECT_EQ(list.entries[1].term, "Excusés");
    EXPECT_EQ(
        joined(list.entries[1].description),
        "Mme\u00A0Élise Excusée, directrice générale\u202F; "
        "Mme\u00A0Renée Représentée, directrice, représentation assurée par M.\u00A0Remplaçant");
    EXPECT_EQ(list.entries[2].term, "Présence non notée");
}

TEST(Minutes, TakeTheirFiguresFromTheComputation) {
    EXPECT_TRUE(says(Told(small_dossier()).minutes(),
                     "La note globale est de 2,5 sur 4, au niveau maîtrisé (intervalle de 2,3 à "
                     "2,9\u202F; complétude 88\u202F%). Parmi les dimensions examinées, deux ont "
                     "une note établie."));
    Dossier dossier = small_dossier();
    dossier.answers.interviews[0].answers.resize(1);
    dossier.answers.interviews.pop_back();
    EXPECT_TRUE(says(Told(dossier).minutes(),
                     "Parmi les dimensions examinées, aucune n’a de note établie, une a une note "
                     "indicative, une n’a pas encore de réponse."));
}

TEST(Minutes, WithoutAnyAnswerGiveNoNote) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews.clear();
    const Booklet minutes = Told(dossier).minutes();
    EXPECT_TRUE(says(minutes, "il n’y a pas de note"));
    EXPECT_FALSE(says(minutes, "La note globale est"));
    EXPECT_TRUE(blocks_of<RankingPair>(minutes).at(0).left.items.empty());
}

TEST(Minutes, NumberDecisionsAndActions) {
    Dossier dossier = small_dossier();
    dossier.meeting->decisions.push_back({DecisionVerb::Requests, text("un point en mai.")});
    dossier.meeting->actions.push_back({text("Autre"), {}, {}, {}, ActionState::Done});
    const Booklet minutes = Told(dossier).minutes();
    const Statements decisions = blocks_of<Statements>(minutes).at(0);
    EXPECT_EQ(decisions.entries.at(0).label, "D1");
    EXPECT_EQ(joined(decisions.entries.at(1).text), "Le comité demande un point en mai.");
    const Table actions = blocks_of<Table>(minutes).at(0);
    EXPECT_EQ(joined(actions.rows.at(0)[0].text), "A1");
    EXPECT_EQ(joined(actions.rows[0][3].text), "17/05/2024");
    EXPECT_EQ(joined(actions.rows.at(1)[2].text), "à désigner");
    EXPECT_EQ(joined(actions.rows[1][3].text), "à fixer");
    EXPECT_EQ(joined(actions.rows[1][4].text), "faite");
}

TEST(Minutes, SayThatNothingWasDecidedOrAssigned) {
    Dossier dossier = small_dossier();
    dossier.meeting->decisions.clear();
    dossier.meeting->actions.clear();
    dossier.meeting->good_practices.clear();
    const Booklet minutes = Told(dossier).minutes();
    EXPECT_TRUE(says(minutes, "Aucune décision n’a été prise en séance."));
    EXPECT_TRUE(says(minutes, "Aucune action n’a été fixée en séance."));
    EXPECT_FALSE(says(minutes, "Retours sur la démarche"));
}

TEST(Minutes, ShowVotesWithTheirCounts) {
    Dossier dossier = small_dossier();
    dossier.meeting->votes = {{text("Calendrier"), 9, 0, {}, text("adopté")}};
    const Table table = blocks_of<Table>(Told(dossier).minutes()).at(0);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(joined(table.rows[0][1].text), "9");
    EXPECT_EQ(joined(table.rows[0][2].text), "0");
    EXPECT_EQ(joined(table.rows[0][3].text), "–");
}

TEST(Minutes, AttributeExchangesToFunctions) {
    EXPECT_TRUE(
        says(Told(small_dossier()).minutes(),
             "Direction\u00A0: Que devient la note\u202F? Réponse\u00A0: Elle est refaite."));
}

TEST(Minutes, GiveTheNextMeeting) {
    Dossier dossier = small_dossier();
    dossier.meeting->next_meeting =
        NextMeeting{text("atelier des leviers"), Located<Date>{{2024, 4, 18}, {}},
                    Located<TimeOfDay>{{14, 0}, {}}, text("Salle du conseil")};
    EXPECT_TRUE(says(Told(dossier).minutes(),
                     "Atelier des leviers, jeudi 18 avril 2024 à 14\u00A0h, Salle du conseil."));
}

TEST(Minutes, AreSentToGuestsAndOthers) {
    const Bullets list = blocks_of<Bullets>(Told(small_dossier()).minutes()).back();
    ASSERT_EQ(list.items.size(), 3U);
    EXPECT_EQ(joined(list.items[0]), "Mme\u00A0Paule Présente, adjointe");
    EXPECT_EQ(joined(list.items[2]), "Membres du bureau");
}

} // namespace
} // namespace restitution

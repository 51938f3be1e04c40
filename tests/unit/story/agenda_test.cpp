#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Timeline timeline_of(const Deck& deck) {
    return blocks_of<Timeline>(find_slide(deck, "ordre-du-jour")).at(0);
}

TEST(Agenda, AddsUpItsMinutes) {
    // 14:30 + 10 = 14:40, + 30 = 15:10; 10 + 30 of presentation, 20 of discussion, 60 in all.
    const Deck deck = Told(small_dossier()).deck();
    const Timeline timeline = timeline_of(deck);
    ASSERT_EQ(timeline.rows.size(), 3U);
    EXPECT_EQ(timeline.rows[0].when, "14\u00A0h\u00A030");
    EXPECT_EQ(timeline.rows[1].when, "14\u00A0h\u00A040");
    EXPECT_EQ(timeline.rows[2].when, "15\u00A0h\u00A010");
    EXPECT_EQ(timeline.rows[1].bar->minutes, 30);
    EXPECT_EQ(timeline.left_caption, "Présentation\u00A0: 40\u202Fmin");
    EXPECT_EQ(timeline.right_caption, "Échanges\u00A0: 20\u202Fmin");
    EXPECT_EQ(find_slide(deck, "ordre-du-jour").title,
              "Une heure, dont vingt minutes pour vos échanges");
}

TEST(Agenda, SaysWhichMinutesAreForDiscussion) {
    const Timeline timeline = timeline_of(Told(small_dossier()).deck());
    EXPECT_EQ(timeline.rows[0].bar->label, "10\u202Fmin");
    EXPECT_EQ(timeline.rows[0].tone, Tone::Main);
    EXPECT_EQ(timeline.rows[2].bar->label, "20\u202Fmin d’échange");
    EXPECT_EQ(timeline.rows[2].tone, Tone::Attention);
}

TEST(Agenda, WithoutDiscussionDoesNotMentionIt) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.committee.agenda = {agenda_item("Tout", 45)};
    const Deck deck = Told(dossier).deck();
    EXPECT_EQ(timeline_of(deck).right_caption, "");
    EXPECT_EQ(find_slide(deck, "ordre-du-jour").title,
              "Quarante-cinq minutes pour partager le diagnostic");
}

TEST(Agenda, CountsOneMinuteInTheSingular) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.committee.agenda = {agenda_item("Tout", 59),
                                          agenda_item("Mot", 1, AgendaKind::Discussion)};
    EXPECT_EQ(find_slide(Told(dossier).deck(), "ordre-du-jour").title,
              "Une heure, dont une minute pour vos échanges");
}

TEST(Agenda, WithoutATimeKeepsTheMinutes) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.committee.start.reset();
    const Timeline timeline = timeline_of(Told(dossier).deck());
    EXPECT_EQ(timeline.rows[2].when, "");
    EXPECT_EQ(timeline.rows[2].bar->minutes, 20);
}

TEST(Agenda, LinksToTheSlideItNames) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.committee.agenda[1].slide = text("synthese");
    const Timeline timeline = timeline_of(Told(dossier).deck());
    EXPECT_FALSE(timeline.rows[0].title[0].link);
    ASSERT_TRUE(timeline.rows[1].title[0].link);
    EXPECT_EQ(std::get<PageTarget>(*timeline.rows[1].title[0].link).anchor, "synthese");
}

} // namespace
} // namespace restitution

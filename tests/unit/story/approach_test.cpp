#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

std::vector<std::string> list_texts(const Slide& slide, std::size_t index) {
    std::vector<std::string> texts;
    const Bullets list = blocks_of<Bullets>(slide).at(index);
    for (const RichText& item : list.items) {
        texts.push_back(joined(item));
    }
    return texts;
}

TEST(Approach, SaysWhatIsDoneWhereWeAreAndWhatComes) {
    const Slide slide = find_slide(Told(small_dossier()).deck(), "demarche");
    const Timeline timeline = blocks_of<Timeline>(slide).at(0);
    EXPECT_EQ(slide.title, "Où nous en sommes\u00A0: comité de restitution");
    ASSERT_EQ(timeline.rows.size(), 3U);
    EXPECT_EQ(timeline.rows[0].side, "fait");
    EXPECT_EQ(timeline.rows[0].note, "du 08/01/2024 au 23/02/2024");
    EXPECT_EQ(timeline.rows[1].side, "nous sommes ici");
    EXPECT_EQ(timeline.rows[1].note, "21/03/2024");
    EXPECT_EQ(timeline.rows[2].side, "à venir");
}

TEST(Approach, WithoutACurrentStepNamesNone) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.calendar.erase(dossier.diagnosis.calendar.begin() + 1);
    EXPECT_EQ(find_slide(Told(dossier).deck(), "demarche").title, "Les étapes de la démarche");
}

TEST(Approach, WithoutACalendarHasNoSlide) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.calendar.clear();
    EXPECT_EQ(dump(Told(dossier).deck()).find("== demarche"), std::string::npos);
}

TEST(Perimeter, ListsWhatIsInAndWhatIsOutAndWhy) {
    const Slide slide = find_slide(Told(small_dossier()).deck(), "perimetre");
    EXPECT_EQ(list_texts(slide, 0), std::vector<std::string>{"Mairie"});
    EXPECT_EQ(list_texts(slide, 1), std::vector<std::string>{"Régie des eaux – autre budget"});
}

TEST(Perimeter, NamesFunctionsOnceAndNobody) {
    Dossier dossier = small_dossier();
    dossier.people.push_back(person("p-3", "Claude Caché", "responsable des achats", "achats"));
    dossier.answers.interviews.push_back(interview_of({"p-3"}, {}));
    dossier.people.push_back(person("p-4", "Noa Nonvue", "agent", "dsi"));
    dossier.answers.interviews.push_back(interview_of({"p-4"}, {}));
    dossier.answers.interviews.back().status = InterviewStatus::Confirmed;
    const Slide slide = find_slide(Told(dossier).deck(), "perimetre");
    EXPECT_EQ(list_texts(slide, 2),
              (std::vector<std::string>{"Responsable des achats", "Directrice informatique"}));
    EXPECT_EQ(slide.title, "Trois entretiens pour comprendre les pratiques");
    EXPECT_EQ(joined(blocks_of<Paragraph>(slide).at(1).text),
              "3 entretiens tenus sur 4, 1 à venir");
}

TEST(Perimeter, CountsOneInterviewInTheSingular) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews.pop_back();
    const Slide slide = find_slide(Told(dossier).deck(), "perimetre");
    EXPECT_EQ(slide.title, "Un entretien pour comprendre les pratiques");
    EXPECT_EQ(joined(blocks_of<Paragraph>(slide).at(1).text), "1 entretien tenu sur 1");
}

TEST(Perimeter, SaysThatInterviewsAreToBeHeld) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews.clear();
    const Slide slide = find_slide(Told(dossier).deck(), "perimetre");
    EXPECT_EQ(slide.title, "Les entretiens restent à mener");
    EXPECT_EQ(blocks_of<Bullets>(slide).size(), 2U);
}

TEST(NextSteps, KeepsWhatComesAfterTheMeeting) {
    const Slide slide = find_slide(Told(small_dossier()).deck(), "etapes");
    EXPECT_EQ(slide.title, "Prochaine étape\u00A0: choix des leviers");
    ASSERT_EQ(blocks_of<Timeline>(slide).at(0).rows.size(), 1U);
    EXPECT_EQ(joined(blocks_of<Timeline>(slide).at(0).rows[0].title), "Choix des leviers");
    EXPECT_NE(dump(slide).find("jusqu’au 5 avril 2024"), std::string::npos);
}

TEST(NextSteps, SayWhatIsMissingAndWhomToWriteTo) {
    Dossier dossier = small_dossier();
    dossier.answers.interviews.push_back(interview_of({"p-dsi"}, {}));
    dossier.answers.interviews.back().status = InterviewStatus::Proposed;
    const Slide slide = find_slide(Told(dossier).deck(), "etapes");
    EXPECT_EQ(list_texts(slide, 0),
              (std::vector<std::string>{"1 réponse au questionnaire", "1 entretien à mener",
                                        "L’inventaire des équipements"}));
    EXPECT_NE(dump(slide).find("À adresser à\u00A0: référent."), std::string::npos);
}

TEST(NextSteps, AnInventoryWithoutALineIsStillToBeMade) {
    Dossier dossier = small_dossier();
    dossier.inventory = Inventory{};
    const Deck deck = Told(dossier).deck();
    EXPECT_EQ(list_texts(find_slide(deck, "etapes"), 0).back(), "L’inventaire des équipements");
    for (const Slide& slide : deck.slides) {
        EXPECT_NE(slide.id, "equipement");
    }
}

TEST(NextSteps, WithoutCalendarOrMeetingStillSaysWhatBecomesOfRemarks) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.calendar.clear();
    dossier.meeting.reset();
    const Slide slide = find_slide(Told(dossier).deck(), "etapes");
    EXPECT_EQ(slide.title, "Ce qui vient après ce comité");
    EXPECT_TRUE(blocks_of<Timeline>(slide).empty());
    EXPECT_NE(dump(slide).find("Vos remarques"), std::string::npos);
    EXPECT_EQ(dump(slide).find("jusqu’au"), std::string::npos);
}

} // namespace
} // namespace restitution

#include "formats/csv.h"
#include "guide_dossier.h"
#include "letters/appointments.h"
#include "letters/collection_sheets.h"
#include "letters/letter.h"
#include "letters/planning.h"
#include "letters/preparation.h"
#include "style/phrases/letters.h"
#include "support/small_inventory.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution {
namespace {

using namespace test;

TimeZone reunion() {
    return {"Indian/Reunion", "La Réunion", "+04", 240, std::nullopt};
}

std::string planning_of(const GuideCase& of) {
    const auto proposal = propose_schedule(of.dossier, of.plan);
    return planning_text({of.telling, of.letters}, {of.plan, proposal, {}});
}

TEST(Letter, GuideGoesToThePeopleOfTheInterview) {
    const GuideCase of;
    const Correspondence letter =
        guide_letter({of.telling, of.letters}, 1, of.plan.interviews[1], {});
    ASSERT_EQ(letter.draft.to.size(), 1U);
    EXPECT_EQ(letter.draft.to[0].email, "dsi@essai.example");
    EXPECT_EQ(letter.draft.from->email, "eve@essai.example");
    EXPECT_TRUE(says(letter.draft.text, "le mercredi 24 janvier 2024, de 9\u00A0h\u00A030 à "
                                        "11\u00A0h\u00A030, mairie"));
    EXPECT_TRUE(says(letter.draft.text, "2 questions"));
    EXPECT_TRUE(says(letter.draft.text, "\n\nÈve Martin\nChargée de mission\n"));
}

TEST(Letter, GuideAsksForADateWhenThereIsNone) {
    Dossier dossier = guide_dossier();
    dossier.answers.interviews[1].date.reset();
    const GuideCase of(dossier);
    EXPECT_TRUE(
        says(guide_letter({of.telling, of.letters}, 1, of.plan.interviews[1], {}).draft.text,
             of.phrases.say(Phrase::MailAppointmentToSet)));
}

TEST(Letter, ReminderAsksOnlyWhatIsMissingAndByWhen) {
    const GuideCase of;
    ASSERT_EQ(of.plan.reminders.size(), 1U);
    const Correspondence letter = reminder_letter({of.telling, of.letters}, of.plan.reminders[0]);
    EXPECT_EQ(letter.draft.to[0].email, "acheteuse@essai.example");
    EXPECT_TRUE(says(letter.draft.subject, "une réponse"));
    EXPECT_TRUE(says(letter.draft.text, "A2 – Que fait-on pour A2"));
    EXPECT_FALSE(says(letter.draft.text, "A1")) << "she said that she does not know";
    EXPECT_TRUE(says(letter.draft.text, "avant le 14 mars 2024")); // a week before the committee
}

TEST(Letter, ReminderAfterTheCommitteeSpeaksOfTheNextVersion) {
    Dossier dossier = guide_dossier();
    dossier.diagnosis.versions[0].date.value = {2024, 3, 14};
    const GuideCase of(dossier);
    const auto letter = reminder_letter({of.telling, of.letters}, of.plan.reminders[0]);
    EXPECT_TRUE(says(letter.draft.text, of.phrases.say(Phrase::MailNextVersion)));
}

TEST(Letter, NamesThoseWhoHaveNoAddress) {
    Dossier dossier = guide_dossier();
    dossier.people[0].email.reset();
    const GuideCase of(dossier);
    const auto letter = reminder_letter({of.telling, of.letters}, of.plan.reminders[0]);
    EXPECT_TRUE(letter.draft.to.empty());
    EXPECT_TRUE(says(as_text(letter, of.phrases), "Nadège Souliac"));
}

TEST(Letter, InventoryReminderAsksEachLineWhatItLacks) {
    Dossier dossier = guide_dossier();
    InventoryLine asked =
        supposing(running(line("fixes-ecole", "fixe", 5), 1600, 1600), LineField::Hours);
    asked.contact = Located<PersonId>{{"dsi"}, {}};
    asked.quantity.reset();
    asked.origin = Origin::New;
    asked.note = text("étiquettes illisibles");
    // Nobody can be asked about the second one.
    dossier.inventory = equipped_dossier({asked, line("ecrans", "ecran", 3)}).inventory;
    const GuideCase of(dossier);
    const auto reminders = compute_inventory_reminders(dossier);
    ASSERT_EQ(reminders.size(), 1U);
    const Correspondence letter = inventory_letter({of.telling, of.letters}, reminders[0]);
    EXPECT_EQ(letter.draft.to[0].email, "dsi@essai.example");
    EXPECT_TRUE(says(letter.draft.subject, "une ligne"));
    EXPECT_TRUE(says(letter.draft.text, "fixes-ecole – "));
    EXPECT_TRUE(says(letter.draft.text, "(étiquettes illisibles)"));
    EXPECT_TRUE(
        says(letter.draft.text, "à préciser\u00A0: quantité, âge et propriété ou location"));
    EXPECT_TRUE(says(letter.draft.text,
                     "à confirmer\u00A0: heures de fonctionnement, noté «\u00A01\u202F600"));
    EXPECT_TRUE(says(letter.draft.text, "parce que"));
}

TEST(Letter, DistributionKeepsAddressesFromOneAnother) {
    Dossier dossier = guide_dossier();
    dossier.meeting.emplace();
    dossier.meeting->author = {{"eve"}, {}};
    dossier.meeting->corrections_until = Located<Date>{{2024, 4, 5}, {}};
    Guest guest;
    guest.person = {text("M."), text("Paul Maire")};
    guest.email = text("maire@essai.example");
    dossier.diagnosis.committee.guests = {guest};
    const GuideCase of(dossier);
    const auto letter =
        distribution_letter({of.telling, of.letters}, {{"a.pdf", "application/pdf", "1"},
                                                       {"b.pdf", "application/pdf", "22"}});
    EXPECT_EQ(letter.draft.to[0].email, "eve@essai.example");
    EXPECT_EQ(letter.draft.bcc[0].email, "maire@essai.example");
    EXPECT_TRUE(says(letter.draft.text, "d’ici le 5 avril 2024"));
    EXPECT_TRUE(says(as_text(letter, of.phrases), "a.pdf, b.pdf"));
}

TEST(Letter, DatedNamesSayVersionAndAuthority) {
    EXPECT_EQ(dated_name("restitution", guide_dossier().diagnosis),
              "2024-01-08_restitution-NR_commune-d-essai_v1.pdf");
}

TEST(Appointments, KeepAQuarterOfAnHourAfterEachInterview) {
    const GuideCase of;
    const std::string calendar = interviews_calendar(of.telling, of.plan, reunion());
    // The DSI's profile allows two hours: 9:30 to 11:30, then notes until 11:45.
    EXPECT_TRUE(says(calendar, "DTEND;TZID=Indian/Reunion:20240124T113000\r\n"));
    EXPECT_TRUE(says(calendar, "DTSTART;TZID=Indian/Reunion:20240124T113000\r\n"
                               "DTEND;TZID=Indian/Reunion:20240124T114500\r\n"));
    EXPECT_TRUE(says(calendar, "UID:entretien-E2.2024@commune-d-essai.restitution.invalid"));
    // E1 has no date; the people invited see their own interview alone.
    EXPECT_FALSE(says(calendar, "entretien-E1"));
    EXPECT_FALSE(says(interview_calendar(of.telling, of.plan, 1, reunion()), "UID:notes"));
    EXPECT_EQ(interview_calendar(of.telling, of.plan, 0, reunion()), "");
}

TEST(Appointments, CommitteeWaitsForItsTime) {
    Dossier dossier = guide_dossier();
    EXPECT_TRUE(says(committee_calendar(GuideCase(dossier).telling, reunion()),
                     "DTSTART;TZID=Indian/Reunion:20240321T143000\r\n"));
    dossier.diagnosis.committee.start.reset();
    EXPECT_EQ(committee_calendar(GuideCase(dossier).telling, reunion()), "");
}

TEST(Planning, TellsHowToCutAnInterviewThatIsTooLong) {
    Dossier dossier = guide_dossier();
    dossier.answers.interviews[1].minutes = 3; // one question of 2.5 minutes holds
    const GuideCase of(dossier);
    EXPECT_TRUE(
        says(planning_of(of), "3\u202Fmin (Dimension ACHA) et 3\u202Fmin (Dimension PARC)"));
}

TEST(Planning, ProposesADayForInterviewsWithoutDate) {
    Dossier dossier = guide_dossier();
    dossier.answers.interviews[1].date.reset();
    const std::string text = planning_of(GuideCase(dossier));
    EXPECT_TRUE(says(text, "Jour 1, 9\u00A0h – 11\u00A0h\u00A0: E2"));
    EXPECT_TRUE(says(text, "UNE JOURNÉE"));
}

TEST(Planning, TableHasARowAnInterview) {
    const GuideCase of;
    const std::string csv = planning_csv(of.telling, {of.plan, {}, {}});
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 3);
    EXPECT_TRUE(says(csv, "\r\nE2;Mme\u00A0Olive Peyrac;Mme\u00A0Ève Martin;confirmé;24/01/2024;"
                          "09:30;11:30;mairie;2;5;120;;\r\n"));
}

TEST(Planning, TableHasARowForEachSessionProposed) {
    const GuideCase of;
    InterviewPlan plan = of.plan;
    plan.interviews[1].sessions = {{0, 1, 3}, {1, 2, 3}};
    const std::vector<ProposedSession> proposal{{1, 0, 1, {9, 0}, 3}, {1, 1, 2, {14, 30}, 3}};
    const std::string csv = planning_csv(of.telling, {plan, proposal, {}});
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 4);
    EXPECT_TRUE(says(csv, ";1;3;120;1;09:00\r\n"));
    EXPECT_TRUE(says(csv, ";1;3;120;2;14:30\r\n"));
}

TEST(Preparation, CountsBackFromTheMeetingOnWorkingDays) {
    const GuideCase of;
    const std::string text = preparation_text({of.telling, of.letters});
    EXPECT_TRUE(says(text, "mardi 20 février 2024")); // 30 days before Thursday 21 March
    EXPECT_TRUE(says(text, "mercredi 6 mars 2024"));  // 15
    EXPECT_TRUE(says(text, "lundi 18 mars 2024"));    // 3
    EXPECT_TRUE(says(text, "lundi 25 mars 2024"));    // 2 after: Saturday, so Monday
    EXPECT_TRUE(says(text, "E2"));
}

TEST(Preparation, NamesTheConfirmationsStillAwaited) {
    Dossier dossier = guide_dossier();
    Guest silent;
    silent.person = {text("M."), text("Paul Maire")};
    silent.role = text("maire");
    Guest coming = silent;
    coming.person.name.value = "Jeanne Élue";
    coming.confirmation = Confirmation::Yes;
    dossier.diagnosis.committee.guests = {silent, coming};
    const std::string text = preparation_text({GuideCase(dossier).telling, shipped_letters()});
    EXPECT_TRUE(says(text, "M.\u00A0Paul Maire, maire"));
    EXPECT_FALSE(says(text, "Jeanne"));
}

TEST(CollectionSheets, ShowWhatIsKnownAndAskTheRest) {
    Dossier dossier = guide_dossier();
    Entity school;
    school.id = {{"ecole"}, {}};
    school.name = text("École");
    Entity outside = school;
    outside.id = {{"dehors"}, {}};
    outside.included = false;
    dossier.diagnosis.entities = {school, outside};
    InventoryLine known = bought(line("fixes", "fixe", 2, 5), {2019, 1, 1}, {2019, 12, 31});
    known.entity = Located<EntityId>{{"ecole"}, {}};
    known.origin = Origin::Refurbished;
    known.end_of_life = EndOfLifeRoute::Donation;
    dossier.inventory = equipped_dossier({known, aged(line("ecrans", "ecran", 3), 4)}).inventory;
    const GuideCase of(dossier);
    const auto sheets = collection_sheets(of.telling);
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(sheets[0].name, "_ensemble");
    EXPECT_TRUE(says(sheets[0].csv, "\r\necrans;ecran;Catégorie ecran;3;;4;;;en_service;;;\r\n"));
    EXPECT_EQ(sheets[1].name, "ecole");
    EXPECT_TRUE(says(sheets[1].csv,
                     "\r\nfixes;fixe;Catégorie fixe;2 - 5;2019;;reconditionne;;"
                     "en_service;;don;\r\n;portable;Catégorie portable;;;;;;;;;\r\n"));
    EXPECT_TRUE(collection_sheets(GuideCase().telling).empty());
}

TEST(Csv, QuotesAndDisarms) {
    EXPECT_EQ(write_csv({{"a", "b;c", "d\"e", "f\ng"}, {"=1+1", "-5", ""}}),
              "\xEF\xBB\xBF"
              "a;\"b;c\";\"d\"\"e\";\"f\ng\"\r\n'=1+1;'-5;\r\n");
}

} // namespace
} // namespace restitution

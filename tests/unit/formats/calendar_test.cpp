#include "formats/calendar.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace restitution {
namespace {

TimeZone paris() {
    return {
        "Europe/Paris", "Hexagone et Corse", "CET", 60,
        SummerTime{"CEST", 120, {3, -1, {2, 0}, {1981, 3, 29}}, {10, -1, {3, 0}, {1996, 10, 27}}}};
}

TimeZone marquesas() {
    return {"Pacific/Marquesas", "îles Marquises", "-0930", -570, std::nullopt};
}

CalendarEvent committee() {
    CalendarEvent event;
    event.uid = event_uid("comite", 2024, "Commune d’Essai");
    event.date = {2024, 3, 21};
    event.start = {14, 30};
    event.minutes = 90;
    event.summary = "Comité ; salle, étage";
    return event;
}

Calendar calendar(TimeZone zone, std::vector<CalendarEvent> events) {
    return {std::move(zone), {2024, 3, 14}, 2, std::move(events)};
}

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> result;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        EXPECT_TRUE(!line.empty() && line.back() == '\r') << line;
        line.pop_back();
        result.push_back(line);
    }
    return result;
}

bool has_line(const std::string& text, const std::string& line) {
    const std::vector<std::string> all = lines(text);
    return std::find(all.begin(), all.end(), line) != all.end();
}

TEST(Calendar, WritesAWholeFile) {
    EXPECT_EQ(write_calendar(calendar(paris(), {committee()})),
              "BEGIN:VCALENDAR\r\n"
              "VERSION:2.0\r\n"
              "PRODID:-//restitution//FR\r\n"
              "CALSCALE:GREGORIAN\r\n"
              "BEGIN:VTIMEZONE\r\n"
              "TZID:Europe/Paris\r\n"
              "BEGIN:DAYLIGHT\r\n"
              "DTSTART:19810329T020000\r\n"
              "TZOFFSETFROM:+0100\r\n"
              "TZOFFSETTO:+0200\r\n"
              "TZNAME:CEST\r\n"
              "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
              "END:DAYLIGHT\r\n"
              "BEGIN:STANDARD\r\n"
              "DTSTART:19961027T030000\r\n"
              "TZOFFSETFROM:+0200\r\n"
              "TZOFFSETTO:+0100\r\n"
              "TZNAME:CET\r\n"
              "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
              "END:STANDARD\r\n"
              "END:VTIMEZONE\r\n"
              "BEGIN:VEVENT\r\n"
              "UID:comite.2024@commune-d-essai.restitution.invalid\r\n"
              "DTSTAMP:20240314T000000Z\r\n"
              "SEQUENCE:2\r\n"
              "DTSTART;TZID=Europe/Paris:20240321T143000\r\n"
              "DTEND;TZID=Europe/Paris:20240321T160000\r\n"
              "SUMMARY:Comité \\; salle\\, étage\r\n"
              "STATUS:CONFIRMED\r\n"
              "END:VEVENT\r\n"
              "END:VCALENDAR\r\n");
}

TEST(Calendar, GivesAFixedOffsetWhereClocksDoNotChange) {
    const std::string text = write_calendar(calendar(marquesas(), {committee()}));
    EXPECT_TRUE(has_line(text, "TZOFFSETTO:-0930"));
    EXPECT_EQ(text.find("RRULE"), std::string::npos);
    EXPECT_TRUE(has_line(text, "DTSTART;TZID=Pacific/Marquesas:20240321T143000"));
}

TEST(Calendar, EndsTheNextDayPastMidnight) {
    CalendarEvent event = committee();
    event.date = {2024, 2, 28};
    event.start = {23, 30};
    event.minutes = 45; // 23:30 + 45 min = 0:15 on 29 February, a leap year
    EXPECT_TRUE(has_line(write_calendar(calendar(paris(), {event})),
                         "DTEND;TZID=Europe/Paris:20240229T001500"));
}

TEST(Calendar, FoldsAtSeventyFiveOctetsWithoutCuttingACharacter) {
    CalendarEvent event = committee();
    // "SUMMARY:" takes 8 octets: 66 letters lead to 74, and the two octets of "é" would end at 76.
    event.summary = std::string(66, 'a') + "éb";
    const std::string text = write_calendar(calendar(paris(), {event}));
    EXPECT_TRUE(has_line(text, "SUMMARY:" + std::string(66, 'a')));
    EXPECT_TRUE(has_line(text, " éb"));
    // With 65 letters, "é" ends at 75: it stays.
    event.summary = std::string(65, 'a') + "éb";
    EXPECT_TRUE(has_line(write_calendar(calendar(paris(), {event})),
                         "SUMMARY:" + std::string(65, 'a') + "é"));
    for (const std::string& line : lines(text)) {
        EXPECT_LE(line.size(), 75U);
    }
}

TEST(Calendar, EscapesTextsAndDropsControlCharacters) {
    CalendarEvent event = committee();
    event.summary = "a\\b";
    event.description = "une ligne\nune autre\r\x01.";
    event.location = "salle ; étage, porte";
    const std::string text = write_calendar(calendar(paris(), {event}));
    EXPECT_TRUE(has_line(text, "SUMMARY:a\\\\b"));
    EXPECT_TRUE(has_line(text, "DESCRIPTION:une ligne\\nune autre."));
    EXPECT_TRUE(has_line(text, "LOCATION:salle \\; étage\\, porte"));
}

TEST(Calendar, InvitesOnlyWhenThereIsAnOrganizer) {
    CalendarEvent event = committee();
    event.guests = {{{"Jean \"Jo\" Petit", "jo@essai.example"}, Reply::Accepted}};
    EXPECT_EQ(write_calendar(calendar(paris(), {event})).find("ATTENDEE"), std::string::npos);
    event.organizer = CalendarPerson{"Ève, mission", "eve@essai.example"};
    std::string text = write_calendar(calendar(paris(), {event}));
    EXPECT_TRUE(has_line(text, "ORGANIZER;CN=\"Ève, mission\":mailto:eve@essai.example"));
    // Double quotes cannot stand in a parameter. 75 octets reach the first letter of FALSE.
    EXPECT_TRUE(has_line(
        text, "ATTENDEE;CN=\"Jean 'Jo' Petit\";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=F"));
    EXPECT_TRUE(has_line(text, " ALSE:mailto:jo@essai.example"));
}

TEST(Calendar, TellsADiagnosticFromTheNextOne) {
    EXPECT_EQ(event_uid("entretien-E03", 2024, "Val-Fictif"),
              "entretien-E03.2024@val-fictif.restitution.invalid");
    EXPECT_NE(event_uid("E03", 2024, "Val-Fictif"), event_uid("E03", 2027, "Val-Fictif"));
}

} // namespace
} // namespace restitution

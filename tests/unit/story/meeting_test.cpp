#include "story/wording/meeting.h"
#include "style/french_format.h"
#include "support/story_dossier.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

const Phrases& phrases() {
    static const Phrases shipped = shipped_phrases();
    return shipped;
}

Committee committee(const std::string& place, bool remote) {
    Committee result = small_diagnosis().committee;
    result.place = text(place);
    result.remote = remote;
    return result;
}

TEST(Meeting, IsHeldInARoomRemotelyOrBoth) {
    EXPECT_EQ(place_of(committee("Salle A", false), phrases()), "Salle A");
    EXPECT_EQ(place_of(committee("Salle A", true), phrases()), "Salle A, et en visioconférence");
    EXPECT_EQ(place_of(committee("", true), phrases()), "en visioconférence");
    EXPECT_EQ(place_of(committee("", false), phrases()), "");
}

TEST(Meeting, IsAttendedInARoomOnlyWhenThereIsOne) {
    EXPECT_EQ(ways_to_attend(committee("Salle A", true), phrases()),
              "en salle et en visioconférence");
    EXPECT_EQ(ways_to_attend(committee("", true), phrases()), "en visioconférence");
    EXPECT_EQ(ways_to_attend(committee("Salle A", false), phrases()), "");
}

TEST(Meeting, HasTimesWhenItsStartIsKnown) {
    const Date day{2024, 3, 21}; // a Thursday
    EXPECT_EQ(day_and_times(day, Located<TimeOfDay>{{14, 30}, {}}, 45, phrases()),
              "jeudi 21 mars 2024, de 14\u00A0h\u00A030 à 15\u00A0h\u00A015");
    EXPECT_EQ(day_and_times(day, std::nullopt, 45, phrases()), "jeudi 21 mars 2024");
    EXPECT_EQ(day_and_start(day, Located<TimeOfDay>{{9, 0}, {}}, phrases()),
              "jeudi 21 mars 2024 à 9\u00A0h");
    EXPECT_EQ(day_and_start(day, std::nullopt, phrases()), "jeudi 21 mars 2024");
}

TEST(Meeting, CoverMinutesAndLettersSayTheSamePlace) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.committee = committee("", true);
    dossier.diagnosis.committee.start.reset();
    const Told told(dossier);
    EXPECT_EQ(told.deck().cover.facts, std::vector<std::string>{"En visioconférence"});
    const auto terms = std::get<TermList>(told.minutes().blocks.front()).entries;
    EXPECT_EQ(terms.at(1).description.front().text, "En visioconférence");
}

TEST(CalendarSteps, OfOneDayHaveOneDate) {
    const CalendarStep one = calendar_step("Comité", {2024, 3, 21}, {2024, 3, 21});
    const CalendarStep more = calendar_step("Entretiens", {2024, 1, 8}, {2024, 2, 23});
    EXPECT_EQ(days_of(one, long_date, phrases()), "21 mars 2024");
    EXPECT_EQ(days_of(more, numeric_date, phrases()), "du 08/01/2024 au 23/02/2024");
}

} // namespace
} // namespace restitution::test

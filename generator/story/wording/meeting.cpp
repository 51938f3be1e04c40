#include "story/wording/meeting.h"

#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/minutes.h"

namespace restitution {

namespace {

/// Of what has a place and may be attended remotely.
template <class Gathering>
std::string room_and_remote(const Gathering& gathering, const Phrases& phrases) {
    const std::string room = said(gathering.place);
    if (!gathering.remote) {
        return room;
    }
    return room.empty() ? phrases.say(Phrase::Remotely) : room + phrases.say(Phrase::AndRemotely);
}

} // namespace

std::string meeting_times(const StartTime& start, int minutes, const Phrases& phrases) {
    return start ? phrases.say(Phrase::MeetingTimes,
                               {{"debut", time_of_day(start->value)},
                                {"fin", time_of_day(add_minutes(start->value, minutes))}})
                 : std::string();
}

std::string day_and_times(const Date& date, const StartTime& start, int minutes,
                          const Phrases& phrases) {
    const std::string day = date_with_weekday(date);
    const std::string times = meeting_times(start, minutes, phrases);
    return times.empty() ? day : day + phrases.say(Phrase::AfterComma, {{"texte", times}});
}

std::string day_and_start(const Date& date, const StartTime& start, const Phrases& phrases) {
    const std::string day = date_with_weekday(date);
    return start ? day + phrases.say(Phrase::AtTime, {{"heure", time_of_day(start->value)}}) : day;
}

std::string days_of(const CalendarStep& step, std::string (*written)(const Date&),
                    const Phrases& phrases) {
    const Date& start = step.start.value;
    const Date& end = step.end.value;
    return start == end
               ? written(start)
               : phrases.say(Phrase::FromTo, {{"debut", written(start)}, {"fin", written(end)}});
}

std::string place_of(const Committee& committee, const Phrases& phrases) {
    return room_and_remote(committee, phrases);
}

std::string place_of(const Interview& interview, const Phrases& phrases) {
    return room_and_remote(interview, phrases);
}

std::string ways_to_attend(const Committee& committee, const Phrases& phrases) {
    if (!committee.remote) {
        return {};
    }
    return phrases.say(committee.place.value.empty() ? Phrase::Remotely : Phrase::InRoomAndRemote);
}

} // namespace restitution

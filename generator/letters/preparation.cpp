#include "letters/preparation.h"

#include "letters/letter_parts.h"
#include "story/wording/meeting.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/letters.h"

#include <array>

namespace restitution {

namespace {

/// A working day: what falls at a weekend is done on the Friday before, or the Monday after.
Date working_day(const Date& date, int direction) {
    constexpr int saturday = 5;
    Date result = date;
    while (weekday(result) >= saturday) {
        result = add_days(result, direction);
    }
    return result;
}

/// "lundi 19 février 2024".
std::string days_before(const Date& committee, int days) {
    return date_with_weekday(working_day(add_days(committee, -days), -1));
}

std::string confirmations(const Committee& committee, const Phrases& phrases) {
    std::array<int, 3> counts{}; // by Confirmation
    for (const Guest& guest : committee.guests) {
        ++counts[static_cast<std::size_t>(guest.confirmation)];
    }
    const auto number = [&](Confirmation confirmation) {
        return std::to_string(counts[static_cast<std::size_t>(confirmation)]);
    };
    return committee.guests.empty() ? phrases.say(Phrase::PreparationNobody)
                                    : phrases.say(Phrase::PreparationReplies,
                                                  {{"oui", number(Confirmation::Yes)},
                                                   {"non", number(Confirmation::No)},
                                                   {"attendues", number(Confirmation::Pending)}});
}

std::string awaited(const Committee& committee, const Phrases& phrases) {
    std::string result;
    for (const Guest& guest : committee.guests) {
        if (guest.confirmation != Confirmation::Pending) {
            continue;
        }
        std::string who = name_and_role(guest.person, guest.role, phrases);
        for (const std::optional<Text>& reach : {guest.email, guest.phone}) {
            who +=
                reach ? phrases.say(Phrase::AfterComma, {{"texte", said(*reach)}}) : std::string();
        }
        result += '\n' + phrases.say(Phrase::PreparationAwaitedPerson, {{"personne", who}});
    }
    return result.empty() ? result : phrases.say(Phrase::PreparationAwaited) + result;
}

std::string video(const Committee& committee, const Phrases& phrases) {
    if (committee.video_url) {
        return phrases.say(Phrase::PreparationVideo, {{"lien", committee.video_url->value}});
    }
    return phrases.say(committee.remote ? Phrase::PreparationVideoMissing
                                        : Phrase::PreparationNoVideo);
}

std::string interviews_to_come(const Telling& telling) {
    std::vector<std::string> ids;
    for (const Interview& interview : telling.dossier.answers.interviews) {
        if (is_to_come(interview)) {
            ids.push_back(interview.id.value.text);
        }
    }
    if (ids.empty()) {
        return telling.phrases.say(telling.dossier.answers.interviews.empty()
                                       ? Phrase::PreparationInterviewsUnplanned
                                       : Phrase::PreparationNoInterview);
    }
    return telling.phrases.count(Phrase::PreparationInterviewsOne, static_cast<long>(ids.size()),
                                 {{"liste", french_list(ids)}});
}

/// Only the room, which has to be made ready; how people connect has a line of its own.
std::string room_or_remotely(const Committee& committee, const Phrases& phrases) {
    if (!committee.place.value.empty()) {
        return said(committee.place);
    }
    const std::string where = place_of(committee, phrases);
    return where.empty() ? phrases.say(Phrase::PreparationPlaceMissing) : where;
}

} // namespace

std::string preparation_text(const LetterSource& writing) {
    const Telling& telling = writing.telling;
    const Committee& committee = telling.diagnosis().committee;
    const Phrases& phrases = telling.phrases;
    const Date day = committee.date.value;
    const LetterText text = writing.letters.say(
        Letter::Preparation,
        {{"date", long_date(day)},
         {"rendez_vous",
          upper_first(day_and_times(day, committee.start, committee.minutes.value, phrases))},
         {"lieu", room_or_remotely(committee, phrases)},
         {"visio", video(committee, phrases)},
         {"confirmations", confirmations(committee, phrases)},
         {"reponses_attendues", awaited(committee, phrases)},
         {"moins_30", days_before(day, 30)},
         {"moins_15", days_before(day, 15)},
         {"moins_7", days_before(day, 7)},
         {"moins_3", days_before(day, 3)},
         {"moins_1", days_before(day, 1)},
         {"plus_2", date_with_weekday(working_day(add_days(day, 2), 1))},
         {"entretiens", interviews_to_come(telling)}});
    return text.subject + "\n\n" + text.body;
}

} // namespace restitution

/// When and where people meet, wherever it is said: cover, minutes, guides, letters, planning.
#pragma once

#include "model/diagnosis.h"
#include "model/interviews.h"
#include "style/phrases.h"

#include <optional>
#include <string>

namespace restitution {

using StartTime = std::optional<Located<TimeOfDay>>;

/// "de 14 h 30 à 15 h 30", for a meeting of `minutes`; empty when its start is not known.
std::string meeting_times(const StartTime& start, int minutes, const Phrases& phrases);
/// "mercredi 24 janvier 2024, de 9 h 30 à 11 h 30"
std::string day_and_times(const Date& date, const StartTime& start, int minutes,
                          const Phrases& phrases);
/// "mercredi 24 janvier 2024 à 9 h 30"
std::string day_and_start(const Date& date, const StartTime& start, const Phrases& phrases);

/// "du 8 janvier 2024 au 23 février 2024", each day written so; the day alone when there is one.
std::string days_of(const CalendarStep& step, std::string (*written)(const Date&),
                    const Phrases& phrases);

/// The room, "en visioconférence", or both; may be empty.
std::string place_of(const Committee& committee, const Phrases& phrases);
std::string place_of(const Interview& interview, const Phrases& phrases);
/// "en salle et en visioconférence", where the room is named elsewhere; empty when there is only
/// it.
std::string ways_to_attend(const Committee& committee, const Phrases& phrases);

} // namespace restitution

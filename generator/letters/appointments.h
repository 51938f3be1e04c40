/// The dossier's meetings as calendar files: the interviews, the time kept after each for notes,
/// the committee.
#pragma once

#include "formats/calendar.h"
#include "metrics/interview_plan.h"
#include "story/telling.h"

#include <string>

namespace restitution {

/// Empty when the interview has no date or no time yet, or cannot take place.
std::string interview_calendar(const Telling& telling, const InterviewPlan& plan,
                               std::size_t interview, const TimeZone& zone);

/// All interviews that have a date and a time, each followed by 15 minutes for notes; empty when
/// there is none.
std::string interviews_calendar(const Telling& telling, const InterviewPlan& plan,
                                const TimeZone& zone);

/// Empty when the committee has no time yet.
std::string committee_calendar(const Telling& telling, const TimeZone& zone);

} // namespace restitution

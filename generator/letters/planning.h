/// The interviews as a table and as a text: who, when, how long, how to group those to come, the
/// load of each interviewer, and what nobody here can answer.
#pragma once

#include "letters/letter.h"
#include "metrics/interview_schedule.h"

#include <string>
#include <vector>

namespace restitution {

struct Planning {
    const InterviewPlan& plan;
    const std::vector<ProposedSession>& proposal;
    const std::vector<InventoryReminder>& lines_to_ask;
};

std::string planning_csv(const Telling& telling, const Planning& planning);
std::string planning_text(const LetterSource& writing, const Planning& planning);

/// "30 min (Gouvernance, Achats)": the sessions that an interview too long could be cut in.
std::string sessions_in_words(const PlannedInterview& planned, const Telling& telling);

} // namespace restitution

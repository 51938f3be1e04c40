/// A proposal to group the interviews that have no date yet: one day if they hold in it, otherwise
/// a sprint of as few days as possible.
///
/// A day is two half-days. Each session keeps 15 minutes after it for notes; the longest ones are
/// placed first, each in the first half-day where it holds.
#pragma once

#include "base/date.h"
#include "metrics/interview_plan.h"

#include <vector>

namespace restitution {

struct ProposedSession {
    std::size_t interview = 0; ///< index in the dossier's interviews
    std::size_t session = 0;   ///< index in its sessions
    int day = 1;
    TimeOfDay start;
    int minutes = 0; ///< of the session, notes not included
};

/// Ordered by day and time.
std::vector<ProposedSession> propose_schedule(const Dossier& dossier, const InterviewPlan& plan);

} // namespace restitution

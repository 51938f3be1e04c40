#include "metrics/interview_schedule.h"

#include <algorithm>
#include <tuple>

namespace restitution {

namespace {

struct HalfDay {
    TimeOfDay start;
    int minutes;
};
constexpr HalfDay morning{{9, 0}, 210};
constexpr HalfDay afternoon{{13, 30}, 240};

/// How much of each half-day is taken; even ranks are mornings. None is taken beyond its end, but
/// by a session alone in it that is longer than any.
class Days {
public:
    ProposedSession place(ProposedSession session) {
        const int needed = session.minutes + notes_minutes;
        for (std::size_t i = 0;; ++i) {
            if (i == taken_.size()) {
                taken_.push_back(0);
            }
            const HalfDay& half = i % 2 == 0 ? morning : afternoon;
            // What is longer than any half-day has one to itself.
            if (taken_[i] + needed <= half.minutes ||
                (taken_[i] == 0 && needed > afternoon.minutes)) {
                session.day = static_cast<int>(i / 2) + 1;
                session.start = add_minutes(half.start, taken_[i]);
                taken_[i] += needed;
                return session;
            }
        }
    }

private:
    std::vector<int> taken_;
};

} // namespace

std::vector<ProposedSession> propose_schedule(const Dossier& dossier, const InterviewPlan& plan) {
    std::vector<ProposedSession> sessions;
    for (std::size_t i = 0; i < dossier.answers.interviews.size(); ++i) {
        const Interview& interview = dossier.answers.interviews[i];
        if (!is_to_come(interview) || interview.date) {
            continue;
        }
        const PlannedInterview& planned = plan.interviews[i];
        for (std::size_t s = 0; s < planned.sessions.size(); ++s) {
            // People keep the usual slot even when their questions are few.
            sessions.push_back({i, s, 1, {}, planned.available_minutes});
        }
    }
    std::stable_sort(
        sessions.begin(), sessions.end(),
        [](const ProposedSession& a, const ProposedSession& b) { return a.minutes > b.minutes; });
    Days days;
    for (ProposedSession& session : sessions) {
        session = days.place(session);
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const ProposedSession& a, const ProposedSession& b) {
                         return std::tie(a.day, a.start) < std::tie(b.day, b.start);
                     });
    return sessions;
}

} // namespace restitution

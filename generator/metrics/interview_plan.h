/// Who is asked what, how long it takes, and what is still to be asked of whom.
///
///   InterviewPlan
///   ├── interviews  one for each of the dossier, in its order
///   ├── reminders   people who can still answer something, and have no interview to come
///   ├── orphans     missing answers that nobody here can give: no one holds their profiles
///   ├── exhausted   missing answers: everyone who holds their profiles said "ne sait pas"
///   └── loads       of those who lead the interviews
///
/// An interview asks the questions of which its people hold a profile, whatever its rank: two views
/// are better than one. A reminder is sent to one person for each missing answer: whom to ask is
/// said in metrics/next_profile.
#pragma once

#include "metrics/coverage.h"
#include "model/dossier.h"

#include <cstddef>
#include <vector>

namespace restitution {

/// Indices in the questionnaire.
struct QuestionPlace {
    std::size_t dimension = 0;
    std::size_t question = 0;
    friend bool operator==(const QuestionPlace&, const QuestionPlace&) = default;
};

struct AskedQuestion {
    QuestionPlace place;
    bool offered = false; ///< missing so far, and somebody else answered "ne sait pas"
    friend bool operator==(const AskedQuestion&, const AskedQuestion&) = default;
};

/// A part of an interview's questions, from `first` to before `end`.
struct Session {
    std::size_t first = 0;
    std::size_t end = 0;
    int minutes = 0;
    friend bool operator==(const Session&, const Session&) = default;
};

struct PlannedInterview {
    std::vector<AskedQuestion> questions; ///< in the questionnaire's order
    int estimated_minutes = 0;            ///< 2.5 a question, rounded up
    int available_minutes = 0;            ///< its own length, else what its people's profiles allow
    std::vector<Session> sessions;        ///< one when all fits; dimensions stay whole if they can

    bool too_long() const { return estimated_minutes > available_minutes; }
};

struct Reminder {
    std::size_t person = 0; ///< index in the dossier's people
    std::vector<QuestionPlace> questions;
    bool met = false; ///< has been in an interview that was held
};

struct InterviewerLoad {
    std::size_t member = 0; ///< index in the team
    int interviews = 0;     ///< those that took place or will
    int to_come = 0;
    int minutes = 0; ///< of all of them, with the time kept for notes
};

struct InterviewPlan {
    std::vector<PlannedInterview> interviews;
    std::vector<Reminder> reminders;
    std::vector<QuestionPlace> orphans;
    std::vector<QuestionPlace> exhausted;
    std::vector<InterviewerLoad> loads;
};

/// Kept after each interview to complete the answers and write down what comes out of it.
inline constexpr int notes_minutes = 15;

/// 2.5 minutes each, rounded up.
int minutes_for(std::size_t questions);

/// Whether the interview is still ahead.
bool is_to_come(const Interview& interview);

/// Needs a dossier that passed its checks.
InterviewPlan compute_interview_plan(const Dossier& dossier, const Coverage& coverage);

} // namespace restitution

#include "metrics/interview_plan.h"

#include "metrics/next_profile.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace restitution {

namespace {

constexpr int usual_minutes = 30;

/// What each person has already said, by the interviews that they took part in.
struct PersonAnswers {
    std::set<QuestionId> answered; ///< in an interview that was held
    bool met = false;
    bool meets_again = false;
};

/// What the plan is made from.
struct PlanSource {
    const Dossier& dossier;
    const Coverage& coverage;
    std::map<PersonId, PersonAnswers> people{};
};

void note(const Interview& interview, PersonAnswers& person) {
    const bool held = interview.status == InterviewStatus::Held;
    person.met = person.met || held;
    person.meets_again = person.meets_again || is_to_come(interview);
    for (const Answer& answer : interview.answers) {
        if (held) {
            person.answered.insert(answer.question.value);
        }
    }
}

const Question& question_at(const QuestionPlace& place, const PlanSource& source) {
    return source.dossier.questionnaire.dimensions[place.dimension].questions[place.question];
}

const QuestionCoverage& covered_at(const QuestionPlace& place, const PlanSource& source) {
    return source.coverage.dimensions[place.dimension].questions[place.question];
}

template <class Visit>
void for_each_question(const Questionnaire& questionnaire, Visit visit) {
    const auto& dimensions = questionnaire.dimensions;
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        for (std::size_t q = 0; q < dimensions[d].questions.size(); ++q) {
            visit(QuestionPlace{d, q});
        }
    }
}

/// Rank of the profile in the person's own list; nothing when they do not hold it.
std::optional<std::size_t> rank_of(const ProfileId& profile, const Person& person) {
    for (std::size_t i = 0; i < person.profiles.size(); ++i) {
        if (person.profiles[i].value == profile) {
            return i;
        }
    }
    return std::nullopt;
}

bool holds_a_profile(const Person& person, const Question& question) {
    return std::any_of(question.profiles.begin(), question.profiles.end(),
                       [&](const Located<ProfileId>& profile) {
                           return rank_of(profile.value, person).has_value();
                       });
}

bool asks(const Interview& interview, const QuestionPlace& place, const PlanSource& source) {
    const Question& question = question_at(place, source);
    if (covered_at(place, source).state == QuestionState::Excluded) {
        return false;
    }
    bool concerned = false;
    for (const Located<PersonId>& id : interview.people) {
        const Person* person = source.dossier.find(id.value);
        concerned = concerned || (person != nullptr && holds_a_profile(*person, question));
        // A second interview does not ask again what the first one did.
        if (is_to_come(interview) &&
            source.people.at(id.value).answered.contains(question.id.value)) {
            return false;
        }
    }
    return concerned;
}

/// The longest of what the main profiles of these people allow.
int available_minutes(const Interview& interview, const PlanSource& source) {
    if (interview.minutes) {
        return *interview.minutes;
    }
    int most = 0;
    for (const Located<PersonId>& id : interview.people) {
        const Person* person = source.dossier.find(id.value);
        for (const Located<ProfileId>& held : person->profiles) {
            const Profile* profile = source.dossier.questionnaire.find(held.value);
            most = std::max(most, profile->interview_minutes.value_or(usual_minutes));
        }
    }
    return most > 0 ? most : usual_minutes;
}

/// Dimension after dimension, a new session when the next one would not fit.
std::vector<Session> split(const PlannedInterview& interview) {
    // 2.5 minutes each: at least one question, so that it ends.
    const auto most = static_cast<std::size_t>(std::max(interview.available_minutes * 2 / 5, 1));
    const auto& questions = interview.questions;
    std::vector<Session> sessions;
    Session current;
    for (std::size_t i = 0; i < questions.size();) {
        std::size_t end = i;
        while (end < questions.size() &&
               questions[end].place.dimension == questions[i].place.dimension) {
            ++end;
        }
        if (end - current.first > most && current.end > current.first) {
            sessions.push_back(current);
            current = {i, i, 0};
        }
        while (end - current.first > most) {
            sessions.push_back({current.first, current.first + most, 0});
            current = {current.first + most, current.first + most, 0};
        }
        current.end = end;
        i = end;
    }
    if (current.end > current.first || sessions.empty()) {
        sessions.push_back(current);
    }
    for (Session& session : sessions) {
        session.minutes = minutes_for(session.end - session.first);
    }
    return sessions;
}

PlannedInterview plan(const Interview& interview, const PlanSource& source) {
    PlannedInterview result;
    for_each_question(source.dossier.questionnaire, [&](const QuestionPlace& place) {
        if (asks(interview, place, source)) {
            const QuestionCoverage& covered = covered_at(place, source);
            result.questions.push_back({place, covered.state == QuestionState::DoesNotKnow});
        }
    });
    result.estimated_minutes = minutes_for(result.questions.size());
    result.available_minutes = available_minutes(interview, source);
    result.sessions = split(result);
    return result;
}

bool anybody_holds_a_profile(const Question& question, const PlanSource& source) {
    return std::any_of(source.dossier.people.begin(), source.dossier.people.end(),
                       [&](const Person& person) { return holds_a_profile(person, question); });
}

void add_missing(InterviewPlan& result, const PlanSource& source) {
    std::map<std::size_t, std::vector<QuestionPlace>> by_person;
    for_each_question(source.dossier.questionnaire, [&](const QuestionPlace& place) {
        if (!is_missing(covered_at(place, source).state)) {
            return;
        }
        const auto next = next_to_ask(question_at(place, source), source.dossier);
        if (next && next->person) {
            by_person[*next->person].push_back(place);
        } else if (anybody_holds_a_profile(question_at(place, source), source)) {
            result.exhausted.push_back(place);
        } else {
            result.orphans.push_back(place);
        }
    });
    for (auto& [index, places] : by_person) {
        const auto found = source.people.find(source.dossier.people[index].id.value);
        const PersonAnswers known = found == source.people.end() ? PersonAnswers{} : found->second;
        if (!known.meets_again) {
            result.reminders.push_back({index, std::move(places), known.met});
        }
    }
}

InterviewerLoad load_of(std::size_t member, const InterviewPlan& plan, const PlanSource& source) {
    InterviewerLoad load;
    load.member = member;
    const TeamMemberId& id = source.dossier.diagnosis.team[member].id.value;
    for (std::size_t i = 0; i < source.dossier.answers.interviews.size(); ++i) {
        const Interview& interview = source.dossier.answers.interviews[i];
        const bool leads = std::any_of(
            interview.interviewers.begin(), interview.interviewers.end(),
            [&](const Located<TeamMemberId>& interviewer) { return interviewer.value == id; });
        if (!leads || interview.status == InterviewStatus::Impossible) {
            continue;
        }
        ++load.interviews;
        load.to_come += is_to_come(interview) ? 1 : 0;
        load.minutes += plan.interviews[i].available_minutes + notes_minutes;
    }
    return load;
}

} // namespace

int minutes_for(std::size_t questions) {
    return static_cast<int>((questions * 5 + 1) / 2);
}

bool is_to_come(const Interview& interview) {
    return interview.status != InterviewStatus::Held &&
           interview.status != InterviewStatus::Impossible;
}

InterviewPlan compute_interview_plan(const Dossier& dossier, const Coverage& coverage) {
    PlanSource source{dossier, coverage};
    for (const Interview& interview : dossier.answers.interviews) {
        for (const Located<PersonId>& person : interview.people) {
            note(interview, source.people[person.value]);
        }
    }
    InterviewPlan result;
    for (const Interview& interview : dossier.answers.interviews) {
        result.interviews.push_back(plan(interview, source));
    }
    add_missing(result, source);
    for (std::size_t i = 0; i < dossier.diagnosis.team.size(); ++i) {
        result.loads.push_back(load_of(i, result, source));
    }
    return result;
}

} // namespace restitution

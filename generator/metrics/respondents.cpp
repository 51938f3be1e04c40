#include "metrics/respondents.h"

#include <algorithm>
#include <map>
#include <set>

namespace restitution {

namespace {

std::set<PersonId> people_of(const Interview& interview) {
    std::set<PersonId> ids;
    for (const Located<PersonId>& person : interview.people) {
        ids.insert(person.value);
    }
    return ids;
}

std::vector<FunctionInterviews> by_function(const std::vector<Person>& people,
                                            const Answers& answers) {
    std::map<std::string, FunctionInterviews> functions;
    for (const Interview& interview : answers.interviews) {
        const std::set<PersonId> present = people_of(interview);
        std::set<std::string> roles;
        for (const Person& person : people) {
            if (present.contains(person.id.value)) {
                roles.insert(person.role.value);
            }
        }
        for (const std::string& role : roles) {
            FunctionInterviews& counted = functions[role];
            counted.role = role;
            counted.held += interview.status == InterviewStatus::Held ? 1 : 0;
            ++counted.total;
        }
    }
    std::vector<FunctionInterviews> result;
    for (auto& [role, counted] : functions) {
        result.push_back(std::move(counted));
    }
    return result;
}

std::set<PersonId> people_met(const Answers& answers) {
    std::set<PersonId> met;
    for (const Interview& interview : answers.interviews) {
        if (interview.status == InterviewStatus::Held) {
            met.merge(people_of(interview));
        }
    }
    return met;
}

bool has_profile(const Person& person, const ProfileId& id) {
    return std::any_of(person.profiles.begin(), person.profiles.end(),
                       [&](const Located<ProfileId>& profile) { return profile.value == id; });
}

} // namespace

Respondents compute_respondents(const Questionnaire& questionnaire,
                                const std::vector<Person>& people, const Answers& answers) {
    Respondents result;
    result.functions = by_function(people, answers);
    const std::set<PersonId> met = people_met(answers);
    for (const Profile& profile : questionnaire.profiles) {
        ProfileRespondents counted{profile.id.value, 0, 0};
        for (const Person& person : people) {
            if (has_profile(person, counted.id)) {
                ++counted.people;
                counted.met += met.contains(person.id.value) ? 1 : 0;
            }
        }
        result.profiles.push_back(counted);
    }
    return result;
}

} // namespace restitution

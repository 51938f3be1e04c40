#include "metrics/next_profile.h"

#include <algorithm>

namespace restitution {

std::set<ProfileId> profiles_that_do_not_know(const QuestionId& question, const Dossier& dossier) {
    std::set<ProfileId> profiles;
    for (const Interview& interview : dossier.answers.interviews) {
        const bool unknown = std::any_of(
            interview.answers.begin(), interview.answers.end(), [&](const Answer& answer) {
                return answer.question.value == question &&
                       std::holds_alternative<DoesNotKnow>(answer.given);
            });
        if (!unknown) {
            continue;
        }
        for (const Located<PersonId>& id : interview.people) {
            if (const Person* person = dossier.find(id.value)) {
                for (const Located<ProfileId>& profile : person->profiles) {
                    profiles.insert(profile.value);
                }
            }
        }
    }
    return profiles;
}

std::optional<ProfileId> next_profile(const Question& question, const Dossier& dossier) {
    const std::set<ProfileId> asked = profiles_that_do_not_know(question.id.value, dossier);
    for (const Located<ProfileId>& profile : question.profiles) {
        if (asked.count(profile.value) == 0) {
            return profile.value;
        }
    }
    return std::nullopt;
}

} // namespace restitution

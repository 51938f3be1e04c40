#include "metrics/next_profile.h"

#include <algorithm>
#include <array>
#include <set>

namespace restitution {

namespace {

/// Rank of the profile in the person's own list; nothing when they do not hold it.
std::optional<std::size_t> rank_of(const ProfileId& profile, const Person& person) {
    for (std::size_t i = 0; i < person.profiles.size(); ++i) {
        if (person.profiles[i].value == profile) {
            return i;
        }
    }
    return std::nullopt;
}

std::set<PersonId> people_who_do_not_know(const QuestionId& question, const Dossier& dossier) {
    std::set<PersonId> people;
    for (const Interview& interview : dossier.answers.interviews) {
        const bool unknown = std::any_of(
            interview.answers.begin(), interview.answers.end(), [&](const Answer& answer) {
                return answer.question.value == question &&
                       std::holds_alternative<DoesNotKnow>(answer.given);
            });
        for (const Located<PersonId>& id : interview.people) {
            if (unknown) {
                people.insert(id.value);
            }
        }
    }
    return people;
}

/// Those who hold one profile.
struct Holders {
    bool anybody = false;
    bool tried = false;                  ///< one of them said "ne sait pas"
    std::optional<std::size_t> person{}; ///< the best one of the others
};

/// The best one holds it foremost, belongs to the authority, and comes first in the file.
Holders holders_of(const ProfileId& profile, const std::set<PersonId>& do_not_know,
                   const Dossier& dossier) {
    Holders holders;
    std::array<std::size_t, 3> best{};
    for (std::size_t i = 0; i < dossier.people.size(); ++i) {
        const Person& person = dossier.people[i];
        const auto rank = rank_of(profile, person);
        if (!rank) {
            continue;
        }
        holders.anybody = true;
        if (do_not_know.contains(person.id.value)) {
            holders.tried = true;
            continue;
        }
        const std::array<std::size_t, 3> key{
            *rank, person.organisation == Organisation::Provider ? 1U : 0U, i};
        if (!holders.person || key < best) {
            holders.person = i;
            best = key;
        }
    }
    return holders;
}

} // namespace

std::optional<NextToAsk> next_to_ask(const Question& question, const Dossier& dossier) {
    const std::set<PersonId> do_not_know = people_who_do_not_know(question.id.value, dossier);
    std::optional<NextToAsk> other_holder;
    std::optional<NextToAsk> held_by_nobody;
    for (const Located<ProfileId>& profile : question.profiles) {
        const Holders holders = holders_of(profile.value, do_not_know, dossier);
        const NextToAsk next{profile.value, holders.person};
        if (holders.person && !holders.tried) {
            return next;
        }
        if (holders.person && !other_holder) {
            other_holder = next;
        } else if (!holders.anybody && !held_by_nobody) {
            held_by_nobody = next;
        }
    }
    return other_holder ? other_holder : held_by_nobody;
}

} // namespace restitution

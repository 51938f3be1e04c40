#include "metrics/lever_ranking.h"

#include <algorithm>
#include <tuple>

namespace restitution {

namespace {

std::optional<LeverChoice> choice_on(const LeverId& id, const Dossier& dossier) {
    if (dossier.meeting) {
        for (const LeverChoice& choice : dossier.meeting->lever_choices) {
            if (choice.lever.value == id) {
                return choice;
            }
        }
    }
    return std::nullopt;
}

bool is_voted(const RankedLever& ranked) {
    return ranked.choice && ranked.choice->in_favour;
}

/// Smaller stands first.
std::tuple<int, int, bool> place_of(const RankedLever& ranked, const Dossier& dossier) {
    if (is_voted(ranked)) {
        return {-*ranked.choice->in_favour, ranked.choice->against.value_or(0), false};
    }
    constexpr int after_all_votes = 1;
    return {after_all_votes, 0, !dossier.levers[ranked.lever].preselected};
}

} // namespace

std::vector<RankedLever> rank_levers(const Dossier& dossier) {
    std::vector<RankedLever> levers;
    for (std::size_t i = 0; i < dossier.levers.size(); ++i) {
        levers.push_back({i, std::nullopt, choice_on(dossier.levers[i].id.value, dossier)});
    }
    std::stable_sort(levers.begin(), levers.end(), [&](const RankedLever& a, const RankedLever& b) {
        return place_of(a, dossier) < place_of(b, dossier);
    });
    for (std::size_t i = 0; i < levers.size() && is_voted(levers[i]); ++i) {
        const bool same = i > 0 && place_of(levers[i], dossier) == place_of(levers[i - 1], dossier);
        levers[i].rank = same ? levers[i - 1].rank : static_cast<int>(i) + 1;
    }
    return levers;
}

} // namespace restitution

/// The levers in the order of the committee's votes.
///
/// Most votes in favour first, then fewest against; levers with the same votes share a rank, in the
/// file's order. Those that were not voted on follow without a rank, the preselected ones first.
#pragma once

#include "model/dossier.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace restitution {

struct RankedLever {
    std::size_t lever = 0;             ///< index in the dossier's levers
    std::optional<int> rank;           ///< from 1; none without votes
    std::optional<LeverChoice> choice; ///< what the meeting said of it
};

/// Every lever of the dossier. Without a meeting none has a rank.
std::vector<RankedLever> rank_levers(const Dossier& dossier);

} // namespace restitution

/// Whom a missing answer is asked of.
///
/// The question's profiles in order, those of which nobody has said "ne sait pas" yet; when there
/// is none left, other holders of the same profiles. A profile that nobody here holds comes last.
#pragma once

#include "model/dossier.h"

#include <cstddef>
#include <optional>

namespace restitution {

struct NextToAsk {
    ProfileId profile;
    std::optional<std::size_t> person; ///< index in the dossier's people; none holds the profile
};

/// Nothing when everybody who holds a profile of the question has said "ne sait pas", and every
/// profile is held.
std::optional<NextToAsk> next_to_ask(const Question& question, const Dossier& dossier);

} // namespace restitution

/// The levers to show beside a dimension: those that its most rewarding questions point at.
#pragma once

#include "story/telling.h"

#include <cstddef>
#include <string>
#include <vector>

namespace restitution {

struct ChosenLever {
    std::string title;
    Degree effort = Degree::Medium;
    std::string first_step; ///< the catalogue's; empty when it gives none
    bool of_guide = false;  ///< taken from the catalogue's guide, which is then to be credited
};

/// At most `most`, each once. Questions are taken by the gain of one level more, largest first; of
/// the levers that a question points at, the dossier's own (by their `source`) come in place of the
/// catalogue's, and each question gives one lever before any gives a second.
std::vector<ChosenLever> levers_that_raise(std::size_t dimension, const Telling& telling,
                                           std::size_t most);

} // namespace restitution

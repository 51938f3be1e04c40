/// The file `leviers`: actions that the committee may choose among.
#pragma once

#include "model/identifiers.h"

#include <optional>
#include <vector>

namespace restitution {

/// Three steps, for the effort that a lever asks and the impact expected of it.
enum class Degree { Low, Medium, High };

struct Lever {
    Located<LeverId> id;
    Text title;
    Text description;                              ///< may be empty
    std::optional<Located<DimensionId>> dimension; ///< none: about the equipment or the whole
    Degree effort = Degree::Medium;
    Degree impact = Degree::Medium;
    Text cost;    ///< as the author words it; may be empty
    Text owner;   ///< a function or a department; may be empty
    Text horizon; ///< "fin 2026"; may be empty
    Text source;  ///< the practice of a guide that it comes from; may be empty
    bool preselected = false;
};

} // namespace restitution

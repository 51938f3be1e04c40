/// The shipped catalogue of levers: known practices that the référentiel's questions point at.
///
/// A dossier's own candidate levers are in model/levers.h; the catalogue helps to choose them.
#pragma once

#include "model/identifiers.h"
#include "model/levers.h"

#include <optional>
#include <vector>

namespace restitution {

/// As the guide ranks its practices.
enum class LeverPriority { First, Recommended, Further };

struct CatalogueLever {
    Located<CatalogueLeverId> id; ///< "d.2", the number of the guide's practice
    Located<DimensionId> dimension;
    Text title;
    Text first_step;
    std::optional<LeverPriority> priority; ///< none: a lever that is not of the guide
    Degree effort = Degree::Medium;        ///< the guide's difficulty: easy, medium, hard
    Degree impact = Degree::Medium;        ///< our proposal, for the committee to discuss
};

struct LeverCatalogue {
    Text name;
    Text version;
    Text credit; ///< to be shown wherever a lever of the guide is
    std::vector<CatalogueLever> levers;

    const CatalogueLever* find(const CatalogueLeverId& id) const;
};

} // namespace restitution

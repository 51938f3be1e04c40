/// Patterns as explicit strokes that stop at the borders of their rectangle, so that no painter has
/// to clip or tile.
#pragma once

#include "frame/path.h"
#include "style/theme.h"

#include <optional>

namespace restitution {

/// A path and the stroke that draws it.
struct PatternStroke {
    Path path;
    Stroke stroke;
};

/// The pattern of a level; nothing for a plain one.
std::optional<PatternStroke> level_pattern(const LevelLook& look, const Rect& area);

/// Parallel lines rising to the right at 45 degrees, `pitch` apart across their direction.
Path hatch_path(const Rect& area, double pitch);

} // namespace restitution

/// The levels side by side on the scale, each with its fill, its pattern and its digit.
#pragma once

#include "chart/canvas.h"
#include "chart/scale.h"

namespace restitution {

/// Fill, pattern and outline of a level's shape.
void draw_level_box(Canvas& canvas, const Rect& area, const LevelLook& look);

/// A digit or a count in the middle of a level's shape, on a plate that interrupts the pattern.
/// Nothing is drawn when the shape is too narrow for it.
void draw_plated_text(Canvas& canvas, const Rect& area, const LevelLook& look,
                      const std::string& text);

/// The outline of what is not known.
Stroke unknown_outline(const ChartStyle& style);

enum class StripDigits { Shown, Hidden };
void draw_level_strip(Canvas& canvas, const ChartScale& scale, const LinearScale& to_x,
                      const Segment& rows, StripDigits digits);

/// The same strip without a note to show: no fill, dashed outlines.
void draw_empty_strip(Canvas& canvas, const ChartScale& scale, const LinearScale& to_x,
                      const Segment& rows);

} // namespace restitution

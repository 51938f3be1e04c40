/// How bars that count equipment look: what is there, what is only influenced, what has outlived
/// its expected life, and what may or may not be there.
#pragma once

#include "chart/canvas.h"

namespace restitution {

enum class BarLook { Owned, Influence, Beyond };

/// Fill, pattern and outline within `area`; nothing when the area is empty.
void draw_count_bar(Canvas& canvas, const Rect& area, BarLook look);

/// The dashed outline of what lies between the low and the high bound of a quantity, or of what is
/// not known.
void draw_possible_bar(Canvas& canvas, const Rect& area);

/// A number inside a bar, on a plate when a pattern would run through it.
void draw_text_on_bar(Canvas& canvas, const std::string& text, BarLook look, Point at, Align align);
TextStyle on_bar_style(const ChartStyle& style, BarLook look);

} // namespace restitution

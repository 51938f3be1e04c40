/// The frame of a chart while it is drawn: shapes and measured texts, one below the other.
#pragma once

#include "frame/frame.h"
#include "frame/path.h"
#include "frame/text_measurer.h"
#include "style/theme.h"

#include <string>

namespace restitution {

/// What a chart is drawn with.
struct ChartStyle {
    const Theme& theme;
    const TextMeasurer& measurer;
    ColorRole page = ColorRole::SlidePage; ///< what the chart stands on

    Color color(ColorRole role) const { return theme.color(role); }
    Color page_color() const { return theme.color(page); }
};

} // namespace restitution

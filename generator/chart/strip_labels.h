/// Labels written above and beneath a horizontal strip, and the measures that strips share.
#pragma once

#include "chart/callouts.h"
#include "chart/canvas.h"

namespace restitution {

/// NoteScale and AnswerBar have their strips at the same height.
inline constexpr double strip_top = 46;
inline constexpr double strip_height = 26;
inline constexpr double strip_inset = 0.5; ///< half an outline, kept inside the frame

struct StripLabel {
    Segment part;
    std::string text;
    TextStyle style;
    std::string prefix; ///< in bold before the text, which then has a tick; may be empty
};

/// `rows`: top and bottom of the strip.
void draw_strip_labels(Canvas& canvas, const std::vector<StripLabel>& labels,
                       const CalloutRules& rules, const Segment& rows);

/// Height that the labels beneath the strip, or above it, take.
double room_beneath(const std::vector<StripLabel>& labels, const CalloutRules& rules,
                    const ChartStyle& style);
double room_above(const std::vector<StripLabel>& labels, const CalloutRules& rules,
                  const ChartStyle& style);

} // namespace restitution

/// Short labels on one line or two.
#pragma once

#include "chart/canvas.h"

namespace restitution {

/// What else stands on the lines of the label, and how wide a line may be.
struct LabelRoom {
    double one_line = 0;  ///< up to this width a label stays on one line
    double two_lines = 0; ///< widest line of a label broken in two; 0: it is never broken
    double before = 0;    ///< width already taken on the first line
    double after = 0;     ///< width to be kept on the last line
};

struct FittedLabel {
    std::vector<std::string> lines;
    bool whole = true; ///< nothing was cut and nothing exceeds the room
};

/// Breaks at spaces into at most two lines of near equal width; what is still too wide is cut after
/// a word, with an ellipsis. A single word may exceed the room, up to the length of ordinary words.
FittedLabel fit_label(const std::string& label, const LabelRoom& room, const TextStyle& style,
                      const TextMeasurer& measurer);

/// The same, where nothing may leave the room: a word that is too long ends with an ellipsis.
FittedLabel fit_within(const std::string& label, const LabelRoom& room, const TextStyle& style,
                       const TextMeasurer& measurer);

} // namespace restitution

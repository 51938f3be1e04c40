/// Text set in lines: left aligned, ragged right, never hyphenated.
///
/// Lines break at ordinary spaces only, so "vice-président" and "12 %" with its no-break space stay
/// whole. A word wider than the line is the one thing that is cut, between two characters.
#pragma once

#include "frame/text_measurer.h"
#include "story/block.h"
#include "style/theme.h"

#include <string>
#include <vector>

namespace restitution {

/// A part of a line in one style; `x` from the left end of the line.
struct LineRun {
    std::string text;
    TextStyle style;
    double x = 0;
    double width = 0;
    std::optional<LinkTarget> link;
};

struct Line {
    std::vector<LineRun> runs;
    double width = 0; ///< without the space that ends a wrapped line
};

/// Everything that setting text needs to know of the outside.
struct TypeSetting {
    const Theme& theme;
    const TextMeasurer& measurer;
};

/// A wrapped line ends with a real space, so that readers do not glue its last word to the next.
std::vector<Line> break_lines(const RichText& text, const TextStyle& style, double width,
                              const TypeSetting& setting);

/// As break_lines, with lines of near equal length (titles).
std::vector<Line> balanced_lines(const RichText& text, const TextStyle& style, double width,
                                 const TypeSetting& setting);

/// The longest beginning of `text`, cut after a word and ended by "…", that fits.
std::string shortened(const std::string& text, const TextStyle& style, double width,
                      const TextMeasurer& measurer);

} // namespace restitution

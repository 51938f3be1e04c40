/// The words of a frame: what is shown, and the room that each run takes.
#pragma once

#include "frame/frame.h"

#include <string>
#include <vector>

namespace restitution {

/// Every run in painting order, those of nested drawings included, placed in the frame's own
/// coordinates.
std::vector<TextRun> text_runs(const Frame& frame);

/// How far glyphs may reach over and under their baseline, in font sizes (those of Lato).
inline constexpr double text_ascent = 0.987;
inline constexpr double text_descent = 0.213;

/// From the ascender to the descender: the box that PDF readers select.
Rect text_box(const TextRun& run);

/// Whether two areas share more than a border.
bool overlap(const Rect& a, const Rect& b, double least_gap = 0);

} // namespace restitution

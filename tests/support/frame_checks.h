/// What must hold of every frame: texts apart from each other, ink inside the borders.
#pragma once

#include "frame/frame.h"

#include <optional>
#include <string>

namespace restitution::test {

/// Fails for each pair of texts whose boxes overlap.
void expect_texts_apart(const Frame& frame);

/// Fails for each item that reaches over the frame's borders.
void expect_inside(const Frame& frame);

/// The box of everything that an item inks.
Rect ink_box(const FrameItem& item);

/// The first run with this text; fails and gives an empty run when there is none.
TextRun find_text(const Frame& frame, const std::string& text);
bool shows(const Frame& frame, const std::string& text);

/// Shapes filled, or stroked, with a colour, in painting order.
std::vector<Shape> filled_with(const Frame& frame, Color color);
std::vector<Shape> stroked_with(const Frame& frame, Color color);

} // namespace restitution::test

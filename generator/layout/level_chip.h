/// An answer drawn small: a square of the level's colour with its digit, or a dashed box.
#pragma once

#include "layout/column.h"
#include "story/block.h"

namespace restitution {

double chip_width(const LevelChip& chip, const Column& column);

/// `left_middle`: the middle of the chip's left side. Its text belongs to local node `node`.
void draw_chip(FlowPiece& piece, std::size_t node, const LevelChip& chip, Point left_middle,
               const Column& column);

} // namespace restitution

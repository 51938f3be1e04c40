/// Drawings painted by cairo, always as vectors (PNG apart).
#pragma once

#include "paint/font_set.h"

#include <string>
#include <vector>

namespace restitution {

/// One PDF page per drawing, in memory; empty for no drawing. Throws EnvironmentError.
std::string paint_drawings_as_pdf(const std::vector<const Frame*>& drawings, const FontSet& fonts);
std::string paint_as_svg(const Frame& drawing, const FontSet& fonts);
/// `scale` is in pixels per point.
std::string paint_as_png(const Frame& drawing, const FontSet& fonts, double scale);

} // namespace restitution

/// The nested contours of the cover, the same for every dossier; decoration, never data.
#pragma once

#include "chart/canvas.h"

namespace restitution {

/// Contours run over the borders: whoever paints the drawing crops it.
struct CoverMotif {
    friend bool operator==(const CoverMotif&, const CoverMotif&) = default;
};

Frame draw_cover_motif(const CoverMotif& chart, Size size, const ChartStyle& style);
double natural_height(const CoverMotif& chart, double width, const ChartStyle& style);

} // namespace restitution

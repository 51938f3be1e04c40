/// Logos: PNG through cairo, SVG through librsvg, opened with care since anyone may have made them.
#pragma once

#include "base/diagnostic.h"
#include "frame/frame.h"

#include <optional>
#include <string>

// As cairo's own header names it.
// NOLINTNEXTLINE(bugprone-reserved-identifier, modernize-use-using)
typedef struct _cairo cairo_t;

namespace restitution {

/// Reads and checks the image at `path`; what is wrong with it is reported at `where`. An SVG must
/// be drawn by itself: no text (its fonts would be searched on the system), no other file, no
/// script.
std::optional<ImageFile> open_image_file(const std::string& path, Span where,
                                         Diagnostics& diagnostics);

/// Throws EnvironmentError.
void paint_picture(cairo_t* cairo, const Picture& picture);

} // namespace restitution

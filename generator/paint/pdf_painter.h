/// A paged document to the bytes of a tagged PDF: libharu lays the pages, cairo the drawings, qpdf
/// joins them with fonts, tags and metadata.
#pragma once

#include "paint/font_set.h"

#include <string>

namespace restitution {

/// PDF 1.7, PDF/UA-1 and PDF/A-2a. The same document gives the same bytes.
/// Throws EnvironmentError.
std::string paint_pdf(const PagedDocument& document, const FontSet& fonts,
                      const std::string& icc_profile);

} // namespace restitution

/// Pages written through libharu: paths, colours, text operators and marked content.
///
/// libharu sees only checked numbers and our own operators: no font file, no picture file, no text
/// of a user. Fonts, charts and tags are joined to its result by pdf_painter.
#pragma once

#include "paint/font_embedder.h"

#include <string>
#include <vector>

namespace restitution {

/// One run of marked content: where a structure node has ink.
struct MarkedContent {
    NodeId node;
    std::size_t page = 0;
    int id = 0; ///< MCID, unique in its page
};

struct WrittenPages {
    std::string pdf; ///< uncompressed, without fonts and forms
    std::vector<MarkedContent> marks;
    std::vector<const Frame*> drawings; ///< drawing i is the form "/Ch<i>"
};

/// The document must outlive the result. Throws EnvironmentError.
WrittenPages write_pages(const PagedDocument& document, FontEmbedder& fonts);

std::string form_resource_name(std::size_t drawing);

} // namespace restitution

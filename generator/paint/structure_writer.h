/// The structure tree, links and marked content, written as the PDF objects of ISO 32000-1, 14.7.
#pragma once

#include "frame/frame.h"
#include "paint/page_writer.h"

#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace restitution {

/// Adds StructTreeRoot, ParentTree and link annotations to a document whose pages are in place.
void write_structure(QPDF& pdf, const PagedDocument& document,
                     const std::vector<MarkedContent>& marks);

/// Bookmarks; nothing when there are none.
void write_outlines(QPDF& pdf, const PagedDocument& document);

} // namespace restitution

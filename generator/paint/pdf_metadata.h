/// Info, XMP, language and colours of a PDF/UA-1 and PDF/A-2a document.
#pragma once

#include "frame/frame.h"

#include <string>

class QPDF;

namespace restitution {

/// `icc_profile`: the bytes of an sRGB profile.
void write_metadata(QPDF& pdf, const DocumentInfo& info, const std::string& icc_profile);

/// The XMP packet; dates at midnight UTC, equal to those of Info.
std::string xmp_packet(const DocumentInfo& info);

} // namespace restitution

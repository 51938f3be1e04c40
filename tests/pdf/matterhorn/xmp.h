/// The few values of the XMP packet that the checks compare.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <string>

namespace restitution::matterhorn {

/// The packet in the catalogue, as text; empty if there is none.
std::string xmp_packet(QPDFObjectHandle catalog);

/// The text inside an element ("dc:title"), with the elements inside it taken away; empty if the
/// element is not there.
std::string xmp_text(const std::string& packet, const std::string& element);

} // namespace restitution::matterhorn

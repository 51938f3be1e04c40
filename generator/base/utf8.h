/// UTF-8 text as code points.
#pragma once

#include <string>
#include <string_view>

namespace restitution {

/// Decodes valid UTF-8; a malformed byte becomes U+FFFD.
std::u32string to_code_points(std::string_view text);
std::string to_utf8(std::u32string_view text);
void append_utf8(std::string& text, char32_t code_point);
/// The number of code points.
std::size_t length(std::string_view text);

} // namespace restitution

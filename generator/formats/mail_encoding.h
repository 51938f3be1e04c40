/// How mail says in ASCII what it was not made for: RFC 2045, 2047 and 2231.
#pragma once

#include <string>
#include <string_view>

namespace restitution {

/// Lines of 76 characters ended by CRLF.
std::string base64_lines(std::string_view bytes);

/// RFC 2045, 6.7: lines of 76 characters at most ended by CRLF; LF of the text are line ends.
std::string quoted_printable(std::string_view text);

/// A header field with a free text, folded; words encoded (RFC 2047) when they are not plain ASCII.
std::string text_header(std::string_view name, std::string_view text);

/// A name in front of an address: bare, quoted or encoded, whichever it needs.
std::string display_name(std::string_view name, std::size_t column);

/// `; filename=…` for a Content-Disposition, each parameter on a line of its own; RFC 2231 with
/// continuations when the name is long or not plain ASCII.
std::string filename_parameters(std::string_view name);

} // namespace restitution

/// User text made fit to stand inside a message: short, and without invisible surprises.
#pragma once

#include <string>
#include <string_view>

namespace restitution {

/// At most 40 characters; control and invisible characters appear by their number (U+200B).
std::string shown(std::string_view text);
/// The same between French quotation marks.
std::string quoted(std::string_view text);
/// The numbers of the invisible or look-alike characters of a piece of YAML, each once; empty if
/// none.
std::string named_invisible_characters(std::string_view text);

} // namespace restitution

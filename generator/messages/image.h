/// What is wrong with a logo, and with characters that fonts cannot draw.
#pragma once

#include "base/diagnostic.h"

#include <cstddef>
#include <string_view>

namespace restitution::messages {

Message image_unreadable(std::string_view name);
Message image_too_large(std::string_view name, std::size_t most_pixels);
Message image_file_too_heavy(std::string_view name, std::size_t most_megabytes);
Message svg_not_alone(std::string_view name);
Hint save_svg_as_outlines();

/// `character` itself, then what is written in its place.
Message character_without_glyph(std::string_view character, std::string_view written);
Hint replace_the_character();

} // namespace restitution::messages

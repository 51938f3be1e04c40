/// What the program says when the machine, not the dossier, is at fault.
#pragma once

#include <string>
#include <string_view>

namespace restitution::messages {

std::string font_unreadable(std::string_view path);
std::string glyph_missing_in_font(std::string_view text, std::string_view font);
std::string data_file_unreadable(std::string_view path);
std::string library_failed(std::string_view library, std::string_view detail);

} // namespace restitution::messages

/// A ToUnicode CMap read back: the UTF-16 units that each code stands for.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace restitution::matterhorn {

using ToUnicode = std::map<unsigned, std::vector<std::uint16_t>>;

/// Reads bfchar and bfrange sections; anything else maps no code.
ToUnicode read_to_unicode(const std::string& cmap);

/// The Unicode value of a code of WinAnsiEncoding; 0 where it has none.
char32_t win_ansi_character(unsigned code);

} // namespace restitution::matterhorn

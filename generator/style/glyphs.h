/// The characters of a text while typography sets it, and what kind each one is.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace restitution {

inline constexpr char32_t no_break_space = 0x00A0;
inline constexpr char32_t narrow_space = 0x202F;

/// A character; `fixed` inside a web or e-mail address, where nothing changes.
struct Glyph {
    char32_t code = 0;
    bool fixed = false;
};
using Glyphs = std::vector<Glyph>;

/// The text, its addresses fixed.
Glyphs glyphs_of(std::string_view text);

/// 0 before the beginning and past the end.
char32_t at(const Glyphs& text, std::size_t index);
bool starts_with(const Glyphs& text, std::size_t index, std::u32string_view word);

bool is_one_of(char32_t code, std::u32string_view set);
bool is_digit(char32_t code);
bool is_letter(char32_t code);
bool is_alphanumeric(char32_t code);
/// A space inside a line.
bool is_space(char32_t code);
/// The end of a line or of the text, or a tabulation.
bool is_break(char32_t code);

} // namespace restitution

#include "base/quote.h"

#include "base/characters.h"
#include "base/utf8.h"

#include <fmt/format.h>

namespace restitution {

namespace {

constexpr std::size_t longest = 40;
constexpr char32_t no_break_space = 0x00A0;
constexpr char32_t narrow_no_break_space = 0x202F;

/// Takes part in no visible text: zero-width marks, direction marks, soft hyphen, byte order mark.
bool is_invisible(char32_t c) {
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool is_unusual_space(char32_t c) {
    return c == no_break_space || c == narrow_no_break_space || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x3000;
}

/// Full-width forms of ASCII signs look like them and are not.
bool is_full_width(char32_t c) {
    return c >= 0xFF01 && c <= 0xFF5E;
}

/// After these a plain space is part of the syntax of YAML: indentation, `- `, `clé: `.
bool is_syntax_before_space(char32_t before) {
    return before == U'\n' || before == U' ' || before == U':' || before == U'-';
}

std::string number_of(char32_t c) {
    return fmt::format("U+{:04X}", static_cast<std::uint32_t>(c));
}

} // namespace

std::string shown(std::string_view text) {
    std::string result;
    std::size_t count = 0;
    for (const char32_t c : to_code_points(text.substr(0, 4 * (longest + 2)))) {
        if (++count > longest) {
            return result + "…";
        }
        if (is_control(c) || is_invisible(c)) {
            result += c == U'\n' ? " " : "<" + number_of(c) + ">";
        } else {
            append_utf8(result, c);
        }
    }
    return result;
}

std::string quoted(std::string_view text) {
    return "«\u00A0" + shown(text) + "\u00A0»";
}

std::string named_invisible_characters(std::string_view text) {
    std::string names;
    char32_t before = U'\n';
    for (const char32_t c : to_code_points(text)) {
        // French texts are full of no-break spaces: only those in the place of a plain one count.
        const bool stands_for_space = is_unusual_space(c) && is_syntax_before_space(before);
        before = c;
        if (!is_invisible(c) && !stands_for_space && !is_full_width(c)) {
            continue;
        }
        const std::string name = number_of(c);
        if (names.find(name) == std::string::npos) {
            names += names.empty() ? name : ", " + name;
        }
    }
    return names;
}

} // namespace restitution

#include "layout/characters.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// Combining marks of the scripts that our readers may quote, variation selectors, skin tones.
constexpr std::array<CodeRange, 13> extending{{{0x0300, 0x036F},
                                               {0x0483, 0x0489},
                                               {0x0591, 0x05BD},
                                               {0x05BF, 0x05C7},
                                               {0x0610, 0x061A},
                                               {0x064B, 0x065F},
                                               {0x0670, 0x0670},
                                               {0x1AB0, 0x1DFF},
                                               {0x200D, 0x200D},
                                               {0x20D0, 0x20FF},
                                               {0xFE00, 0xFE2F},
                                               {0x1F3FB, 0x1F3FF},
                                               {0xE0020, 0xE01EF}}};
constexpr char32_t joiner = 0x200D;
constexpr char32_t no_break_space = 0x00A0;
constexpr char32_t narrow_no_break_space = 0x202F;

bool extends(char32_t code) {
    return std::any_of(extending.begin(), extending.end(), [&](const CodeRange& range) {
        return range.first <= code && code <= range.last;
    });
}

bool is_flag_letter(char32_t code) {
    return 0x1F1E6 <= code && code <= 0x1F1FF;
}

/// No line begins with these: they go with what stands before them.
bool hangs(char32_t code) {
    constexpr std::u32string_view closing = U":;!?%,.)»…";
    return code == no_break_space || code == narrow_no_break_space ||
           closing.find(code) != std::u32string_view::npos;
}

} // namespace

std::vector<std::string> characters_of(std::string_view text) {
    std::vector<std::string> characters;
    char32_t before = 0;
    int flag_letters = 0;
    for (const char32_t code : to_code_points(text)) {
        flag_letters = is_flag_letter(code) ? flag_letters + 1 : 0;
        const bool second_of_flag = flag_letters > 0 && flag_letters % 2 == 0;
        const bool joined = before == joiner || before == no_break_space ||
                            before == narrow_no_break_space || second_of_flag;
        if (characters.empty() || !(joined || extends(code) || hangs(code))) {
            characters.emplace_back();
        }
        append_utf8(characters.back(), code);
        before = code;
    }
    return characters;
}

} // namespace restitution

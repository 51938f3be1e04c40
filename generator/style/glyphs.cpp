#include "style/glyphs.h"

#include "base/utf8.h"

namespace restitution {

namespace {

constexpr char32_t thin_space = 0x2009;

bool is_mail_character(char32_t code) {
    return (code < 0x80 && is_alphanumeric(code)) || is_one_of(code, U"._%+-");
}

/// Marks [begin, end) less the punctuation that follows an address in a sentence.
void fix(Glyphs& text, std::size_t begin, std::size_t end) {
    while (end > begin && is_one_of(text[end - 1].code, U".,;:!?)]»\"'’”…-")) {
        --end;
    }
    for (std::size_t i = begin; i < end; ++i) {
        text[i].fixed = true;
    }
}

/// An address inside the word [begin, end), if there is one.
void fix_address(Glyphs& text, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        if (starts_with(text, i, U"://") || starts_with(text, i, U"www.")) {
            std::size_t start = i;
            while (start > begin && is_letter(text[start - 1].code)) {
                --start;
            }
            fix(text, start, end);
            return;
        }
    }
    for (std::size_t i = begin; i < end; ++i) {
        if (text[i].code == U'@') {
            std::size_t start = i;
            std::size_t stop = i + 1;
            while (start > begin && is_mail_character(text[start - 1].code)) {
                --start;
            }
            while (stop < end && is_mail_character(text[stop].code)) {
                ++stop;
            }
            fix(text, start, stop);
        }
    }
}

void fix_addresses(Glyphs& text) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (is_break(at(text, i)) || is_space(at(text, i))) {
            fix_address(text, begin, i);
            begin = i + 1;
        }
    }
}

} // namespace

Glyphs glyphs_of(std::string_view text) {
    Glyphs glyphs;
    for (const char32_t code : to_code_points(text)) {
        glyphs.push_back({code, false});
    }
    fix_addresses(glyphs);
    return glyphs;
}

char32_t at(const Glyphs& text, std::size_t index) {
    return index < text.size() ? text[index].code : 0;
}

bool starts_with(const Glyphs& text, std::size_t index, std::u32string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (at(text, index + i) != word[i]) {
            return false;
        }
    }
    return true;
}

bool is_one_of(char32_t code, std::u32string_view set) {
    return set.find(code) != std::u32string_view::npos;
}

bool is_digit(char32_t code) {
    return code >= U'0' && code <= U'9';
}

bool is_letter(char32_t code) {
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') ||
           (code >= 0xC0 && code < 0x250 && code != U'×' && code != U'÷');
}

bool is_alphanumeric(char32_t code) {
    return is_letter(code) || is_digit(code);
}

bool is_space(char32_t code) {
    return code == U' ' || code == no_break_space || code == narrow_space || code == thin_space;
}

bool is_break(char32_t code) {
    return code == 0 || code == U'\n' || code == U'\t';
}

} // namespace restitution

#include "style/typography.h"

#include "base/utf8.h"
#include "style/glyphs.h"
#include "style/space_rules.h"

#include <algorithm>
#include <vector>

namespace restitution {

namespace {

Glyphs with_apostrophes_and_ellipses(const Glyphs& text) {
    Glyphs result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t dots = 0;
        while (at(text, i + dots) == U'.' && !text[i + dots].fixed) {
            ++dots;
        }
        if (dots >= 3) {
            result.push_back({U'…', false});
            i += dots - 1;
        } else if (text[i].code == U'\'' && !text[i].fixed) {
            result.push_back({U'’', false});
        } else {
            result.push_back(text[i]);
        }
    }
    return result;
}

bool may_open(char32_t before) {
    return is_break(before) || is_space(before) || is_one_of(before, U"([«’—–");
}

bool may_close(char32_t after) {
    return is_break(after) || is_space(after) || is_one_of(after, U")]»,.;:!?…");
}

/// Pairs stay within a line; a quote without its pair stays straight (15" is a size). Quotes that
/// touch one another are judged alike, by what stands around them all.
void pair_quotes(Glyphs& text) {
    std::vector<std::size_t> open;
    std::size_t end = 0; // of the quotes that touch one another
    char32_t before = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i].code == U'\n') {
            open.clear();
        }
        if (text[i].code != U'"') {
            before = text[i].code;
            continue;
        }
        for (end = std::max(end, i); at(text, end) == U'"';) {
            ++end;
        }
        if (text[i].fixed) {
            continue;
        }
        if (may_close(at(text, end)) && !open.empty()) {
            text[open.back()].code = U'«';
            text[i].code = U'»';
            open.pop_back();
        } else if (may_open(before)) {
            open.push_back(i);
        }
    }
}

} // namespace

std::string typography(std::string_view text) {
    Glyphs glyphs = with_apostrophes_and_ellipses(glyphs_of(text));
    pair_quotes(glyphs);
    return to_utf8(with_french_spaces(glyphs));
}

} // namespace restitution

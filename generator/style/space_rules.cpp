#include "style/space_rules.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

/// The place between two characters of a line, with or without spaces in it.
struct Gap {
    const Glyphs& text;
    std::size_t left;  ///< index of the character before the spaces
    std::size_t right; ///< index of the one after

    bool spaced() const { return right > left + 1; }
    char32_t before() const { return text[left].code; }
    char32_t after() const { return text[right].code; }
    char32_t further() const { return at(text, right + 1); }
};

bool after_opening_guillemet(const Gap& gap) {
    return gap.before() == U'«';
}

bool before_closing_guillemet(const Gap& gap) {
    return gap.after() == U'»';
}

bool before_high_punctuation(const Gap& gap) {
    if (!is_one_of(gap.after(), U";!?")) {
        return false;
    }
    const bool after_word =
        is_alphanumeric(gap.before()) || is_one_of(gap.before(), U"»)]%€…\"’”°");
    const bool ends_a_phrase = is_break(gap.further()) || is_space(gap.further()) ||
                               is_one_of(gap.further(), U"!?;:,.…)]»\"’”");
    return gap.spaced() || (after_word && ends_a_phrase);
}

bool before_colon(const Gap& gap) {
    if (gap.after() != U':') {
        return false;
    }
    const bool after_word =
        is_alphanumeric(gap.before()) || is_one_of(gap.before(), U"»)]%€…\"’”°");
    const bool ends_a_phrase =
        is_break(gap.further()) || is_space(gap.further()) || gap.further() == U'»';
    return gap.spaced() || (after_word && ends_a_phrase);
}

bool before_percent_or_euro(const Gap& gap) {
    if (!is_one_of(gap.after(), U"%‰€")) {
        return false;
    }
    return gap.spaced() || (is_digit(gap.before()) && !is_alphanumeric(gap.further()));
}

/// Index of the first digit of the group that ends at `last`.
std::size_t group_begin(const Glyphs& text, std::size_t last) {
    while (last > 0 && is_digit(text[last - 1].code)) {
        --last;
    }
    return last;
}

/// The digit at `last` ends a number, not a word such as "CO2".
bool ends_number(const Glyphs& text, std::size_t last) {
    if (!is_digit(text[last].code)) {
        return false;
    }
    std::size_t first = last;
    while (first > 0 &&
           (is_digit(text[first - 1].code) || is_one_of(text[first - 1].code, U",."))) {
        --first;
    }
    return first == 0 || !is_letter(text[first - 1].code);
}

bool is_word_at(const Glyphs& text, std::size_t index, std::u32string_view word) {
    const char32_t next = at(text, index + word.size());
    return starts_with(text, index, word) && !is_alphanumeric(next) && next != U'’';
}

bool before_hours(const Gap& gap) {
    return gap.spaced() && ends_number(gap.text, gap.left) && is_word_at(gap.text, gap.right, U"h");
}

/// "h 30" of "14 h 30".
bool after_hours(const Gap& gap) {
    if (!gap.spaced() || gap.before() != U'h' || gap.left == 0) {
        return false;
    }
    std::size_t digit = gap.left - 1;
    while (digit > 0 && is_space(gap.text[digit].code)) {
        --digit;
    }
    const bool two_digits = is_digit(gap.after()) && is_digit(gap.further()) &&
                            !is_alphanumeric(at(gap.text, gap.right + 2));
    return two_digits && ends_number(gap.text, digit);
}

/// "1 950", not "06 12 345" nor "en 2024 150": first group of 1 to 3 digits, the others of 3. At
/// most `groups` stand on the left.
bool between_thousands(const Gap& gap, int groups) {
    const bool three_digits = is_digit(gap.after()) && is_digit(gap.further()) &&
                              is_digit(at(gap.text, gap.right + 2)) &&
                              !is_alphanumeric(at(gap.text, gap.right + 3));
    if (!gap.spaced() || !three_digits || !is_digit(gap.before()) || groups == 0) {
        return false;
    }
    const std::size_t first = group_begin(gap.text, gap.left);
    const std::size_t digits = gap.left + 1 - first;
    std::size_t previous = first;
    while (previous > 0 && is_space(gap.text[previous - 1].code)) {
        --previous;
    }
    const char32_t before = previous == 0 ? 0 : gap.text[previous - 1].code;
    if (previous < first && is_digit(before)) {
        return digits == 3 && between_thousands({gap.text, previous - 1, first}, groups - 1);
    }
    const bool stands_alone = previous < first || is_break(before) || is_one_of(before, U"(«’[\"");
    return stands_alone && digits <= 3 && gap.text[first].code != U'0';
}

bool between_thousands(const Gap& gap) {
    constexpr int most_groups = 4; // enough for what is counted here, and it ends
    return between_thousands(gap, most_groups);
}

constexpr std::array<std::u32string_view, 26> units{
    U"kg", U"g",  U"t",  U"km", U"m",  U"cm", U"mm", U"m²",  U"kWh", U"Wh", U"MWh", U"GWh", U"W",
    U"kW", U"MW", U"Go", U"Mo", U"To", U"Ko", U"ko", U"min", U"°C",  U"k€", U"M€",  U"Md€", U"ms"};

bool before_unit(const Gap& gap) {
    return gap.spaced() && ends_number(gap.text, gap.left) &&
           std::any_of(units.begin(), units.end(), [&](std::u32string_view unit) {
               return is_word_at(gap.text, gap.right, unit);
           });
}

bool after_number_sign(const Gap& gap) {
    return gap.spaced() && gap.before() == U'°' && is_digit(gap.after()) && gap.left > 0 &&
           is_one_of(gap.text[gap.left - 1].code, U"nN");
}

constexpr std::array<std::u32string_view, 5> person_titles{U"M.", U"MM.", U"Mme", U"Mmes", U"Dr"};

bool is_capital(char32_t code) {
    return (code >= U'A' && code <= U'Z') || (code >= U'À' && code <= U'Þ' && code != U'×');
}

/// "Mme Varenne": a title stays with the name it announces.
bool after_person_title(const Gap& gap) {
    if (!gap.spaced() || !is_capital(gap.after())) {
        return false;
    }
    return std::any_of(person_titles.begin(), person_titles.end(), [&](std::u32string_view title) {
        if (gap.left + 1 < title.size()) {
            return false;
        }
        const std::size_t first = gap.left + 1 - title.size();
        const bool opens = first == 0 || !is_alphanumeric(gap.text[first - 1].code);
        return opens && starts_with(gap.text, first, title);
    });
}

struct SpaceRule {
    bool (*applies)(const Gap&);
    char32_t space;
};

/// The first rule that applies gives the space. A rule that applies to a gap without space also
/// applies once the space is there: this is what makes the whole idempotent.
constexpr std::array<SpaceRule, 11> space_rules{{{after_opening_guillemet, no_break_space},
                                                 {before_closing_guillemet, no_break_space},
                                                 {before_high_punctuation, narrow_space},
                                                 {before_colon, no_break_space},
                                                 {before_percent_or_euro, narrow_space},
                                                 {before_hours, no_break_space},
                                                 {after_hours, no_break_space},
                                                 {between_thousands, narrow_space},
                                                 {before_unit, narrow_space},
                                                 {after_number_sign, no_break_space},
                                                 {after_person_title, no_break_space}}};

/// The space that must stand in the gap; 0 when it may stay as it is.
char32_t space_for(const Gap& gap) {
    const bool inside_address =
        !gap.spaced() && gap.text[gap.left].fixed && gap.text[gap.right].fixed;
    if (inside_address || is_break(gap.before()) || is_break(gap.after())) {
        return 0;
    }
    const auto rule = std::find_if(space_rules.begin(), space_rules.end(),
                                   [&](const SpaceRule& one) { return one.applies(gap); });
    return rule == space_rules.end() ? 0 : rule->space;
}

} // namespace

std::u32string with_french_spaces(const Glyphs& text) {
    std::u32string result;
    std::size_t i = 0;
    while (i < text.size()) {
        result.push_back(text[i].code);
        std::size_t next = i + 1;
        while (is_space(at(text, next))) {
            ++next;
        }
        const char32_t space = next < text.size() ? space_for({text, i, next}) : 0;
        if (space != 0 && !is_space(text[i].code)) {
            result.push_back(space);
        } else {
            for (std::size_t s = i + 1; s < next; ++s) {
                result.push_back(text[s].code);
            }
        }
        i = next;
    }
    return result;
}

} // namespace restitution

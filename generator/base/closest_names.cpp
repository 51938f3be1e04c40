#include "base/closest_names.h"

#include "base/characters.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace restitution {

namespace {

/// Letters of French and its neighbours, lower case, by the plain letters they fold to.
struct Folding {
    std::u32string_view accented;
    std::u32string_view plain;
};
constexpr std::array foldings{
    Folding{U"àáâãäåā", U"a"}, Folding{U"çć", U"c"},     Folding{U"èéêëē", U"e"},
    Folding{U"ìíîïī", U"i"},   Folding{U"ñ", U"n"},      Folding{U"òóôõöøō", U"o"},
    Folding{U"ùúûüū", U"u"},   Folding{U"ýÿ", U"y"},     Folding{U"œ", U"oe"},
    Folding{U"æ", U"ae"},      Folding{U"\u2019", U"'"}, Folding{U"\u2010\u2011\u2013", U"-"}};

char32_t lower(char32_t c) {
    const bool ascii_capital = c >= U'A' && c <= U'Z';
    const bool latin_capital = c >= 0xC0 && c <= 0xDE && c != 0xD7;
    if (ascii_capital || latin_capital) {
        return c + 0x20;
    }
    return c == 0x0152 ? 0x0153 : c == 0x0178 ? 0xFF : c;
}

bool leaves_no_trace(char32_t c) {
    return is_combining_accent(c) || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || c == 0x00A0 ||
           c == 0x202F;
}

std::u32string folded_points(std::string_view text) {
    std::u32string result;
    for (const char32_t original : to_code_points(text)) {
        const char32_t c = lower(original);
        const auto folding = std::find_if(foldings.begin(), foldings.end(), [&](const Folding& f) {
            return f.accented.find(c) != std::u32string_view::npos;
        });
        if (folding != foldings.end()) {
            result += folding->plain;
        } else if (!leaves_no_trace(c)) {
            result += c;
        }
    }
    return result;
}

std::size_t allowed_distance(std::size_t length) {
    return length <= 4 ? 1 : length <= 9 ? 2 : 3;
}

} // namespace

std::string folded(std::string_view text) {
    return to_utf8(folded_points(text));
}

std::size_t edit_distance(std::u32string_view a, std::u32string_view b) {
    std::vector<std::size_t> before_last;
    std::vector<std::size_t> last(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::vector<std::size_t> row(b.size() + 1, i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
        }
        before_last = std::exchange(last, std::move(row));
    }
    return last.back();
}

std::vector<std::string> closest_names(std::string_view wrong,
                                       const std::vector<std::string>& known) {
    constexpr std::size_t longest_name = 80;
    const std::u32string wanted = folded_points(wrong.substr(0, 4 * longest_name));
    if (wanted.empty() || wanted.size() > longest_name) {
        return {};
    }
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string& name : known) {
        const std::u32string candidate = folded_points(name);
        const std::size_t distance = edit_distance(wanted, candidate);
        // A name of one or two letters would be near everything.
        if (distance <= allowed_distance(wanted.size()) && distance < candidate.size()) {
            near.emplace_back(distance, name);
        }
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> names;
    for (const auto& [distance, name] : near) {
        const bool repeated = std::find(names.begin(), names.end(), name) != names.end();
        if (names.size() < 2 && !repeated && distance == near.front().first) {
            names.push_back(name);
        }
    }
    return names;
}

} // namespace restitution

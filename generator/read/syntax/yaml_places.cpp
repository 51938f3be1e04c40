#include "read/syntax/yaml_places.h"

#include <algorithm>
#include <array>
#include <vector>

namespace restitution {

namespace {

constexpr std::string_view blanks = " \t\n";

bool is_blank(char c) {
    return blanks.find(c) != std::string_view::npos;
}

} // namespace

std::optional<std::size_t> end_of_quoted(std::string_view text, std::size_t begin) {
    const char quote = text[begin];
    for (std::size_t i = begin + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            const bool doubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == quote;
            if (!doubled) {
                return i + 1;
            }
            ++i;
        }
    }
    return std::nullopt;
}

std::size_t end_of_plain(std::string_view text, std::size_t begin, std::string_view value) {
    std::size_t i = begin;
    for (std::size_t j = 0; j < value.size() && i < text.size();) {
        if (text[i] == value[j] && value[j] != '\n') {
            const bool folds = value[j] == ' ' && text.find_first_not_of(" \t", i) < text.size() &&
                               text[text.find_first_not_of(" \t", i)] == '\n';
            if (!folds) {
                ++i;
                ++j;
                continue;
            }
        }
        if (!is_blank(text[i]) || !is_blank(value[j])) {
            break;
        }
        i = std::min(text.find_first_not_of(blanks, i), text.size());
        j = std::min(value.find_first_not_of(blanks, j), value.size());
    }
    return i;
}

std::size_t end_of_line(std::string_view text, std::size_t offset) {
    return std::min(text.find('\n', offset), text.size());
}

std::size_t length_of_written_null(std::string_view text, std::size_t offset) {
    constexpr std::array<std::string_view, 4> forms{"null", "Null", "NULL", "~"};
    for (const std::string_view form : forms) {
        if (text.substr(offset, form.size()) != form) {
            continue;
        }
        const std::size_t after = text.find_first_not_of(" \t", offset + form.size());
        const bool is_key = after != std::string_view::npos && text[after] == ':';
        return is_key ? 0 : form.size();
    }
    return 0;
}

std::size_t place_before(std::string_view text, std::size_t offset) {
    std::size_t i = std::min(offset, text.size());
    while (i > 0 && is_blank(text[i - 1])) {
        --i;
    }
    return i == 0 ? 0 : i - 1;
}

std::optional<std::size_t> opening_quote(std::string_view text, std::size_t from) {
    for (std::size_t i = from; i < text.size(); ++i) {
        const bool quote = text[i] == '"' || text[i] == '\'';
        const bool opens = i == 0 || is_blank(text[i - 1]) ||
                           std::string_view("[{,:").find(text[i - 1]) != std::string_view::npos;
        if (quote && opens) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> open_bracket(std::string_view text, std::size_t end) {
    std::vector<std::size_t> open;
    char before = '\n'; // the last thing on the line that is no space
    end = std::min(end, text.size());
    for (std::size_t i = 0; i < end; ++i) {
        const char c = text[i];
        const bool begins_value =
            !open.empty() || std::string_view("\n:-").find(before) != std::string_view::npos;
        if ((c == '"' || c == '\'') &&
            std::string_view("\n:-,[{").find(before) != std::string_view::npos) {
            i = end_of_quoted(text, i).value_or(end) - 1;
        } else if (c == '#' && (i == 0 || is_blank(text[i - 1]))) {
            i = end_of_line(text, i) - 1;
            continue;
        } else if ((c == '[' || c == '{') && begins_value) {
            open.push_back(i);
        } else if ((c == ']' || c == '}') && !open.empty()) {
            open.pop_back();
        }
        before = c == ' ' || c == '\t' ? before : c;
    }
    return open.empty() ? std::nullopt : std::optional(open.back());
}

std::optional<std::size_t> excess_of_brackets(std::string_view text, std::size_t limit) {
    std::size_t open = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') {
            open = 0;
        } else if (c == '[' || c == '{') {
            if (++open > limit) {
                return i;
            }
        } else if ((c == ']' || c == '}') && open > 0) {
            --open;
        }
    }
    return std::nullopt;
}

} // namespace restitution

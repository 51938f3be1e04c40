#include "model/identifiers.h"

#include <algorithm>

namespace restitution {

namespace {

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

bool is_identifier(std::string_view text) {
    constexpr std::size_t longest = 64;
    const auto fits = [](char c) {
        return is_letter_or_digit(c) || c == '-' || c == '_' || c == '.';
    };
    return !text.empty() && text.size() <= longest && is_letter_or_digit(text[0]) &&
           std::all_of(text.begin(), text.end(), fits);
}

bool is_slide_id(std::string_view text) {
    const std::size_t slash = text.find('/');
    return is_identifier(text.substr(0, slash)) &&
           (slash == std::string_view::npos || is_identifier(text.substr(slash + 1)));
}

} // namespace restitution

#include "base/slug.h"

#include "base/closest_names.h"

namespace restitution {

namespace {

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

std::string slug(std::string_view text) {
    constexpr std::size_t longest = 60;
    std::string result;
    for (const char c : folded(text)) {
        if (is_plain(c)) {
            result += c;
        } else if (!result.empty() && result.back() != '-') {
            result += '-';
        }
    }
    if (result.size() > longest) {
        const std::size_t dash = result.rfind('-', longest);
        result.resize(dash == std::string::npos || dash == 0 ? longest : dash);
    }
    while (!result.empty() && result.back() == '-') {
        result.pop_back();
    }
    return result.empty() ? "sans-nom" : result;
}

} // namespace restitution

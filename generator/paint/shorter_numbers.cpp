#include "paint/shorter_numbers.h"

#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

namespace restitution {

namespace {

/// Rounded half away from zero, without zeros at the end: "12.50" gives "12.5", "-0.0004" "0".
std::string rounded(double value, int decimals) {
    const double scale = std::pow(10, decimals);
    const auto scaled = static_cast<long>(std::lround(value * scale));
    std::string digits = std::to_string(std::labs(scaled));
    const auto wanted = static_cast<std::size_t>(decimals) + 1;
    if (digits.size() < wanted) {
        digits.insert(0, wanted - digits.size(), '0');
    }
    std::string text = digits.substr(0, digits.size() - static_cast<std::size_t>(decimals)) + "." +
                       digits.substr(digits.size() - static_cast<std::size_t>(decimals));
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return (scaled < 0 ? "-" : "") + text;
}

} // namespace

void ShorterNumbers::handleToken(const QPDFTokenizer::Token& token) {
    constexpr double largest = 1e6;
    constexpr std::size_t longest_kept = 4;
    const std::string& text = token.getValue();
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (token.getType() != QPDFTokenizer::tt_real || text.size() <= longest_kept ||
        error != std::errc() || end != text.data() + text.size() || std::abs(value) > largest) {
        writeToken(token);
        return;
    }
    constexpr double tens = 10;
    const double size = std::abs(value);
    write(rounded(value, size >= tens ? 1 : size >= 1 ? 2 : 3));
}

} // namespace restitution

/// Opaque sRGB colours and the contrast between them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace restitution {

struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    friend bool operator==(const Color&, const Color&) = default;
};

/// "#1F4F43" to a colour; nothing when the text has another form.
std::optional<Color> parse_color(std::string_view text);
std::string to_hex(Color color);

/// Contrast ratio of WCAG 2.1 (section "contrast ratio"), from 1 to 21.
double contrast(Color a, Color b);

} // namespace restitution

/// How wide a text is: the one thing layout must ask of fonts.
#pragma once

#include "frame/frame.h"

#include <string_view>

namespace restitution {

class TextMeasurer {
public:
    virtual ~TextMeasurer() = default;
    /// Advance of `text` in points, kerning included.
    virtual double width(std::string_view text, FontRole font, double size) const = 0;

    double width(std::string_view text, const TextStyle& style) const {
        return width(text, style.font, style.size);
    }
};

} // namespace restitution

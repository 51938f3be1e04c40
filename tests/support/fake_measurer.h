/// Widths that a reader of a test can work out: half an em for every character, a little more for
/// bold faces.
#pragma once

#include "base/utf8.h"
#include "frame/text_measurer.h"

namespace restitution::test {

class FakeMeasurer final : public TextMeasurer {
public:
    using TextMeasurer::width;
    double width(std::string_view text, FontRole font, double size) const override {
        const bool heavy = font == FontRole::Bold || font == FontRole::Black;
        return static_cast<double>(length(text)) * size * (heavy ? 0.53 : 0.5);
    }
};

} // namespace restitution::test

/// The four faces of a theme, and the measures that layout asks of them.
#pragma once

#include "frame/text_measurer.h"
#include "paint/font_face.h"

#include <array>
#include <string>

namespace restitution {

class FontSet final : public TextMeasurer {
public:
    /// One file per FontRole. Throws EnvironmentError when one cannot be used.
    explicit FontSet(const std::array<std::string, font_role_count>& files);

    using TextMeasurer::width;
    double width(std::string_view text, FontRole font, double size) const override;
    const FontFace& face(FontRole role) const { return faces_[static_cast<std::size_t>(role)]; }
    /// Whether every face has a glyph for it.
    bool can_draw(char32_t code_point) const;

private:
    std::array<FontFace, font_role_count> faces_;
};

} // namespace restitution

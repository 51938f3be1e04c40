/// Fonts as the PDF holds them: only the glyphs used, each with the text it stands for.
#pragma once

#include "paint/font_set.h"

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace restitution {

/// Gives each (glyph, source text) pair its own code, in order of first use, so that glyphs shared
/// by several characters (the spaces, the hyphens) still copy out as the right one.
class FontEmbedder {
public:
    explicit FontEmbedder(const FontSet& fonts) : fonts_(fonts) {}

    /// Operands of a TJ operator for `text`. Throws EnvironmentError on a missing glyph.
    std::string show_operands(std::string_view text, FontRole role);
    /// "/F0" to "/F3".
    static std::string resource_name(FontRole role);
    /// A dictionary of the fonts that were used, for every page's resources.
    QPDFObjectHandle make_font_resources(QPDF& pdf) const;

private:
    struct Code {
        std::uint32_t glyph;
        std::string source;
        int width; ///< font units
    };
    struct Used {
        std::map<std::pair<std::uint32_t, std::string>, std::uint16_t> codes;
        std::vector<Code> in_order; ///< code 1 is at index 0
    };

    std::uint16_t code_of(Used& used, const ShapedGlyph& glyph, FontRole role);
    QPDFObjectHandle make_font(QPDF& pdf, FontRole role) const;

    const FontSet& fonts_;
    std::array<Used, font_role_count> used_;
};

} // namespace restitution

/// One font file: shaping and measuring with HarfBuzz, glyph outlines through FreeType for cairo.
///
/// A text is shaped word by word, each word with the space that follows it, and every shaped word
/// is kept: measuring and painting ask for the same words many times.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct hb_face_t;
struct FT_FaceRec_;

namespace restitution {

/// A glyph with the characters it stands for; lengths in font units.
struct ShapedGlyph {
    std::uint32_t glyph = 0;
    std::int32_t advance = 0;
    std::int32_t nominal_advance = 0; ///< before kerning: the width that the PDF font declares
    std::string source;               ///< UTF-8; empty for the second glyph of a cluster
};

struct ShapedWord {
    std::vector<ShapedGlyph> glyphs;
    std::int64_t advance = 0;
};

/// Lengths in thousandths of the font size, as PDF font descriptors have them.
struct FontMetrics {
    int ascent = 0;
    int descent = 0;
    int cap_height = 0;
    int italic_angle = 0;
    std::array<int, 4> bbox{};
};

/// What stands for a character that has no glyph: "[U+1F600]".
std::string written_name(char32_t character);

class FontFace {
public:
    /// Throws EnvironmentError when the file cannot be read or is not a usable TrueType font.
    explicit FontFace(const std::string& path);
    ~FontFace();
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;
    FontFace(FontFace&&) noexcept;
    FontFace& operator=(FontFace&&) noexcept;

    /// Stays valid as long as the face. A character without a glyph is written "[U+1F600]".
    const ShapedWord& shape(std::string_view word) const;
    bool can_draw(char32_t code_point) const;
    int units_per_em() const;
    FontMetrics metrics() const;
    std::string postscript_name() const;

    hb_face_t* harfbuzz_face() const;
    FT_FaceRec_* freetype_face() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Cuts a text after each space: the units that are shaped and kept.
std::vector<std::string_view> split_words(std::string_view text);

} // namespace restitution

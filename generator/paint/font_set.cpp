#include "paint/font_set.h"

#include <algorithm>

namespace restitution {

FontSet::FontSet(const std::array<std::string, font_role_count>& files)
    : faces_{FontFace(files[0]), FontFace(files[1]), FontFace(files[2]), FontFace(files[3])} {}

double FontSet::width(std::string_view text, FontRole font, double size) const {
    const FontFace& used = face(font);
    std::int64_t advance = 0;
    for (const std::string_view word : split_words(text)) {
        advance += used.shape(word).advance;
    }
    return static_cast<double>(advance) * size / used.units_per_em();
}

bool FontSet::can_draw(char32_t code_point) const {
    return std::all_of(faces_.begin(), faces_.end(),
                       [&](const FontFace& face) { return face.can_draw(code_point); });
}

} // namespace restitution

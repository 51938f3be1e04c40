/// Which face, how large, in which colour.
#pragma once

#include "base/color.h"

#include <cstddef>

namespace restitution {

enum class FontRole { Regular, Italic, Bold, Black };
inline constexpr std::size_t font_role_count = 4;

struct TextStyle {
    FontRole font = FontRole::Regular;
    double size = 11;        ///< points
    double line_height = 14; ///< points, from baseline to baseline
    Color color;
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

} // namespace restitution

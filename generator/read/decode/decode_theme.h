/// theme.yaml to a Theme: fonts, palette, text styles, level looks, page geometry.
///
/// Every key is optional in a theme that has a parent; check_theme then asks that the two together
/// be complete, and that texts can be read on what they stand on.
#pragma once

#include "base/diagnostic.h"
#include "model/identifiers.h"
#include "read/syntax/value.h"
#include "style/theme.h"

#include <array>
#include <optional>

namespace restitution {

/// What has been given so far, by the parent or by the theme itself.
struct ThemeParts {
    std::array<bool, font_role_count> fonts{};
    std::array<Span, font_role_count> font_places{};
    std::array<bool, color_role_count> palette{};
    std::array<bool, text_role_count> texts{};
    std::array<ColorRole, text_role_count> text_colors{};
    bool levels = false;
    bool slide = false;
    bool sheet = false;
};

/// The `parent` key, if there is one.
std::optional<Text> parent_theme(const Value& value);

/// Lays what the file gives over what is there.
void decode_theme(const Value& value, Theme& theme, ThemeParts& filled, Diagnostics& diagnostics);

/// Reports what is missing and every contrast below 4.5:1 (WCAG 2.1, 1.4.3).
void check_theme(Theme& theme, const ThemeParts& filled, Span where, Diagnostics& diagnostics);

} // namespace restitution

/// A theme and the phrases, read from their files.
#pragma once

#include "base/diagnostic.h"
#include "style/phrases.h"
#include "style/theme.h"

#include <filesystem>
#include <optional>

namespace restitution {

struct LoadedStyle {
    Sources sources; ///< what the places of the diagnostics refer to
    Diagnostics diagnostics;
    std::optional<Theme> theme;     ///< absent when there is an error
    std::optional<Phrases> phrases; ///< absent when the file cannot be read
};

/// A theme may name one parent: another theme.yaml, in a folder of that name beside its own.
LoadedStyle load_style(const std::filesystem::path& theme_file,
                       const std::filesystem::path& phrases_file);

} // namespace restitution

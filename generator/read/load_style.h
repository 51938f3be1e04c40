/// A theme, the phrases, the outline of the deck and the glossary, read from their files.
#pragma once

#include "base/diagnostic.h"
#include "style/glossary.h"
#include "style/outline.h"
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
    Outline outline;
    Span outline_file; ///< where what the outline lacks is reported
    Glossary glossary;
};

/// Where the parts of a style are.
struct StyleFiles {
    std::filesystem::path theme;
    std::filesystem::path phrases;
    std::filesystem::path outline;
    std::filesystem::path glossary;
};

/// A theme may name one parent: another theme.yaml, in a folder of that name beside its own.
LoadedStyle load_style(const StyleFiles& files);

} // namespace restitution

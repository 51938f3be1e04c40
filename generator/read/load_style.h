/// A theme, the phrases, the outline of the deck and the glossary, read from their files.
#pragma once

#include "base/diagnostic.h"
#include "style/glossary.h"
#include "style/letters.h"
#include "style/outline.h"
#include "style/phrases.h"
#include "style/theme.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace restitution {

struct LoadedStyle {
    Sources sources; ///< what the places of the diagnostics refer to
    Diagnostics diagnostics;
    std::optional<Theme> theme;                     ///< absent when there is an error
    std::array<std::string, font_role_count> fonts; ///< of the theme: where its files were found
    std::optional<Phrases> phrases;                 ///< absent when the file cannot be read
    Letters letters;
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
    std::filesystem::path shipped_themes;            ///< a folder for each
    std::vector<std::filesystem::path> font_folders; ///< the first that has a file gives it
};

/// In byte order; each has a `theme.yaml` in a folder of its name.
std::vector<std::string> shipped_theme_names(const std::filesystem::path& themes);

/// The letters are the .txt files of the folder `courriers` beside the phrases.
/// A theme may name one parent: another theme.yaml, in a folder of that name beside its own, else
/// a shipped one.
LoadedStyle load_style(const StyleFiles& files);

} // namespace restitution

/// Which theme a run uses.
#pragma once

#include "base/diagnostic.h"
#include "model/identifiers.h"

#include <filesystem>
#include <optional>
#include <string>

namespace restitution {

/// Who may choose a theme: the run first, then the dossier.
struct ThemeWishes {
    std::optional<std::string> of_run; ///< a file, or the name of a shipped theme
    std::optional<Text> of_dossier;    ///< the same; a file is in the dossier's folder
};

/// The `theme.yaml` to read: the run's theme, else the dossier's, else the usual one. `themes`: the
/// shipped ones, a folder each. Reports a theme of the dossier that is neither.
std::filesystem::path theme_file(const ThemeWishes& wishes, const std::filesystem::path& dossier,
                                 const std::filesystem::path& themes, Diagnostics& diagnostics);

/// What is wrong with the theme that a run asks for; empty when nothing is.
std::string theme_fault(const std::string& of_run, const std::filesystem::path& themes);

} // namespace restitution

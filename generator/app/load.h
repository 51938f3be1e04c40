/// Everything that is read and checked before a dossier can be told.
///
///   dossier ──► style ──► published, when anybody will read ──► the version wanted
///
/// Published before remarks are laid over: both versions then have functions in the place of
/// people.
#pragma once

#include "app/choices.h"
#include "paint/font_set.h"
#include "read/load_dossier.h"
#include "read/load_style.h"
#include "revise/wanted_version.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace restitution {

struct Loaded {
    /// With what fonts and images say of the dossier; its own `dossier` is as the files say, cut
    /// and audience followed, and moves to `version`.
    LoadedDossier files;
    std::optional<WantedVersion> version; ///< absent when the dossier has an error
    LoadedStyle style;
    std::optional<FontSet> fonts;          ///< absent when the theme has an error
    std::shared_ptr<const ImageFile> logo; ///< null when the dossier has none
    std::map<std::string, std::shared_ptr<const ImageFile>> pictures; ///< of own slides, by name

    /// Whether the dossier can be told.
    bool is_sound() const {
        return !files.diagnostics.has_errors() && !style.diagnostics.has_errors();
    }
};

/// `folder` as the user typed it; `data_folder`: share/restitution. Throws EnvironmentError.
Loaded load(const std::string& folder, const TellingChoices& choices,
            const std::filesystem::path& data_folder);

} // namespace restitution

/// Everything that a command needs before it works on a dossier, read and checked.
#pragma once

#include "app/options.h"
#include "paint/font_set.h"
#include "read/load_dossier.h"
#include "read/load_style.h"

#include <memory>
#include <optional>
#include <string>

namespace restitution {

struct Prepared {
    LoadedDossier loaded; ///< with what fonts and images say of the dossier
    LoadedStyle style;
    std::optional<FontSet> fonts;          ///< absent when the theme has an error
    std::shared_ptr<const ImageFile> logo; ///< null when the dossier has none
};

/// `data_folder`: share/restitution. Throws EnvironmentError.
Prepared prepare(const std::string& dossier, const CommandLine& options,
                 const std::string& data_folder);

} // namespace restitution

/// Everything that a command needs before it works on a dossier, read and checked.
#pragma once

#include "app/build_documents.h"
#include "app/options.h"
#include "paint/font_set.h"
#include "read/load_dossier.h"
#include "read/load_style.h"
#include "revise/changes.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace restitution {

struct Prepared {
    /// With what fonts and images say of the dossier, and the remarks laid over it.
    LoadedDossier loaded;
    /// Since the version before, or since `--from`; absent when there is none, with an error, and
    /// for commands that do not tell them.
    std::optional<VersionChanges> changes;
    int last_version = 1;             ///< that the dossier declares
    std::vector<RemarkId> to_examine; ///< remarks that nobody has answered yet, of any version
    std::vector<RemarkId> to_come;    ///< accepted or declined, for a version not yet declared
    LoadedStyle style;
    std::optional<FontSet> fonts;          ///< absent when the theme has an error
    std::shared_ptr<const ImageFile> logo; ///< null when the dossier has none
    std::map<std::string, std::shared_ptr<const ImageFile>> pictures; ///< of own slides, by name
};

/// `data_folder`: share/restitution. Throws EnvironmentError.
Prepared prepare(const std::string& dossier, const CommandLine& options,
                 const std::string& data_folder);

/// Needs a style without errors; `prepared` and `profile` outlive what is made.
Workshop workshop_of(const Prepared& prepared, const std::string& profile);

} // namespace restitution

/// A folder to a Dossier: finds the files, reads each, checks them together.
#pragma once

#include "base/diagnostic.h"
#include "base/time_zone.h"
#include "model/dossier.h"
#include "model/previous.h"
#include "read/input_fingerprint.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace restitution {

struct LoadedDossier {
    Sources sources; ///< what the places of the diagnostics and of the dossier refer to
    Diagnostics diagnostics;
    std::optional<Dossier> dossier;            ///< absent when there is an error
    std::optional<PreviousDiagnosis> previous; ///< the file `precedent`, when there is one
    TimeZone zone;                             ///< of the dossier's times
    /// Where each character beyond ASCII is first used: whether it can be drawn depends on fonts.
    std::map<char32_t, Span> characters;
    std::vector<InputFingerprint> inputs; ///< of each file of the dossier that was read
};

using KnownSlides = std::vector<std::string> (*)(const Dossier&);

/// `folder` as the user typed it: messages show it so. `data_folder` has the program's own files:
/// the référentiel, read when the dossier has none or only rewords it, what questions point at, the
/// time zones. `known_slides` gives the ids that a dossier's deck may have.
LoadedDossier load_dossier(const std::filesystem::path& folder,
                           const std::filesystem::path& data_folder, KnownSlides known_slides);

} // namespace restitution

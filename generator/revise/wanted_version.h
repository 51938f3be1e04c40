/// Which version of a dossier a run tells, and beside which earlier one.
#pragma once

#include "base/diagnostic.h"
#include "model/dossier.h"

#include <optional>
#include <vector>

namespace restitution {

struct VersionChoice {
    std::optional<int> version; ///< the last declared one when absent
    std::optional<int> from;    ///< the version before the one told when absent
};

struct WantedVersion {
    Dossier as_read;           ///< with the remarks of all versions
    Dossier told;              ///< as the version wanted tells it
    std::optional<int> before; ///< the version that it is told beside; absent for the first one
    int last_declared = 1;
    std::vector<RemarkId> to_examine; ///< remarks that nobody has answered yet, of any version
    std::vector<RemarkId> to_come;    ///< accepted or declined, for a version not yet declared
};

/// The last version declared before `version`; absent for the first one.
std::optional<int> version_before(int version, const std::vector<DocumentVersion>& declared);

/// Reports a version that the dossier does not declare, and what `apply_remarks` reports.
WantedVersion lay_wanted_version(Dossier as_read, const VersionChoice& choice,
                                 Diagnostics& diagnostics);

} // namespace restitution

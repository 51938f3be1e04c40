/// What is still to be collected for a dossier, in sentences.
#pragma once

#include "metrics/coverage.h"
#include "revise/wanted_version.h"

#include <string>
#include <vector>

namespace restitution {

/// A heading and one line for each kind of thing that is missing, or one line when none is.
/// `coverage` is the one of the version told.
std::vector<std::string> list_pending(const WantedVersion& version, const Coverage& coverage);

} // namespace restitution

/// What goes out around the committee: invitation, preparation, then deck and minutes together.
#pragma once

#include "app/make_guides.h"

#include <vector>

namespace restitution {

/// `documents`: those just built; deck and minutes are attached when both are there. Reports a mail
/// that many servers would refuse for its size.
std::vector<OutputFile> make_mailings(const Dossier& dossier, const Workshop& workshop,
                                      const Desk& desk, const std::vector<OutputFile>& documents,
                                      Diagnostics& diagnostics);

} // namespace restitution

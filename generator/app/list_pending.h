/// What is still to be collected for a dossier, in sentences.
#pragma once

#include "model/dossier.h"

#include <string>
#include <vector>

namespace restitution {

/// A heading and one line for each kind of thing that is missing, or one line when none is.
std::vector<std::string> list_pending(const Dossier& dossier,
                                      const std::vector<RemarkId>& to_examine,
                                      const std::vector<RemarkId>& to_come);

} // namespace restitution

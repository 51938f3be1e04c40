/// A dossier as version N tells it: the accepted remarks laid over what the files say, no more.
///
///   dossier ──► versions ≤ N, remarks ≤ N, then each change of an accepted remark, by version:
///                 retained answer   replaces the team's retained answer; interviews stay
///                 line              replaces one field; what supposed that field no longer holds
///                 text              replaces one text of a question, dimension, lever or slide
///
/// Version 1 has no remark. A remark without `version` counts in
/// none. Errors: a version that the dossier does not declare, one field changed twice in a version,
/// an `avant` that is no longer true; each is reported, and the change left out.
#pragma once

#include "base/diagnostic.h"
#include "model/dossier.h"

#include <optional>
#include <string>
#include <vector>

namespace restitution {

/// One change that was made, and why.
struct AppliedChange {
    int version = 0;
    RemarkId remark;
    RemarkTarget target; ///< what it changed: a question, a line, a lever, a dimension or a slide
};

struct Revision {
    Dossier dossier;
    std::vector<AppliedChange> changes; ///< by version, then in the file's order
};

/// `version`: the last one when absent.
Revision apply_remarks(const Dossier& dossier, std::optional<int> version,
                       Diagnostics& diagnostics);

} // namespace restitution

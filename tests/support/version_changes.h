/// What differs between two versions, from the dossier as it was read.
#pragma once

#include "revise/apply_remarks.h"
#include "revise/changes.h"

namespace restitution::test {

inline VersionChanges changes_between(const Dossier& as_read, int before, int after) {
    Diagnostics diagnostics;
    const Dossier told = apply_remarks(as_read, after, diagnostics).dossier;
    return compute_changes(as_read, before, told, compute_metrics(told));
}

} // namespace restitution::test

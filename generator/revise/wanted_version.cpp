#include "revise/wanted_version.h"

#include "revise/apply_remarks.h"

#include <utility>

namespace restitution {

std::optional<int> version_before(int version, const std::vector<DocumentVersion>& declared) {
    std::optional<int> before;
    for (const DocumentVersion& candidate : declared) {
        if (candidate.number.value < version) {
            before = candidate.number.value; // numbers rise
        }
    }
    return before;
}

WantedVersion lay_wanted_version(Dossier as_read, const VersionChoice& choice,
                                 Diagnostics& diagnostics) {
    WantedVersion wanted;
    wanted.last_declared = as_read.diagnosis.current_version().number.value;
    for (const Remark& remark : as_read.remarks) {
        if (remark.treatment == Treatment::ToExamine) {
            wanted.to_examine.push_back(remark.id.value);
        } else if (remark.version && remark.version->value > wanted.last_declared) {
            wanted.to_come.push_back(remark.id.value);
        }
    }
    wanted.told = apply_remarks(as_read, choice.version, diagnostics).dossier;
    if (choice.from) {
        apply_remarks(as_read, *choice.from, diagnostics); // says when it is not declared
    }
    wanted.before = choice.from
                        ? choice.from
                        : version_before(wanted.told.diagnosis.current_version().number.value,
                                         as_read.diagnosis.versions);
    wanted.as_read = std::move(as_read);
    return wanted;
}

} // namespace restitution

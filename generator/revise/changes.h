/// What differs between two versions of a dossier, figure by figure, and which remarks caused it.
///
/// Between versions N < M count the remarks of the versions after N, up to M. The remarks that
/// caused the change of a figure are
///   those without which version M would tell another figure;
///   when there is none (several are enough, each): those that, alone added to version N, change
///   it; when there is none either: those that move it when they are added one by one, in order.
/// A remark that a later one replaces is thus no cause. A figure is compared exactly, not as shown:
/// what changes below the last digit shown is listed too.
#pragma once

#include "revise/figures.h"

#include <optional>
#include <vector>

namespace restitution {

struct FigureChange {
    FigureKey key;
    std::optional<FigureValue> before; ///< absent: the figure was not there, as its subject
    std::optional<FigureValue> after;
    std::vector<RemarkId> causes; ///< in the order of `VersionChanges::remarks`; at least one
};

/// As version `after` tells it, beside what `before` told.
struct VersionChanges {
    int before = 1;
    int after = 1;
    std::vector<Remark> remarks; ///< of the versions between, declined ones too: by version, then
                                 ///< in the file's order
    std::vector<FigureChange> figures; ///< in the order of `figures_of`
    /// What was told before: figures and texts.
    Dossier dossier_before;
    Metrics metrics_before;
};

/// `as_read`: with the remarks of all versions; `told`: as one of them tells it, and its figures.
/// Both versions are declared, `before` not after the one told. Figures are computed once for the
/// version before, and once for each set of remarks that causes are looked for in.
VersionChanges compute_changes(const Dossier& as_read, int before, const Dossier& told,
                               const Metrics& metrics);

} // namespace restitution

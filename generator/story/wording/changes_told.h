/// What changed since an earlier version, in the words of the documents.
#pragma once

#include "revise/changes.h"
#include "revise/figure_table.h"
#include "story/block.h"
#include "story/telling.h"

#include <string>
#include <vector>

namespace restitution {

struct ToldChange {
    FigureGroup group = FigureGroup::Notes;
    bool made = false;          ///< by a remark itself, rather than computed from what it changed
    bool of_whole_park = false; ///< a plain figure of a perimeter, all categories together
    std::string subject;
    std::string figure;
    std::string before;
    std::string after;
    std::string remarks; ///< "R-01 et R-04"
};

/// By group, then in the order of `telling.changes->figures`. Not told: a figure that moved below
/// its last digit shown, which reads the same in both versions, and bars of ages that no chart of
/// the documents shows.
std::vector<ToldChange> tell_changes(const Telling& telling);

/// "note : 1,2 → 1,3"
std::string told(const ToldChange& change, const Phrases& phrases);

/// Subject, what, before, after, remark; in the order of `tell_changes`.
Table change_table(const Telling& telling);

/// The same for a terminal, after the versions and the remarks.
std::string changes_text(const Telling& telling);

/// What was told before, for words and figures of that version.
Telling telling_before(const Telling& telling);

/// "acceptée"
std::string treatment_word(Treatment treatment, const Phrases& phrases);

} // namespace restitution

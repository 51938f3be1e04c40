/// The kinds of slides; themes/outline.yaml says in which order a deck tells them.
///
/// To add one: a file in slides/, a row in slide_kinds and a line in themes/outline.yaml. Whatever
/// else has to know of a kind (its slides' ids, when there is one) is a column of its row.
#pragma once

#include "story/slide.h"
#include "story/telling.h"
#include "style/glossary.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// What each slide of a kind is about, hence how many ids there are.
enum class SlideSubject {
    Whole,    ///< one slide at most; its id is the kind's name
    Dimension ///< one at most for each: "details/ACHA"
};

/// Without it, the deck has no word about the matter, and no slide of the kind.
enum class SlideNeed { Nothing, Inventory };

/// The note that a slide of the kind shows; the speaker's notes give its calculation.
enum class ShownNote { None, Overall, OfDimension };

struct SlideKind {
    std::string_view name;
    /// No slide, one, or one for each subject, named by `Slide::subject`. Null for a kind made from
    /// the other slides.
    std::vector<Slide> (*compose)(const Telling& telling) = nullptr;
    /// Made last, from what the others say. Null for all other kinds.
    std::vector<Slide> (*compose_from)(const Telling& telling, const Glossary& glossary,
                                       const std::vector<Slide>& deck) = nullptr;
    SlideSubject subject = SlideSubject::Whole;
    SlideNeed need = SlideNeed::Nothing;
    ShownNote shown_note = ShownNote::None;
    bool tells_versions = false; ///< about the versions themselves: never marked as changed
    /// The kind that it follows in the same place of the outline; empty for one that has its own.
    std::string_view told_after = {};

    /// The kind whose place of the outline its slides have.
    std::string_view place() const { return told_after.empty() ? name : told_after; }
    /// Of the slide about this subject.
    std::string id(std::string_view of) const;
};

std::span<const SlideKind> slide_kinds();
/// Null for a slide of the author's own.
const SlideKind* find_slide_kind(std::string_view name);
/// Those that have a place of their own in the outline.
std::vector<std::string_view> slide_kind_names();

bool has_inventory(const Dossier& dossier);
bool is_met(SlideNeed need, const Dossier& dossier);

/// The ids that a dossier's deck may have, its cover and the author's own slides included.
std::vector<std::string> known_slides(const Dossier& dossier);

} // namespace restitution

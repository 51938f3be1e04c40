/// The order in which a deck is told, and the agenda of a meeting that gives none.
///
/// Read from themes/outline.yaml. The names of slides are those of story/slide_kind: an unknown
/// name, a kind given twice or left out is an error at load, so that file and code agree.
#pragma once

#include "base/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// A part of the long cut that a dossier may choose.
enum class OutlinePart { Details, Discussion, Arbitration, Feedback, NextSteps };

/// In which cuts something stands.
struct OutlinePlace {
    bool in_short_cut = true; ///< stands in the cut "1h"
    /// In the cut "1h30", only when this part is chosen; always when there is none.
    std::optional<OutlinePart> part;
};

struct OutlineSlide {
    Located<std::string> kind;
    OutlinePlace place;
    std::string speech = {}; ///< what the speaker says of it; may be empty
    bool is_annex = false;   ///< kept to answer questions, not presented
};

/// One item of the usual agenda; minutes are shared out by weight.
struct OutlineAgendaItem {
    std::string title;
    std::string note; ///< may be empty
    int weight = 1;
    bool discussion = false;
    std::string slide; ///< the slide that it leads to; may be empty
    OutlinePlace place;
};

struct Outline {
    std::vector<OutlineSlide> slides;
    std::vector<OutlineAgendaItem> agenda;
    /// Kinds of slides that go to the annex when time lacks, the first one first.
    std::vector<Located<std::string>> first_to_leave = {};
};

/// Compares the kinds of the file with `known`, both ways; a missing one is reported at `file`.
void check_outline(const Outline& outline, const std::vector<std::string_view>& known, Span file,
                   Diagnostics& diagnostics);

} // namespace restitution

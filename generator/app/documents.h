/// The documents of `build`: one row each, from which the words of --only, its help, what --public
/// lets out, the files and their order follow.
#pragma once

#include "app/choices.h"
#include "app/output_directory.h"
#include "base/diagnostic.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace restitution {

class Told;

using Files = std::vector<OutputFile>;

/// What a document is made from.
struct Making {
    Told& told;
    const BuildChoices& choices;
    const std::map<DocumentKind, Files>& made; ///< by the rows above
    Diagnostics& diagnostics;                  ///< what is found on the way: warnings
};

struct Document {
    DocumentKind kind;
    std::string_view word; ///< of --only; empty for what an option of its own asks for
    std::string_view file; ///< in the output folder; empty for what is several files
    Audience audience;     ///< Team: kept back from anybody else
    /// Nothing when the dossier has nothing to say there. Throws EnvironmentError.
    Files (*make)(const Document& row, const Making& making);
};

/// In the order in which they are made: a mail has the deck and the minutes attached.
std::span<const Document> document_table();

const Document& row_of(DocumentKind kind);

/// Whether anybody may read it, when `audience` is anybody.
bool may_be_read_by(Audience audience, const Document& document);

/// Whether a run for these readers, with these choices, makes it.
bool is_wanted(const Document& document, Audience audience, const BuildChoices& choices);

} // namespace restitution

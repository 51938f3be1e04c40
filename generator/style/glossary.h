/// The words of the field that a reader of the documents may not know, each explained in a
/// sentence.
#pragma once

#include <string>
#include <vector>

namespace restitution {

struct GlossaryEntry {
    std::string term;       ///< as the glossary shows it
    std::string definition; ///< a sentence
    /// What a text must hold for the entry to be of use, folded (lower case, no accents); the term
    /// itself when the file gives none.
    std::vector<std::string> forms;
};

/// In the order of the file.
struct Glossary {
    std::vector<GlossaryEntry> entries;
};

} // namespace restitution

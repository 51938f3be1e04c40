/// The words of the documents: which phrase is chosen in the code, how it is worded in a file.
#pragma once

#include "base/diagnostic.h"
#include "style/phrase_key.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace restitution {

/// One line of the phrases file.
struct PhraseLine {
    Located<std::string> key;
    Located<std::string> text; ///< with its placeholders: "{note} sur {maximum}"
};

/// Placeholder names and what stands in their place.
using PhraseValues = std::initializer_list<std::pair<std::string_view, std::string_view>>;

class Phrases {
public:
    /// Reports each phrase that is missing (at `file`), unknown or empty, and each placeholder that
    /// is. What could not be taken is worded by its key.
    static Phrases from(const std::vector<PhraseLine>& lines, Span file, Diagnostics& diagnostics);

    /// `values` gives each placeholder of the phrase, and nothing else.
    std::string say(PhraseKey phrase, PhraseValues values = {}) const;

    /// `one` (x_one) when n is -1, 0 or 1, as in French, otherwise its plural (x_many). The
    /// placeholder {n} is given in figures, and need not be in both.
    std::string count(PhraseKey one, long n, PhraseValues values = {}) const;

private:
    struct Wording {
        std::string_view placeholders;
        std::string text;
    };
    std::map<std::string_view, Wording> wordings_; ///< by key, each phrase of the table

    const Wording& wording_of(std::string_view key) const;
};

} // namespace restitution

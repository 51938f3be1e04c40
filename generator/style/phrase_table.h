/// What a file of phrases must hold: the key of each phrase, and its placeholders. The rows are
/// those of themes/phrases/fr.yaml, in its order: they are written by themes/write_phrases.py.
#pragma once

#include <string_view>
#include <vector>

namespace restitution {

struct PhraseRow {
    std::string_view key;
    std::string_view placeholders; ///< names, separated by commas; each is used at least once
};

const std::vector<PhraseRow>& phrase_table();

} // namespace restitution

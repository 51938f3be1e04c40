/// How the code names a phrase of the documents: Phrase::QuotesTitle. The words are in
/// themes/phrases/fr.yaml; the names are written from there, one header a subject in style/phrases.
#pragma once

#include <string_view>

namespace restitution {

struct PhraseKey {
    std::string_view name; ///< the key of the file, `quotes_title`
};

} // namespace restitution

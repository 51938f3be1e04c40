/// Every text of a dossier that a person may write as they like.
#pragma once

#include "model/dossier.h"

#include <string>
#include <vector>

namespace restitution::test {

struct FreeText {
    std::string name; ///< "diagnostic/collectivite/nom"
    std::string* text;
};

/// Those that the documents show, one of each kind.
std::vector<FreeText> free_texts(Dossier& dossier);

/// A dossier in which each of them is given.
Dossier full_dossier();

} // namespace restitution::test

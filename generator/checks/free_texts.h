/// Every text of a dossier that its author words freely and that a document may show: never the
/// fields made to hold a person.
#pragma once

#include "model/dossier.h"

#include <vector>

namespace restitution {

/// Empty ones are left out.
std::vector<Text> free_texts(const Dossier& dossier);

/// The same, with the identifiers that a published file shows.
std::vector<Text> published_texts(const Dossier& dossier);

} // namespace restitution

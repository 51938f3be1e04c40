/// Each figure of the deck by itself, for people who want it elsewhere.
#pragma once

#include "app/documents.h"

namespace restitution {

/// Named after its slide and its rank there: "graphiques/synthese-1.svg".
Files make_chart_files(const Document& row, const Making& making);

} // namespace restitution

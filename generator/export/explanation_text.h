/// An explanation in French, in blocks that a terminal can show.
#pragma once

#include "export/explanation.h"
#include "export/places.h"
#include "export/printed_text.h"
#include "story/telling.h"

#include <string>

namespace restitution {

/// `telling` is of the dossier and the metrics that were explained.
PrintedText compose_explanation(const Explanation& explanation, const Telling& telling,
                                const Places& places);

/// The same as it is printed.
std::string explanation_text(const Explanation& explanation, const Telling& telling,
                             const Places& places);

} // namespace restitution

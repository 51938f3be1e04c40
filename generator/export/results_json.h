/// The file resultats.json: every computed figure, exact and as shown, for people and programs.
///
/// Format 1, described by schemas/resultats.schema.json; a later diagnostic can be compared with
/// it. No person is named in it, and no free text of an interview is copied into it.
#pragma once

#include "metrics/metrics.h"

#include <string>
#include <vector>

namespace restitution {

/// A slide of the deck, as agendas and remarks refer to it.
struct SlideReference {
    std::string id;
    std::string title;
};

/// Anybody is not told how many gave each answer to a question: where two people were met, counts
/// and their functions say who said what.
enum class ResultsReader { Team, Anybody };

/// UTF-8, indented by two spaces, LF, one at the end. `metrics` is the one of `dossier`.
std::string results_json(const Dossier& dossier, const Metrics& metrics,
                         const std::vector<SlideReference>& slides,
                         ResultsReader reader = ResultsReader::Team);

} // namespace restitution

/// What a run is asked for, as plain choices: the command line is one way to make them.
#pragma once

#include "model/diagnosis.h"
#include "revise/wanted_version.h"

#include <optional>
#include <string>
#include <vector>

namespace restitution {

/// Who will read: anybody reads functions where the team reads names.
enum class Audience { Team, Anybody };

/// What of a dossier is told, and how it looks.
struct TellingChoices {
    std::optional<std::string> theme; ///< a name or a file; the dossier's own when absent
    std::optional<DeckCut> cut;       ///< the dossier's own when absent
    VersionChoice versions;
    Audience audience = Audience::Team;
};

/// One value a row of the document table (app/documents.h).
enum class DocumentKind {
    Deck,
    SpeakerNotes,
    ArbitrationSheet,
    FeedbackSheet,
    Minutes,
    Results,
    Levers,
    Charts,
    Mailings
};

enum class ChartFiles { None, Svg, Png };

struct BuildChoices {
    std::vector<DocumentKind> only; ///< empty = all
    ChartFiles charts = ChartFiles::None;
};

enum class DiagnosticFormat { Human, Short, Json };

/// How what was found and done is said.
struct ReportChoices {
    DiagnosticFormat diagnostics = DiagnosticFormat::Human;
    bool strict = false; ///< a warning stops a run as an error does
    bool quiet = false;  ///< errors only
};

} // namespace restitution

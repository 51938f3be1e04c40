/// The command line, understood.
#pragma once

#include "model/diagnosis.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restitution {

enum class CommandName { Init, Check, Build, Guides, Explain, Changes };
enum class DiagnosticFormat { Human, Short, Json };
enum class ChartFiles { None, Svg, Png };
enum class ReportFormat { Words, Json };
enum class DocumentKind {
    Deck,
    Minutes,
    Results,
    Levers,
    SpeakerNotes,
    ArbitrationSheet,
    FeedbackSheet,
    Mailings
};

struct CommandLine {
    CommandName command = CommandName::Check;
    std::vector<std::string> dossiers; ///< at least one
    std::optional<std::string> target; ///< explain: the whole when absent
    std::optional<std::string> output;
    std::vector<DocumentKind> only;            ///< empty = all
    std::optional<DeckCut> cut;                ///< the dossier's own when absent
    std::optional<int> document_version;       ///< the last declared one when absent
    std::optional<int> from;                   ///< changes: the version before `to` when absent
    std::optional<int> to;                     ///< changes: the last declared one when absent
    ReportFormat format = ReportFormat::Words; ///< of what is printed
    std::optional<std::string> theme;          ///< a name or a file
    ChartFiles charts = ChartFiles::None;
    DiagnosticFormat diagnostics = DiagnosticFormat::Human;
    bool json = false;       ///< init: files in JSON rather than YAML
    bool for_public = false; ///< functions instead of people; deck, minutes and figures alone
    bool strict = false;
    bool quiet = false;
};

/// What --public lets out.
bool may_be_public(DocumentKind kind);

/// Asks for a text on standard output: help or version.
struct ShowText {
    std::string text;
};
/// What was wrong, in French.
struct UsageError {
    std::string text;
};

/// `arguments` without the program's name. Nothing is printed and no file is looked at.
std::variant<CommandLine, ShowText, UsageError> parse_options(std::vector<std::string> arguments);

} // namespace restitution

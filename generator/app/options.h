/// The command line, understood.
#pragma once

#include "app/choices.h"
#include "app/command.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace restitution {

enum class ReportFormat { Words, Json };

struct CommandLine {
    const Command* command = nullptr;  ///< one of those that `parse_options` was given
    std::vector<std::string> dossiers; ///< at least one
    std::optional<std::string> target; ///< explain: the whole when absent
    std::optional<std::string> output;
    TellingChoices telling;
    BuildChoices build;
    ReportChoices report;
    ReportFormat format = ReportFormat::Words; ///< of what changes and explain print
    bool json = false;                         ///< init: files in JSON rather than YAML
};

/// Asks for a text on standard output: help or version.
struct ShowText {
    std::string text;
};
/// What was wrong, in French.
struct UsageError {
    std::string text;
};

/// `arguments` without the program's name. Nothing is printed and no file is looked at.
std::variant<CommandLine, ShowText, UsageError>
parse_options(std::span<const Command> commands, const std::vector<std::string>& arguments);

} // namespace restitution

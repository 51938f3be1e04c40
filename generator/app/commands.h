/// The commands: one row each; the help and the command line follow from the table.
#pragma once

#include "app/options.h"
#include "messages/command.h"

#include <array>
#include <iosfwd>
#include <string_view>

namespace restitution {

/// Exit codes, fixed so that scripts can rely on them.
enum class ExitCode { Done = 0, DossierErrors = 1, Usage = 2, Environment = 3 };

/// Where a run reads its own data and where it speaks.
struct Run {
    const CommandLine& options;
    std::string data_folder; ///< share/restitution
    std::ostream& out;
    std::ostream& err;
    /// With --diagnostics json: what was found so far, printed as one list when the run ends.
    std::vector<std::string>& json_items;
};

ExitCode check_dossier(const Run& run, const std::string& dossier);
ExitCode build_dossier(const Run& run, const std::string& dossier);
ExitCode tell_changes_of(const Run& run, const std::string& dossier);
ExitCode explain_dossier(const Run& run, const std::string& dossier);
ExitCode guide_dossier(const Run& run, const std::string& dossier);
ExitCode init_dossier(const Run& run, const std::string& dossier);

/// What a command works on.
enum class Folder { Dossier, ToCreate };
/// What stands after the command's name.
enum class Words { Dossiers, DossierAndTarget };

struct Command {
    std::string_view name;
    CommandName value;
    std::string (*help)();
    ExitCode (*run)(const Run& run, const std::string& dossier);
    Folder folder = Folder::Dossier;
    Words words = Words::Dossiers;
};

inline constexpr std::array command_table{
    Command{"init", CommandName::Init, messages::help_of_init, init_dossier, Folder::ToCreate},
    Command{"check", CommandName::Check, messages::help_of_check, check_dossier},
    Command{"build", CommandName::Build, messages::help_of_build, build_dossier},
    Command{"changes", CommandName::Changes, messages::help_of_changes, tell_changes_of},
    Command{"explain", CommandName::Explain, messages::help_of_explain, explain_dossier,
            Folder::Dossier, Words::DossierAndTarget},
    Command{"guides", CommandName::Guides, messages::help_of_guides, guide_dossier},
};

/// The whole program. `program` is the path of the running file; `arguments` come without it.
ExitCode run_program(const std::string& program, const std::vector<std::string>& arguments,
                     std::ostream& out, std::ostream& err);

} // namespace restitution

/// The commands: one row each; the help and the command line follow from the table.
#pragma once

#include "app/command.h"
#include "messages/command.h"

#include <array>
#include <iosfwd>
#include <string>
#include <vector>

namespace restitution {

ExitCode check_dossier(const ProgramRun& run, const std::string& dossier);
ExitCode build_dossier(const ProgramRun& run, const std::string& dossier);
ExitCode tell_changes_of(const ProgramRun& run, const std::string& dossier);
ExitCode explain_dossier(const ProgramRun& run, const std::string& dossier);
ExitCode guide_dossier(const ProgramRun& run, const std::string& dossier);
ExitCode init_dossier(const ProgramRun& run, const std::string& dossier);

inline constexpr std::array command_table{
    Command{"init", messages::help_of_init, init_dossier, Folder::ToCreate},
    Command{"check", messages::help_of_check, check_dossier},
    Command{"build", messages::help_of_build, build_dossier},
    Command{"changes", messages::help_of_changes, tell_changes_of},
    Command{"explain", messages::help_of_explain, explain_dossier, Folder::Dossier,
            Words::DossierAndTarget},
    Command{"guides", messages::help_of_guides, guide_dossier},
};

/// The whole program. `program` is the path of the running file; `arguments` come without it.
ExitCode run_program(const std::string& program, const std::vector<std::string>& arguments,
                     std::ostream& out, std::ostream& err);

} // namespace restitution

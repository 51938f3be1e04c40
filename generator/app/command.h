/// What a command is: its name and words on the command line, and what runs it.
#pragma once

#include <string>
#include <string_view>

namespace restitution {

struct ProgramRun;

/// Exit codes, fixed so that scripts can rely on them.
enum class ExitCode { Done = 0, DossierErrors = 1, Usage = 2, Environment = 3 };

/// What a command works on.
enum class Folder { Dossier, ToCreate };
/// What stands after the command's name.
enum class Words { Dossiers, DossierAndTarget };

struct Command {
    std::string_view name;
    std::string (*help)();
    ExitCode (*run)(const ProgramRun& run, const std::string& dossier);
    Folder folder = Folder::Dossier;
    Words words = Words::Dossiers;
};

} // namespace restitution

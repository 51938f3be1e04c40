/// What a command is run with, besides a dossier.
#pragma once

#include "app/console.h"
#include "app/options.h"
#include "app/told.h"

#include <filesystem>
#include <string>

namespace restitution {

struct ProgramRun {
    const CommandLine& asked;
    std::filesystem::path data_folder; ///< share/restitution
    Console& console;
};

/// `sortie` in the dossier, or what --output says.
std::filesystem::path output_folder(const CommandLine& asked, const std::string& dossier);

/// Prints all that was found, in the dossier and in the style; returns whether the run may go on.
bool report(const ProgramRun& run, Told& told);

} // namespace restitution

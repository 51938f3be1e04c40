#include "app/program_run.h"

namespace restitution {

namespace fs = std::filesystem;

fs::path output_folder(const CommandLine& asked, const std::string& dossier) {
    if (!asked.output) {
        return fs::path(dossier) / "sortie";
    }
    fs::path base = *asked.output;
    if (asked.dossiers.size() == 1) {
        return base;
    }
    std::error_code error;
    return base / fs::canonical(dossier, error).filename(); // "." and "a/" have a name too
}

bool report(const ProgramRun& run, Told& told) {
    const LoadedDossier& files = told.loaded().files;
    const bool dossier = run.console.report(files.sources, files.diagnostics);
    const bool style = run.console.report(told.style().sources, told.style().diagnostics);
    return dossier && style;
}

} // namespace restitution

#include "app/session.h"

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

bool report(const Session& session, Told& told) {
    const LoadedDossier& files = told.loaded().files;
    const bool dossier = session.console.report(files.sources, files.diagnostics);
    const bool style = session.console.report(told.style().sources, told.style().diagnostics);
    return dossier && style;
}

} // namespace restitution

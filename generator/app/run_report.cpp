#include "app/run_report.h"

#include "app/diagnostic_printer.h"

#include <algorithm>
#include <ostream>

namespace restitution {

namespace {

namespace fs = std::filesystem;

void print(const Run& run, const Sources& sources, const std::vector<Diagnostic>& found) {
    switch (run.options.diagnostics) {
    case DiagnosticFormat::Human:
        run.err << print_human(sources, found);
        break;
    case DiagnosticFormat::Short:
        run.err << print_short(sources, found);
        break;
    case DiagnosticFormat::Json:
        run.json_items.push_back(json_items(sources, found));
        break;
    }
}

} // namespace

void say_with_diagnostics(const Run& run, const std::string& sentence) {
    if (run.options.diagnostics != DiagnosticFormat::Json) {
        run.err << sentence << '\n';
    }
}

bool report(const Run& run, const Sources& sources, const Diagnostics& diagnostics) {
    std::vector<Diagnostic> found = diagnostics.sorted();
    if (run.options.quiet && !run.options.strict) {
        found.erase(std::remove_if(found.begin(), found.end(),
                                   [](const Diagnostic& diagnostic) {
                                       return diagnostic.severity == Severity::Warning;
                                   }),
                    found.end());
    }
    print(run, sources, found);
    return !diagnostics.has_errors() && (!run.options.strict || diagnostics.empty());
}

bool report(const Run& run, const Prepared& prepared) {
    const bool dossier = report(run, prepared.loaded.sources, prepared.loaded.diagnostics);
    const bool style = report(run, prepared.style.sources, prepared.style.diagnostics);
    return dossier && style;
}

void say(const Run& run, const std::string& sentence) {
    if (!run.options.quiet) {
        run.out << sentence << '\n';
    }
}

void say_written(const Run& run, const fs::path& folder, const std::vector<OutputFile>& files) {
    say(run, messages::written(folder.string(), files.size()));
    for (const OutputFile& file : files) {
        say(run, "  " + (folder / file.name).string());
    }
}

fs::path output_folder(const Run& run, const std::string& dossier) {
    if (!run.options.output) {
        return fs::path(dossier) / "sortie";
    }
    fs::path base = *run.options.output;
    if (run.options.dossiers.size() == 1) {
        return base;
    }
    std::error_code error;
    return base / fs::canonical(dossier, error).filename(); // "." and "a/" have a name too
}

} // namespace restitution

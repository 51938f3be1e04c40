#include "app/commands.h"

#include "app/build_documents.h"
#include "app/diagnostic_printer.h"
#include "app/prepare.h"
#include "app/program_data.h"
#include "base/environment_error.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace restitution {

namespace {

namespace fs = std::filesystem;

bool is_dossier(const fs::path& folder) {
    return fs::exists(folder / "diagnostic.yaml") || fs::exists(folder / "diagnostic.json");
}

/// Nothing when the path can be worked on.
std::string path_fault(const std::string& path) {
    std::error_code error;
    if (!fs::exists(path, error)) {
        return messages::path_absent(path);
    }
    return fs::is_directory(path, error) && is_dossier(path) ? std::string()
                                                             : messages::not_a_dossier(path);
}

std::string print(const Sources& sources, const std::vector<Diagnostic>& found,
                  DiagnosticFormat format) {
    switch (format) {
    case DiagnosticFormat::Human:
        return print_human(sources, found);
    case DiagnosticFormat::Short:
        return print_short(sources, found);
    case DiagnosticFormat::Json:
        return print_json(sources, found);
    }
    return {};
}

/// Prints what was found; returns whether the run may go on.
bool report(const Run& run, const Sources& sources, const Diagnostics& diagnostics) {
    std::vector<Diagnostic> found = diagnostics.sorted();
    if (run.options.quiet) {
        found.erase(std::remove_if(found.begin(), found.end(),
                                   [](const Diagnostic& diagnostic) {
                                       return diagnostic.severity == Severity::Warning;
                                   }),
                    found.end());
    }
    run.err << print(sources, found, run.options.diagnostics);
    return !diagnostics.has_errors() && (!run.options.strict || diagnostics.empty());
}

/// All that was found, in the dossier and in the theme.
bool report(const Run& run, const Prepared& prepared) {
    const bool dossier = report(run, prepared.loaded.sources, prepared.loaded.diagnostics);
    const bool style = report(run, prepared.style.sources, prepared.style.diagnostics);
    return dossier && style;
}

fs::path output_folder(const Run& run, const std::string& dossier) {
    if (!run.options.output) {
        return fs::path(dossier) / "sortie";
    }
    const fs::path base = *run.options.output;
    if (run.options.dossiers.size() == 1) {
        return base;
    }
    const fs::path folder = fs::path(dossier).lexically_normal();
    return base / (folder.has_filename() ? folder.filename() : folder.parent_path().filename());
}

void say(const Run& run, const std::string& sentence) {
    if (!run.options.quiet) {
        run.out << sentence << '\n';
    }
}

} // namespace

ExitCode check_dossier(const Run& run, const std::string& dossier) {
    if (!report(run, prepare(dossier, run.options, run.data_folder))) {
        return ExitCode::DossierErrors;
    }
    say(run, messages::dossier_is_sound(dossier));
    return ExitCode::Done;
}

ExitCode build_dossier(const Run& run, const std::string& dossier) {
    const Prepared prepared = prepare(dossier, run.options, run.data_folder);
    if (!report(run, prepared)) {
        run.err << messages::nothing_written(dossier) << '\n';
        return ExitCode::DossierErrors;
    }
    const std::string profile = read_data_file(fs::path(run.data_folder) / "couleurs/sRGB.icc");
    const LoadedStyle& style = prepared.style;
    const Workshop workshop{*style.theme,    *style.phrases, style.outline, style.glossary,
                            *prepared.fonts, profile,        prepared.logo, prepared.pictures};
    const std::vector<OutputFile> files =
        build_documents(*prepared.loaded.dossier, workshop, run.options);

    const fs::path folder = output_folder(run, dossier);
    replace_outputs(folder, files);
    if (!prepared.loaded.dossier->meeting) {
        say(run, messages::no_minutes_without_meeting());
    }
    say(run, messages::written(folder.string(), files.size()));
    for (const OutputFile& file : files) {
        say(run, "  " + (folder / file.name).string());
    }
    return ExitCode::Done;
}

ExitCode run_program(const std::string& program, const std::vector<std::string>& arguments,
                     std::ostream& out, std::ostream& err) {
    const auto parsed = parse_options(arguments);
    if (const auto* shown = std::get_if<ShowText>(&parsed)) {
        out << shown->text;
        return ExitCode::Done;
    }
    if (const auto* fault = std::get_if<UsageError>(&parsed)) {
        err << messages::usage_prefix() << fault->text << '\n' << messages::see_help() << '\n';
        return ExitCode::Usage;
    }
    const CommandLine& options = std::get<CommandLine>(parsed);
    const Run run{options, find_data_folder(program).string(), out, err};
    const auto command =
        std::find_if(command_table.begin(), command_table.end(),
                     [&](const Command& row) { return row.value == options.command; });
    ExitCode worst = ExitCode::Done;
    std::vector<std::string> failed;
    for (const std::string& dossier : options.dossiers) {
        ExitCode code = ExitCode::Usage;
        const std::string fault =
            command->folder == Folder::Dossier ? path_fault(dossier) : std::string();
        if (fault.empty()) {
            try {
                code = command->run(run, dossier);
            } catch (const EnvironmentError& error) {
                err << messages::environment_prefix() << error.what() << '\n';
                code = ExitCode::Environment;
            }
        } else {
            err << messages::usage_prefix() << fault << '\n';
        }
        if (code != ExitCode::Done) {
            failed.push_back(dossier);
        }
        worst = std::max(worst, code);
    }
    if (options.dossiers.size() > 1 && !failed.empty()) {
        err << messages::dossiers_failed(failed) << '\n';
    }
    return worst;
}

} // namespace restitution

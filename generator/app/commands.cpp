#include "app/commands.h"

#include "app/build_documents.h"
#include "app/diagnostic_printer.h"
#include "app/program_data.h"
#include "base/environment_error.h"
#include "read/load_dossier.h"
#include "read/load_style.h"

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
    case DiagnosticFormat::Human: return print_human(sources, found);
    case DiagnosticFormat::Short: return print_short(sources, found);
    case DiagnosticFormat::Json: return print_json(sources, found);
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

fs::path questionnaire_of(const Run& run) {
    return fs::path(run.data_folder) / "referentiel.yaml";
}

fs::path theme_file(const Run& run, const Dossier& dossier) {
    std::string name = "territoire";
    if (run.options.theme) {
        name = *run.options.theme;
    } else if (dossier.diagnosis.theme) {
        name = dossier.diagnosis.theme->value;
    }
    if (fs::is_regular_file(name)) {
        return name;
    }
    return fs::path(run.data_folder) / "themes" / name / "theme.yaml";
}

std::array<std::string, font_role_count> font_paths(const Run& run, const Theme& theme) {
    std::array<std::string, font_role_count> paths;
    for (std::size_t i = 0; i < font_role_count; ++i) {
        paths[i] = (fs::path(run.data_folder) / "polices" / theme.font_files[i]).string();
    }
    return paths;
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
    const LoadedDossier loaded = load_dossier(dossier, questionnaire_of(run));
    if (!report(run, loaded.sources, loaded.diagnostics)) {
        return ExitCode::DossierErrors;
    }
    say(run, messages::dossier_is_sound(dossier));
    return ExitCode::Done;
}

ExitCode build_dossier(const Run& run, const std::string& dossier) {
    const LoadedDossier loaded = load_dossier(dossier, questionnaire_of(run));
    if (!report(run, loaded.sources, loaded.diagnostics) || !loaded.dossier) {
        run.err << messages::nothing_written(dossier) << '\n';
        return ExitCode::DossierErrors;
    }
    const LoadedStyle style =
        load_style(theme_file(run, *loaded.dossier),
                   fs::path(run.data_folder) / "themes" / "phrases" / "fr.yaml");
    if (!report(run, style.sources, style.diagnostics)) {
        run.err << messages::nothing_written(dossier) << '\n';
        return ExitCode::DossierErrors;
    }
    const FontSet fonts(font_paths(run, *style.theme));
    const std::string profile = read_data_file(fs::path(run.data_folder) / "couleurs/sRGB.icc");
    const std::vector<OutputFile> files = build_documents(
        *loaded.dossier, {*style.theme, *style.phrases, fonts, profile}, run.options);

    const fs::path folder = output_folder(run, dossier);
    replace_outputs(folder, files);
    if (!loaded.dossier->meeting) {
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
        const std::string fault = path_fault(dossier);
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

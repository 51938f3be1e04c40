#include "app/commands.h"

#include "app/build_documents.h"
#include "app/diagnostic_printer.h"
#include "app/make_guides.h"
#include "app/make_mailings.h"
#include "app/prepare.h"
#include "app/program_data.h"
#include "base/environment_error.h"
#include "base/messages_guides.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>

namespace restitution {

namespace {

namespace fs = std::filesystem;

bool is_dossier(const fs::path& folder, std::error_code& error) {
    return fs::exists(folder / "diagnostic.yaml", error) ||
           (!error && fs::exists(folder / "diagnostic.json", error));
}

/// Nothing when the path can be worked on.
std::string path_fault(const std::string& path) {
    std::error_code error;
    if (!fs::exists(path, error)) {
        return error ? messages::path_forbidden(path) : messages::path_absent(path);
    }
    if (fs::is_directory(path, error) && is_dossier(path, error)) {
        return {};
    }
    return error ? messages::path_forbidden(path) : messages::not_a_dossier(path);
}

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

/// A sentence beside the diagnostics: for people, never inside a list for programs.
void say_with_diagnostics(const Run& run, const std::string& sentence) {
    if (run.options.diagnostics != DiagnosticFormat::Json) {
        run.err << sentence << '\n';
    }
}

/// Prints what was found; returns whether the run may go on.
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
    std::error_code error;
    return base / fs::canonical(dossier, error).filename(); // "." and "a/" have a name too
}

/// The first dossier whose documents would go where those of an earlier one go, if any.
std::string same_output(const Run& run) {
    std::set<fs::path> folders;
    for (const std::string& dossier : run.options.dossiers) {
        if (run.options.output && !folders.insert(output_folder(run, dossier)).second) {
            return dossier;
        }
    }
    return {};
}

std::vector<std::string> shipped_themes(const fs::path& data_folder) {
    std::set<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(data_folder / "themes", error), end; !error && entry != end;
         entry.increment(error)) {
        if (fs::is_regular_file(entry->path() / "theme.yaml", error)) {
            names.insert(entry->path().filename().string());
        }
    }
    return {names.begin(), names.end()};
}

/// Nothing when the theme of the command line is a file, or a theme that is shipped.
std::string theme_fault(const Run& run) {
    std::error_code error;
    if (!run.options.theme || fs::is_regular_file(*run.options.theme, error)) {
        return {};
    }
    const std::string& theme = *run.options.theme;
    const std::vector<std::string> known = shipped_themes(run.data_folder);
    if (std::find(known.begin(), known.end(), theme) != known.end()) {
        return {};
    }
    const bool is_path = theme.find('/') != std::string::npos;
    return is_path ? messages::path_absent(theme) : messages::bad_value("--theme", theme, known);
}

void say(const Run& run, const std::string& sentence) {
    if (!run.options.quiet) {
        run.out << sentence << '\n';
    }
}

/// Needs a style without errors; `profile` outlives what is made.
Workshop workshop_of(const Prepared& prepared, const std::string& profile) {
    const LoadedStyle& style = prepared.style;
    return {*style.theme,    *style.phrases, style.outline, style.glossary,
            *prepared.fonts, profile,        prepared.logo, prepared.pictures};
}

void say_written(const Run& run, const fs::path& folder, const std::vector<OutputFile>& files) {
    say(run, messages::written(folder.string(), files.size()));
    for (const OutputFile& file : files) {
        say(run, "  " + (folder / file.name).string());
    }
}

/// Creates those that are not there, when answers are one file an interview.
void create_answer_files(const Run& run, const fs::path& dossier,
                         const std::vector<AnswerFile>& files) {
    const fs::path folder = dossier / "reponses";
    std::error_code error;
    for (const char* one_file : {"reponses.yaml", "reponses.json"}) {
        if (!files.empty() && fs::exists(dossier / one_file, error)) {
            say(run, messages::no_answer_file_beside_one_file(one_file));
            return;
        }
    }
    for (const AnswerFile& file : files) {
        const fs::path yaml = folder / (file.interview + ".yaml");
        const fs::path json = folder / (file.interview + ".json");
        const bool as_json = fs::exists(json, error);
        if (!as_json && create_file(yaml, file.bytes)) {
            say(run, messages::answer_file_written(yaml.string()));
        } else {
            say(run, messages::answer_file_kept((as_json ? json : yaml).string()));
        }
    }
}

} // namespace

namespace {

/// What only a dossier without errors can be asked.
Prepared prepare_and_time(const Run& run, const std::string& dossier) {
    Prepared prepared = prepare(dossier, run.options, run.data_folder);
    if (!prepared.loaded.diagnostics.has_errors() && !prepared.style.diagnostics.has_errors()) {
        check_deck_time(*prepared.loaded.dossier,
                        {prepared.style.outline, prepared.style.glossary, {}},
                        *prepared.style.phrases, prepared.loaded.diagnostics);
    }
    return prepared;
}

} // namespace

ExitCode check_dossier(const Run& run, const std::string& dossier) {
    if (!report(run, prepare_and_time(run, dossier))) {
        return ExitCode::DossierErrors;
    }
    say(run, messages::dossier_is_sound(dossier));
    return ExitCode::Done;
}

ExitCode build_dossier(const Run& run, const std::string& dossier) {
    const Prepared prepared = prepare_and_time(run, dossier);
    if (!report(run, prepared)) {
        say_with_diagnostics(run, messages::nothing_written(dossier));
        return ExitCode::DossierErrors;
    }
    const std::string profile = read_data_file(fs::path(run.data_folder) / "couleurs/sRGB.icc");
    const Workshop workshop = workshop_of(prepared, profile);
    std::vector<OutputFile> files =
        build_documents(*prepared.loaded.dossier, workshop, run.options);
    if (wants(run.options, DocumentKind::Mailings)) {
        Diagnostics found;
        const std::vector<OutputFile> mailings =
            make_mailings(*prepared.loaded.dossier, workshop,
                          {prepared.style.letters, prepared.loaded.zone}, files, found);
        if (!report(run, prepared.loaded.sources, found)) {
            run.err << messages::nothing_written(dossier) << '\n';
            return ExitCode::DossierErrors;
        }
        files.insert(files.end(), mailings.begin(), mailings.end());
    }

    const fs::path folder = output_folder(run, dossier);
    replace_outputs(folder, OutputOwner::Build, files);
    if (!prepared.loaded.dossier->meeting) {
        say(run, messages::no_minutes_without_meeting());
    }
    say_written(run, folder, files);
    return ExitCode::Done;
}

ExitCode guide_dossier(const Run& run, const std::string& dossier) {
    Prepared prepared = prepare(dossier, run.options, run.data_folder);
    Guides guides;
    std::string profile;
    const bool sound =
        !prepared.loaded.diagnostics.has_errors() && !prepared.style.diagnostics.has_errors();
    if (sound) {
        profile = read_data_file(fs::path(run.data_folder) / "couleurs/sRGB.icc");
        guides = make_guides(*prepared.loaded.dossier, workshop_of(prepared, profile),
                             {prepared.style.letters, prepared.loaded.zone},
                             prepared.loaded.diagnostics);
    }
    if (!report(run, prepared)) {
        run.err << messages::nothing_written(dossier) << '\n';
        return ExitCode::DossierErrors;
    }
    const fs::path folder = output_folder(run, dossier);
    replace_outputs(folder, OutputOwner::Guides, guides.files);
    if (prepared.loaded.dossier->answers.interviews.empty()) {
        say(run, messages::no_interview_to_guide());
    }
    say_written(run, folder, guides.files);
    create_answer_files(run, dossier, guides.answer_files);
    return ExitCode::Done;
}

namespace {

/// One dossier; what the machine refuses is said, and does not stop the others.
ExitCode run_on(const Command& command, const Run& run, const std::string& dossier) {
    const std::string fault =
        command.folder == Folder::Dossier ? path_fault(dossier) : std::string();
    if (!fault.empty()) {
        run.err << messages::usage_prefix() << fault << '\n';
        return ExitCode::Usage;
    }
    try {
        return command.run(run, dossier);
    } catch (const EnvironmentError& error) {
        run.err << messages::environment_prefix() << error.what() << '\n';
        return ExitCode::Environment;
    }
}

ExitCode run_on_each(const Command& command, const Run& run) {
    ExitCode worst = ExitCode::Done;
    std::vector<std::string> failed;
    for (const std::string& dossier : run.options.dossiers) {
        const ExitCode code = run_on(command, run, dossier);
        if (code != ExitCode::Done) {
            failed.push_back(dossier);
        }
        worst = std::max(worst, code);
    }
    if (run.options.dossiers.size() > 1 && !failed.empty()) {
        say_with_diagnostics(run, messages::dossiers_failed(failed));
    }
    if (run.options.diagnostics == DiagnosticFormat::Json) {
        run.err << json_document(run.json_items);
    }
    return worst;
}

ExitCode refuse_usage(std::ostream& err, const std::string& fault) {
    err << messages::usage_prefix() << fault << '\n' << messages::see_help() << '\n';
    return ExitCode::Usage;
}

} // namespace

ExitCode run_program(const std::string& program, const std::vector<std::string>& arguments,
                     std::ostream& out, std::ostream& err) {
    const auto parsed = parse_options(arguments);
    if (const auto* shown = std::get_if<ShowText>(&parsed)) {
        out << shown->text;
        return ExitCode::Done;
    }
    if (const auto* fault = std::get_if<UsageError>(&parsed)) {
        return refuse_usage(err, fault->text);
    }
    const CommandLine& options = std::get<CommandLine>(parsed);
    std::vector<std::string> json_items;
    const Run run{options, find_data_folder(program).string(), out, err, json_items};
    if (const std::string fault = theme_fault(run); !fault.empty()) {
        return refuse_usage(err, fault);
    }
    if (const std::string dossier = same_output(run); !dossier.empty()) {
        return refuse_usage(err, messages::same_output_folder(dossier));
    }
    const auto command =
        std::find_if(command_table.begin(), command_table.end(),
                     [&](const Command& row) { return row.value == options.command; });
    return run_on_each(*command, run);
}

} // namespace restitution

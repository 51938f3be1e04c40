#include "app/commands.h"

#include "app/build_documents.h"
#include "app/diagnostic_printer.h"
#include "app/input_record.h"
#include "app/list_pending.h"
#include "app/make_mailings.h"
#include "app/prepare.h"
#include "app/program_data.h"
#include "app/run_report.h"
#include "base/environment_error.h"
#include "export/changes_json.h"
#include "export/explanation_json.h"
#include "export/explanation_text.h"
#include "messages/explain.h"
#include "messages/guides.h"
#include "messages/remarks.h"
#include "story/wording/changes_told.h"

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

/// What only a dossier without errors can be asked.
Prepared prepare_and_time(const Run& run, const std::string& dossier) {
    Prepared prepared = prepare(dossier, run.options, run.data_folder);
    if (!prepared.loaded.diagnostics.has_errors() && !prepared.style.diagnostics.has_errors()) {
        const std::string no_profile; // nothing is painted
        check_deck_time(*prepared.loaded.dossier, workshop_of(prepared, no_profile),
                        prepared.loaded.diagnostics);
    }
    return prepared;
}

} // namespace

ExitCode check_dossier(const Run& run, const std::string& dossier) {
    const Prepared prepared = prepare_and_time(run, dossier);
    if (!report(run, prepared)) {
        return ExitCode::DossierErrors;
    }
    const Dossier& sound = *prepared.loaded.dossier;
    say(run, messages::dossier_is_sound(dossier));
    for (const std::string& sentence : list_pending(sound, prepared.to_examine, prepared.to_come)) {
        say(run, sentence);
    }
    return ExitCode::Done;
}

namespace {

Message input_message(InputFate fate, int version) {
    switch (fate) {
    case InputFate::Changed:
        return messages::input_changed(version);
    case InputFate::Added:
        return messages::input_added(version);
    case InputFate::Removed:
        return messages::input_removed(version);
    }
    return messages::input_changed(version);
}

/// The record of the folder with the version that is built now. The reference of an earlier version
/// is what it was built from when it was the last one: another input is worth a warning.
InputRecord record_inputs(const std::string& dossier, const fs::path& folder, Prepared& prepared) {
    InputRecord record = parse_record(read_input_lines(folder));
    const int version = prepared.loaded.dossier->diagnosis.current_version().number.value;
    const Inputs now = inputs_of(prepared.loaded.inputs, version);
    if (version < prepared.last_version) {
        for (const auto& [file, fate] : changed_inputs(record, version, now)) {
            const std::string shown = (fs::path(dossier) / file).string();
            prepared.loaded.diagnostics.warning({prepared.loaded.sources.add(shown, {}), 0, 0},
                                                input_message(fate, version),
                                                {messages::earlier_version_differs()});
        }
        record.emplace(version, now);
    } else {
        record[version] = now;
    }
    return record;
}

} // namespace

ExitCode build_dossier(const Run& run, const std::string& dossier) {
    Prepared prepared = prepare_and_time(run, dossier);
    const fs::path folder = output_folder(run, dossier);
    InputRecord record;
    if (prepared.loaded.dossier) {
        record = record_inputs(dossier, folder, prepared);
    }
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
            say_with_diagnostics(run, messages::nothing_written(dossier));
            return ExitCode::DossierErrors;
        }
        files.insert(files.end(), mailings.begin(), mailings.end());
    }

    // The name of a file of answers may be somebody's: nothing of it beside what is published.
    const auto inputs = run.options.for_public ? std::nullopt : std::optional(record_lines(record));
    replace_outputs(folder, OutputOwner::Build, files, inputs);
    if (!prepared.loaded.dossier->meeting) {
        say(run, messages::no_minutes_without_meeting());
    }
    say_written(run, folder, files);
    return ExitCode::Done;
}

ExitCode tell_changes_of(const Run& run, const std::string& dossier) {
    const Prepared prepared = prepare(dossier, run.options, run.data_folder);
    if (!report(run, prepared)) {
        return ExitCode::DossierErrors;
    }
    const Dossier& after = *prepared.loaded.dossier;
    const int version = after.diagnosis.current_version().number.value;
    const VersionChanges changes =
        prepared.changes ? *prepared.changes : compute_changes(after, version, version);
    if (run.options.format == ReportFormat::Json) {
        run.out << changes_json(changes);
        return ExitCode::Done;
    }
    const Metrics metrics = compute_metrics(after);
    run.out << changes_text({after, metrics, *prepared.style.phrases, nullptr, {}, &changes});
    return ExitCode::Done;
}

ExitCode explain_dossier(const Run& run, const std::string& dossier) {
    const Prepared prepared = prepare(dossier, run.options, run.data_folder);
    if (!report(run, prepared)) {
        return ExitCode::DossierErrors;
    }
    const Dossier& sound = *prepared.loaded.dossier;
    const std::string name = run.options.target.value_or(name_of(ExplainTarget{}));
    const std::optional<ExplainTarget> target = find_target(name, sound.questionnaire);
    if (!target) {
        const auto close = close_targets(name, sound.questionnaire);
        run.err << messages::usage_prefix() << messages::unknown_target(name, close) << '\n';
        return ExitCode::Usage;
    }
    const Metrics metrics = compute_metrics(sound);
    const auto write =
        run.options.format == ReportFormat::Json ? explanation_json : explanation_text;
    run.out << write(explain(*target, sound, metrics),
                     {sound, metrics, *prepared.style.phrases, nullptr},
                     {prepared.loaded.sources, dossier});
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
    const auto& options = std::get<CommandLine>(parsed);
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

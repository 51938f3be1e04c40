#include "app/commands.h"

#include "app/program_data.h"
#include "app/program_run.h"
#include "app/theme_file.h"
#include "base/environment_error.h"

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
std::string same_output(const CommandLine& asked) {
    std::set<fs::path> folders;
    for (const std::string& dossier : asked.dossiers) {
        if (asked.output && !folders.insert(output_folder(asked, dossier)).second) {
            return dossier;
        }
    }
    return {};
}

/// What is wrong with a command line beside the files that it names; empty when nothing is.
std::string fault_of(const CommandLine& asked, const fs::path& data_folder) {
    std::string fault;
    if (asked.telling.theme) {
        fault = theme_fault(*asked.telling.theme, data_folder / "themes");
    }
    if (fault.empty()) {
        const std::string dossier = same_output(asked);
        fault = dossier.empty() ? std::string() : messages::same_output_folder(dossier);
    }
    return fault;
}

/// One dossier; what the machine refuses is said, and does not stop the others.
ExitCode run_on(const ProgramRun& run, const std::string& dossier) {
    const Command& command = *run.asked.command;
    const std::string fault =
        command.folder == Folder::Dossier ? path_fault(dossier) : std::string();
    if (!fault.empty()) {
        run.console.refuse(messages::usage_prefix(), fault);
        return ExitCode::Usage;
    }
    try {
        return command.run(run, dossier);
    } catch (const EnvironmentError& error) {
        run.console.refuse(messages::environment_prefix(), error.what());
        return ExitCode::Environment;
    }
}

ExitCode run_on_each(const ProgramRun& run) {
    ExitCode worst = ExitCode::Done;
    std::vector<std::string> failed;
    const std::vector<std::string>& dossiers = run.asked.dossiers;
    for (const std::string& dossier : dossiers) {
        const ExitCode code = run_on(run, dossier);
        if (code != ExitCode::Done) {
            failed.push_back(dossier);
        }
        worst = std::max(worst, code);
    }
    if (dossiers.size() > 1 && !failed.empty()) {
        run.console.say_with_diagnostics(messages::dossiers_failed(failed));
    }
    run.console.finish();
    return worst;
}

ExitCode refuse_usage(std::ostream& err, const std::string& fault) {
    err << messages::usage_prefix() << fault << '\n' << messages::see_help() << '\n';
    return ExitCode::Usage;
}

} // namespace

ExitCode run_program(const std::string& program, const std::vector<std::string>& arguments,
                     std::ostream& out, std::ostream& err) {
    const auto parsed = parse_options(command_table, arguments);
    if (const auto* shown = std::get_if<ShowText>(&parsed)) {
        out << shown->text;
        return ExitCode::Done;
    }
    if (const auto* fault = std::get_if<UsageError>(&parsed)) {
        return refuse_usage(err, fault->text);
    }
    const auto& asked = std::get<CommandLine>(parsed);
    const fs::path data_folder = find_data_folder(program);
    if (const std::string fault = fault_of(asked, data_folder); !fault.empty()) {
        return refuse_usage(err, fault);
    }
    Console console(asked.report, out, err);
    return run_on_each({asked, data_folder, console});
}

} // namespace restitution

#include "app/commands.h"
#include "app/program_data.h"
#include "app/program_run.h"
#include "base/environment_error.h"
#include "messages/environment.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <set>

namespace restitution {

namespace {

namespace fs = std::filesystem;

/// Nothing there, or an empty folder.
bool is_free(const fs::path& folder) {
    std::error_code error;
    return !fs::exists(folder, error) ||
           (fs::is_directory(folder, error) && fs::is_empty(folder, error));
}

/// The files below a folder, relative to it, in byte order.
std::set<fs::path> files_below(const fs::path& folder) {
    std::set<fs::path> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files.insert(fs::relative(entry.path(), folder));
        }
    }
    return files;
}

void write_file(const fs::path& path, const std::string& bytes) {
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    errno = 0;
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    file.close();
    if (!file) {
        throw EnvironmentError(messages::cannot_write(path.string(), errno));
    }
}

/// Copies what is below `from`; returns the files' names.
std::set<fs::path> copy_below(const fs::path& from, const fs::path& to) {
    std::set<fs::path> files = files_below(from);
    if (files.empty()) {
        throw EnvironmentError(messages::data_file_unreadable(from.string()));
    }
    for (const fs::path& file : files) {
        write_file(to / file, read_data_file(from / file));
    }
    return files;
}

} // namespace

/// Copies the first files of a dossier, which build as they are, and the schemas for editors.
ExitCode init_dossier(const ProgramRun& run, const std::string& dossier) {
    const fs::path folder = dossier;
    Console& console = run.console;
    if (!is_free(folder)) {
        console.refuse(messages::usage_prefix(), messages::folder_not_empty(dossier));
        return ExitCode::Usage;
    }
    const fs::path& data = run.data_folder;
    const std::set<fs::path> files =
        copy_below(data / "modele" / (run.asked.json ? "json" : "yaml"), folder);
    copy_below(data / "schemas", folder / "schemas");
    console.say(messages::dossier_created(dossier));
    for (const fs::path& file : files) {
        console.say("  " + (folder / file).string());
    }
    console.say(messages::edit_then_build(dossier));
    return ExitCode::Done;
}

} // namespace restitution

#include "app/program_data.h"

#include "base/environment_error.h"
#include "disk/whole_file.h"
#include "messages/environment.h"

namespace restitution {

namespace fs = std::filesystem;

fs::path find_data_folder(const std::string& program) {
    std::error_code error;
    fs::path running = fs::read_symlink("/proc/self/exe", error);
    if (error) {
        running = fs::absolute(program);
    }
    const fs::path folder = running.parent_path();
    for (const fs::path& candidate :
         {folder / "share" / "restitution", folder.parent_path() / "share" / "restitution"}) {
        if (fs::is_directory(candidate, error)) {
            return candidate;
        }
    }
    throw EnvironmentError(
        messages::data_file_unreadable((folder / "share" / "restitution").string()));
}

const char* program_and_version() {
    return "restitution " RESTITUTION_VERSION;
}

std::string read_data_file(const fs::path& path) {
    constexpr std::size_t largest = std::size_t{64} * 1024 * 1024;
    auto read = read_whole_file(path, largest);
    auto* bytes = std::get_if<std::string>(&read);
    if (bytes == nullptr || bytes->empty()) {
        throw EnvironmentError(messages::data_file_unreadable(path.string()));
    }
    return std::move(*bytes);
}

} // namespace restitution

#include "app/program_data.h"

#include "base/environment_error.h"
#include "messages/environment.h"

#include <fstream>
#include <iterator>

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
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file || bytes.empty()) {
        throw EnvironmentError(messages::data_file_unreadable(path.string()));
    }
    return bytes;
}

} // namespace restitution

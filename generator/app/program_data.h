/// Where the program's own files are, and what they hold; who it is.
#pragma once

#include <filesystem>
#include <string>

namespace restitution {

/// `share/restitution` beside the running program, else `../share/restitution`; never from the
/// environment. Throws EnvironmentError when neither is there.
std::filesystem::path find_data_folder(const std::string& program);

/// "restitution 0.1.0"
const char* program_and_version();

/// Throws EnvironmentError.
std::string read_data_file(const std::filesystem::path& path);

} // namespace restitution

/// Reads a file whole, the one way that the program has: never a pipe, a device or a folder, and
/// nobody waits for a writer.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <variant>

namespace restitution {

enum class FileFault {
    Unreadable, ///< not there, or the system gives up
    Forbidden,
    NotRegular, ///< a folder, a pipe, a device
    TooLarge
};

std::variant<std::string, FileFault> read_whole_file(const std::filesystem::path& path,
                                                     std::size_t most_bytes);

} // namespace restitution

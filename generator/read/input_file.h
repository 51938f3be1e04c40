/// Reads one file of a dossier, never a pipe, a device, a folder or what lies outside.
#pragma once

#include "base/diagnostic.h"
#include "read/syntax/value.h"

#include <filesystem>
#include <optional>
#include <string>

namespace restitution {

/// A file, and the path that messages show for it.
struct InputFile {
    std::filesystem::path path;
    std::string shown_path;
    /// Links must not lead out of this folder; empty: the file comes with the program.
    std::filesystem::path folder;
};

/// Reads and pre-scans a file, and gives its place in `sources`; nothing when an error was
/// reported. The file always takes its place there, so that messages can name it.
std::optional<std::uint16_t> read_text_file(const InputFile& input, Sources& sources,
                                            Diagnostics& diagnostics);

/// The same, then parses it: a `.yaml` or `.json` file.
std::optional<Value> read_input_file(const InputFile& input, Sources& sources,
                                     Diagnostics& diagnostics);

} // namespace restitution

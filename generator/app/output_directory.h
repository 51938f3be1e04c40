/// Writes a run's documents as one set: each file is the old one or the new one, never a part.
///
///   1. every file is written whole into a staging folder and synced;
///   2. the manifest `.restitution` lists old and new files;
///   3. staged files are renamed into place; if one cannot be, the old ones come back;
///   4. files that the manifest owned and that are no longer wanted are removed, the manifest is
///      renamed last.
/// A run cut at any moment leaves old or new files and a manifest that owns them all: the next run
/// repairs the rest. Two runs on one folder wait for each other.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace restitution {

struct OutputFile {
    std::string name; ///< relative to the folder, with '/' (for example "graphiques/radar.svg")
    std::string bytes;
};

/// Throws EnvironmentError; nothing of what was there has changed if staging failed. `inputs` are
/// lines that the manifest keeps as they are (see input_record.h).
void replace_outputs(const std::filesystem::path& folder, const std::vector<OutputFile>& files,
                     const std::vector<std::string>& inputs);

/// Those of the manifest; none when there is no manifest.
std::vector<std::string> read_input_lines(const std::filesystem::path& folder);

} // namespace restitution

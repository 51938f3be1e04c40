/// Writes a run's documents as one set: each file is the old one or the new one, never a part.
///
///   1. every file is written whole into a staging folder and synced;
///   2. the manifest `.restitution` lists old and new files, and which command owns each;
///   3. staged files are renamed into place; if one cannot be, the old ones come back;
///   4. files that the command owned and no longer wants are removed, the manifest is renamed last.
/// A run cut at any moment leaves old or new files and a manifest that owns them all: the next run
/// repairs the rest. Two runs on one folder wait for each other.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace restitution {

struct OutputFile {
    std::string name; ///< relative to the folder, with '/' (for example "graphiques/radar.svg")
    std::string bytes;
};

/// Whose files these are: a command replaces and removes its own, never those of another.
enum class OutputOwner { Build, Guides };

/// Throws EnvironmentError; nothing of what was there has changed if staging failed. `inputs` are
/// lines that the manifest keeps as they are (see input_record.h); without them, those that it has
/// stay.
void replace_outputs(const std::filesystem::path& folder, OutputOwner owner,
                     const std::vector<OutputFile>& files,
                     const std::optional<std::vector<std::string>>& inputs = std::nullopt);

/// Those of the manifest; none when there is no manifest.
std::vector<std::string> read_input_lines(const std::filesystem::path& folder);

/// Writes a file that is the user's from then on; false, and nothing done, when there is one of
/// this name already. Throws EnvironmentError.
bool create_file(const std::filesystem::path& path, const std::string& bytes);

} // namespace restitution

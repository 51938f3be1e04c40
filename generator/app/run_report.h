/// What a run says of what it found and of what it wrote, and where it writes.
#pragma once

#include "app/commands.h"
#include "app/output_directory.h"
#include "app/prepare.h"
#include "base/diagnostic.h"

#include <filesystem>
#include <string>
#include <vector>

namespace restitution {

/// Prints what was found; returns whether the run may go on.
bool report(const Run& run, const Sources& sources, const Diagnostics& diagnostics);

/// All that was found, in the dossier and in the theme.
bool report(const Run& run, const Prepared& prepared);

/// A sentence beside the diagnostics: for people, never inside a list for programs.
void say_with_diagnostics(const Run& run, const std::string& sentence);

/// A line of progress; nothing with --quiet.
void say(const Run& run, const std::string& sentence);
void say_written(const Run& run, const std::filesystem::path& folder,
                 const std::vector<OutputFile>& files);

/// `sortie` in the dossier, or what --output says.
std::filesystem::path output_folder(const Run& run, const std::string& dossier);

} // namespace restitution

/// Which files a dossier's folder holds, by their role; says what is there twice or by mistake.
#pragma once

#include "base/diagnostic.h"
#include "read/input_file.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace restitution {

struct DossierFiles {
    std::optional<InputFile> diagnostic;
    std::optional<InputFile> referentiel;
    std::optional<InputFile> interlocuteurs;
    std::vector<InputFile> reponses; ///< in byte order of their names
    std::optional<InputFile> inventaire;
    std::optional<InputFile> indicateurs;
    std::optional<InputFile> leviers;
    std::optional<InputFile> remarques;
    std::optional<InputFile> support;
    std::optional<InputFile> reunion;
    std::optional<InputFile> precedent;
    /// A file is there but cannot be chosen: its absence is not one.
    bool ambiguous = false;
    /// Data files of the folder that have no role, in byte order.
    std::vector<std::string> without_role;
};

DossierFiles find_dossier_files(const std::filesystem::path& folder, Sources& sources,
                                Diagnostics& diagnostics);

/// A file without a role was likely meant to have one: says so.
void warn_of_unread_file(const std::filesystem::path& folder, const std::string& name,
                         Sources& sources, Diagnostics& diagnostics);

/// "samples/val-fictif/reponses.yaml": what was typed, then the file's name.
std::string shown_path(const std::filesystem::path& folder, std::string_view name);

} // namespace restitution

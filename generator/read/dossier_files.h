/// Which files a dossier's folder holds, by their kind; says what is there twice or by mistake.
#pragma once

#include "base/diagnostic.h"
#include "model/file_kind.h"
#include "read/input_file.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace restitution {

struct DossierFiles {
    /// One file each, but for answers: in byte order of their names.
    std::map<FileKind, std::vector<InputFile>> by_kind;
    /// Something is there but cannot be chosen: its absence is not one.
    std::set<FileKind> undecided;
    /// Data files of the folder that are of no kind, in byte order.
    std::vector<std::string> without_kind;

    bool has(FileKind kind) const { return by_kind.contains(kind); }
};

DossierFiles find_dossier_files(const std::filesystem::path& folder, Sources& sources,
                                Diagnostics& diagnostics);

/// A file of no kind was likely meant to be of one: says so.
void warn_of_unread_file(const std::filesystem::path& folder, const std::string& name,
                         Sources& sources, Diagnostics& diagnostics);

/// "samples/val-fictif/reponses.yaml": what was typed, then the file's name.
std::string shown_path(const std::filesystem::path& folder, std::string_view name);

} // namespace restitution

#include "read/dossier_files.h"

#include "base/closest_names.h"
#include "messages/files.h"
#include "messages/values.h"
#include "model/vocabulary.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace restitution {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 2> extensions{".yaml", ".json"};

/// What is looked for, and where faults go.
struct Search {
    const fs::path& folder;
    Sources& sources;
    Diagnostics& diagnostics;
    DossierFiles& files;
};

bool is_read(const std::string& extension) {
    return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

/// Names in byte order, hidden files aside; nothing when the folder cannot be listed.
std::optional<std::set<std::string>> names_in(const fs::path& folder) {
    std::error_code error;
    std::set<std::string> names;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        std::string name = entry->path().filename().string();
        if (name[0] != '.') {
            names.insert(std::move(name));
        }
    }
    return error ? std::nullopt : std::optional(names);
}

/// A data file that is none of the dossier's: "reunions.yaml", "diagnostic.yml".
bool has_no_kind(const std::string& name) {
    const fs::path path(name);
    const std::string extension = path.extension().string();
    const std::string plain = folded(extension);
    const bool is_data = plain == ".yaml" || plain == ".json" || plain == ".yml";
    const auto kinds = words<FileKind>();
    const bool is_known = std::any_of(kinds.begin(), kinds.end(), [&](const Word<FileKind>& kind) {
        return kind.text == path.stem().string();
    });
    return is_data && !(is_read(extension) && is_known);
}

void warn_of_unknown(const fs::path& folder, const std::string& name,
                     const std::vector<std::string>& known, Sources& sources,
                     Diagnostics& diagnostics) {
    std::vector<std::string> kinds;
    for (const Word<FileKind>& kind : words<FileKind>()) {
        kinds.emplace_back(kind.text);
    }
    const auto close = closest_names(name, known);
    const Hint hint = close.empty() ? messages::known_files(kinds) : messages::did_you_mean(close);
    diagnostics.warning({sources.add(shown_path(folder, name), {}), 0, 0},
                        messages::unknown_file(name), {hint});
}

void report(const Search& search, const std::string& shown, Message message, Hint hint) {
    search.diagnostics.error({search.sources.add(shown, {}), 0, 0}, std::move(message),
                             {std::move(hint)});
}

InputFile input(const Search& search, const std::string& name) {
    return {search.folder / name, shown_path(search.folder, name), search.folder};
}

void report_both(const Search& search, FileKind kind, const std::string& name,
                 const std::string& other) {
    report(search, shown_path(search.folder, name), messages::both_forms(other),
           messages::keep_one_form());
    search.files.undecided.insert(kind);
}

/// The file of this kind, in the one form it has.
std::optional<std::string> only_form(const Search& search, const Word<FileKind>& kind,
                                     const std::set<std::string>& names) {
    const std::string yaml = std::string(kind.text) + ".yaml";
    const std::string json = std::string(kind.text) + ".json";
    const bool has_yaml = names.contains(yaml);
    const bool has_json = names.contains(json);
    if (has_yaml && has_json) {
        report_both(search, kind.value, json, yaml);
        return std::nullopt;
    }
    return has_yaml ? std::optional(yaml) : has_json ? std::optional(json) : std::nullopt;
}

/// One file of the folder of answers; `names` are all of them.
void add_answers(const Search& search, const std::string& name,
                 const std::set<std::string>& names) {
    const fs::path path(name);
    const std::string stem = path.stem().string();
    const std::string extension = path.extension().string();
    if (extension == ".json" && names.contains(stem + ".yaml")) {
        report_both(search, FileKind::Answers, name, stem + ".yaml");
    } else if (is_read(extension)) {
        search.files.by_kind[FileKind::Answers].push_back(input(search, name));
    } else if (folded(extension) == ".yml") {
        warn_of_unknown(search.folder, name, {"reponses/" + stem + ".yaml"}, search.sources,
                        search.diagnostics);
    }
}

/// The folder of answers is there: it stands for the file.
void find_answers(const Search& search, const std::string& folder,
                  const std::optional<std::string>& file) {
    if (file) {
        report_both(search, FileKind::Answers, *file, folder + "/");
        return;
    }
    const auto inside = names_in(search.folder / folder);
    if (!inside) {
        report(search, shown_path(search.folder, folder), messages::folder_unreadable(),
               messages::check_permissions());
        search.files.undecided.insert(FileKind::Answers);
        return;
    }
    for (const std::string& name : *inside) {
        add_answers(search, std::string(folder).append(1, '/').append(name), *inside);
    }
}

void find_kind(const Search& search, const Word<FileKind>& kind,
               const std::set<std::string>& names) {
    const auto file = only_form(search, kind, names);
    const std::string folder(kind.text);
    std::error_code error;
    if (kind.value == FileKind::Answers && fs::is_directory(search.folder / folder, error)) {
        find_answers(search, folder, file);
    } else if (file) {
        search.files.by_kind[kind.value] = {input(search, *file)};
    }
}

} // namespace

DossierFiles find_dossier_files(const fs::path& folder, Sources& sources,
                                Diagnostics& diagnostics) {
    DossierFiles files;
    const Search search{folder, sources, diagnostics, files};
    const auto names = names_in(folder);
    if (!names) {
        report(search, folder.string(), messages::folder_unreadable(),
               messages::give_dossier_folder());
    }
    for (const Word<FileKind>& kind : words<FileKind>()) {
        if (names) {
            find_kind(search, kind, *names);
        } else {
            files.undecided.insert(kind.value);
        }
    }
    if (names) {
        std::copy_if(names->begin(), names->end(), std::back_inserter(files.without_kind),
                     has_no_kind);
    }
    return files;
}

void warn_of_unread_file(const fs::path& folder, const std::string& name, Sources& sources,
                         Diagnostics& diagnostics) {
    const bool is_json = folded(fs::path(name).extension().string()) == ".json";
    std::vector<std::string> known;
    for (const Word<FileKind>& kind : words<FileKind>()) {
        known.push_back(std::string(kind.text) + (is_json ? ".json" : ".yaml"));
    }
    warn_of_unknown(folder, name, known, sources, diagnostics);
}

std::string shown_path(const fs::path& folder, std::string_view name) {
    std::string shown = folder.string();
    while (shown.size() > 1 && shown.back() == '/') {
        shown.pop_back();
    }
    if (shown.empty() || shown == ".") {
        return std::string(name);
    }
    return (shown == "/" ? shown : shown + "/") + std::string(name);
}

} // namespace restitution

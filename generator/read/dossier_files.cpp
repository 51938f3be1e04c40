#include "read/dossier_files.h"

#include "base/closest_names.h"
#include "messages/files.h"
#include "messages/values.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace restitution {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 11> roles{
    "diagnostic", "referentiel", "interlocuteurs", "reponses", "inventaire", "indicateurs",
    "leviers",    "remarques",   "support",        "reunion",  "precedent"};
constexpr std::array<std::string_view, 2> extensions{".yaml", ".json"};

template <std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
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
bool has_no_role(const std::string& name) {
    const fs::path path(name);
    const std::string extension = path.extension().string();
    const std::string plain = folded(extension);
    const bool is_data = plain == ".yaml" || plain == ".json" || plain == ".yml";
    return is_data && !(is_one_of(extensions, extension) && is_one_of(roles, path.stem().string()));
}

void warn_of_unknown(const fs::path& folder, const std::string& name,
                     const std::vector<std::string>& known, Sources& sources,
                     Diagnostics& diagnostics) {
    const auto close = closest_names(name, known);
    const Hint hint = close.empty() ? messages::known_files({roles.begin(), roles.end()})
                                    : messages::did_you_mean(close);
    diagnostics.warning({sources.add(shown_path(folder, name), {}), 0, 0},
                        messages::unknown_file(name), {hint});
}

class Finder {
public:
    Finder(const fs::path& folder, Sources& sources, Diagnostics& diagnostics)
        : folder_(folder), sources_(sources), diagnostics_(diagnostics) {}

    DossierFiles find() {
        const auto names = names_in(folder_);
        if (!names) {
            report(sources_.add(folder_.string(), {}), messages::folder_unreadable(),
                   {messages::give_dossier_folder()});
            files_.ambiguous = true;
            return files_;
        }
        files_.diagnostic = one("diagnostic", *names);
        files_.referentiel = one("referentiel", *names);
        files_.interlocuteurs = one("interlocuteurs", *names);
        files_.inventaire = one("inventaire", *names);
        files_.indicateurs = one("indicateurs", *names);
        files_.leviers = one("leviers", *names);
        files_.remarques = one("remarques", *names);
        files_.support = one("support", *names);
        files_.reunion = one("reunion", *names);
        files_.precedent = one("precedent", *names);
        find_answers(*names);
        std::copy_if(names->begin(), names->end(), std::back_inserter(files_.without_role),
                     has_no_role);
        return files_;
    }

private:
    void report(std::uint16_t file, Message message, std::vector<Hint> hints) {
        diagnostics_.error({file, 0, 0}, std::move(message), std::move(hints));
    }

    InputFile input(const std::string& name) const {
        return {folder_ / name, shown_path(folder_, name), folder_};
    }

    void report_both(const std::string& name, const std::string& other) {
        report(sources_.add(shown_path(folder_, name), {}), messages::both_forms(other),
               {messages::keep_one_form()});
        files_.ambiguous = true;
    }

    /// The file of this role, in the one form it has.
    std::optional<InputFile> one(const std::string& stem, const std::set<std::string>& names) {
        const std::string yaml = stem + ".yaml";
        const std::string json = stem + ".json";
        const bool has_yaml = names.contains(yaml);
        const bool has_json = names.contains(json);
        if (has_yaml && has_json) {
            report_both(json, yaml);
            return std::nullopt;
        }
        return has_yaml   ? std::optional(input(yaml))
               : has_json ? std::optional(input(json))
                          : std::nullopt;
    }

    void find_answers(const std::set<std::string>& names) {
        const auto file = one("reponses", names);
        std::error_code error;
        if (!fs::is_directory(folder_ / "reponses", error)) {
            if (file) {
                files_.reponses.push_back(*file);
            }
            return;
        }
        if (file) {
            report_both(file->path.filename().string(), "reponses/");
            return;
        }
        const auto inside = names_in(folder_ / "reponses");
        if (!inside) {
            report(sources_.add(shown_path(folder_, "reponses"), {}), messages::folder_unreadable(),
                   {messages::check_permissions()});
            files_.ambiguous = true;
            return;
        }
        for (const std::string& name : *inside) {
            add_answers("reponses/" + name, *inside);
        }
    }

    void add_answers(const std::string& name, const std::set<std::string>& names) {
        const fs::path path(name);
        const std::string stem = path.stem().string();
        if (path.extension() == ".json" && names.contains(stem + ".yaml")) {
            report_both(name, stem + ".yaml");
        } else if (is_one_of(extensions, path.extension().string())) {
            files_.reponses.push_back(input(name));
        } else if (folded(path.extension().string()) == ".yml") {
            warn_of_unknown(folder_, name, {"reponses/" + stem + ".yaml"}, sources_, diagnostics_);
        }
    }

    const fs::path& folder_;
    Sources& sources_;
    Diagnostics& diagnostics_;
    DossierFiles files_;
};

} // namespace

DossierFiles find_dossier_files(const fs::path& folder, Sources& sources,
                                Diagnostics& diagnostics) {
    return Finder(folder, sources, diagnostics).find();
}

void warn_of_unread_file(const fs::path& folder, const std::string& name, Sources& sources,
                         Diagnostics& diagnostics) {
    const bool is_json = folded(fs::path(name).extension().string()) == ".json";
    std::vector<std::string> known;
    for (const std::string_view role : roles) {
        known.push_back(std::string(role) + (is_json ? ".json" : ".yaml"));
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

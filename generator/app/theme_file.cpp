#include "app/theme_file.h"

#include "messages/command.h"
#include "messages/theme.h"
#include "messages/unknown_name.h"
#include "model/diagnosis.h"
#include "read/load_style.h"

#include <algorithm>

namespace restitution {

namespace {

namespace fs = std::filesystem;

constexpr const char* usual_theme = "territoire";

fs::path shipped(const fs::path& themes, const std::string& name) {
    return themes / name / "theme.yaml";
}

} // namespace

fs::path theme_file(const ThemeWishes& wishes, const fs::path& dossier, const fs::path& themes,
                    Diagnostics& diagnostics) {
    std::error_code error;
    if (wishes.of_run) {
        return fs::is_regular_file(*wishes.of_run, error) ? fs::path(*wishes.of_run)
                                                          : shipped(themes, *wishes.of_run);
    }
    if (!wishes.of_dossier) {
        return shipped(themes, usual_theme);
    }
    const Text& own = *wishes.of_dossier;
    if (is_theme_file(own.value)) {
        return dossier / own.value;
    }
    if (fs::is_regular_file(shipped(themes, own.value), error)) {
        return shipped(themes, own.value);
    }
    report_unknown({own.where, own.value, shipped_theme_names(themes), {}},
                   messages::unknown_theme(own.value), diagnostics);
    return shipped(themes, usual_theme);
}

std::string theme_fault(const std::string& of_run, const fs::path& themes) {
    std::error_code error;
    const std::vector<std::string> known = shipped_theme_names(themes);
    if (fs::is_regular_file(of_run, error) ||
        std::find(known.begin(), known.end(), of_run) != known.end()) {
        return {};
    }
    const bool is_path = of_run.find('/') != std::string::npos;
    return is_path ? messages::path_absent(of_run) : messages::bad_value("--theme", of_run, known);
}

} // namespace restitution

#include "read/load_style.h"

#include "messages/theme.h"
#include "messages/unknown_name.h"
#include "read/decode/decode_glossary.h"
#include "read/decode/decode_outline.h"
#include "read/decode/decode_theme.h"
#include "read/input_file.h"

#include <algorithm>

namespace restitution {

namespace {

namespace fs = std::filesystem;

std::optional<Value> read_file(const fs::path& path, LoadedStyle& style) {
    return read_input_file({path, path.string(), {}}, style.sources, style.diagnostics);
}

/// The parent's file, beside the theme's folder or among the shipped ones; reports its absence.
std::optional<fs::path> parent_file(const Text& parent, const StyleFiles& files,
                                    LoadedStyle& style) {
    std::error_code error;
    for (const fs::path& themes : {files.theme.parent_path().parent_path(), files.shipped_themes}) {
        fs::path file = themes / parent.value / "theme.yaml";
        if (fs::is_regular_file(file, error)) {
            return file;
        }
    }
    report_unknown({parent.where, parent.value, shipped_theme_names(files.shipped_themes), {}},
                   messages::unknown_theme(parent.value), style.diagnostics);
    return std::nullopt;
}

bool decode_parent(const Text& parent, const StyleFiles& files, Theme& theme, ThemeParts& filled,
                   LoadedStyle& style) {
    const std::optional<fs::path> file = parent_file(parent, files, style);
    const std::optional<Value> inherited = file ? read_file(*file, style) : std::nullopt;
    if (!inherited) {
        return false;
    }
    if (const std::optional<Text> grandparent = parent_theme(*inherited)) {
        style.diagnostics.error(grandparent->where, messages::theme_parent_has_parent());
        return false; // all that it would have given would be said to be missing
    }
    decode_theme(*inherited, theme, filled, style.diagnostics);
    return true;
}

void find_fonts(const Theme& theme, const ThemeParts& filled, const StyleFiles& files,
                LoadedStyle& style) {
    std::error_code error;
    for (std::size_t i = 0; i < font_role_count; ++i) {
        for (const fs::path& folder : files.font_folders) {
            const fs::path file = folder / theme.font_files[i];
            if (style.fonts[i].empty() && fs::is_regular_file(file, error)) {
                style.fonts[i] = file.string();
            }
        }
        if (filled.fonts[i] && style.fonts[i].empty()) {
            style.diagnostics.error(filled.font_places[i],
                                    messages::font_not_found(theme.font_files[i]),
                                    {messages::put_font_in_folder()});
        }
    }
}

void load_theme(const StyleFiles& files, LoadedStyle& style) {
    const std::optional<Value> own = read_file(files.theme, style);
    if (!own) {
        return;
    }
    Theme theme;
    ThemeParts filled;
    const std::optional<Text> parent = parent_theme(*own);
    const bool whole = !parent || decode_parent(*parent, files, theme, filled, style);
    decode_theme(*own, theme, filled, style.diagnostics);
    if (!whole) {
        return;
    }
    theme.name = files.theme.parent_path().filename().string();
    check_theme(theme, filled, own->where, style.diagnostics);
    find_fonts(theme, filled, files, style);
    if (!style.diagnostics.has_errors()) {
        style.theme = std::move(theme);
    }
}

/// The phrases under each subject; a phrase that stands under none is kept as it stands.
void collect_phrases(const Fields& fields, std::vector<PhraseLine>& lines) {
    for (const Field& field : fields.items) {
        if (const auto* subject = std::get_if<Fields>(&field.value.content)) {
            collect_phrases(*subject, lines);
            continue;
        }
        const auto* scalar = std::get_if<Scalar>(&field.value.content);
        lines.push_back({{field.key, field.key_where},
                         {scalar == nullptr ? std::string() : scalar->text, field.value.where}});
    }
}

void load_phrases(const fs::path& file, LoadedStyle& style) {
    const std::optional<Value> value = read_file(file, style);
    if (!value) {
        return;
    }
    std::vector<PhraseLine> lines;
    if (const auto* subjects = std::get_if<Fields>(&value->content)) {
        collect_phrases(*subjects, lines);
    }
    const Span whole{value->where.file, 0, 0};
    style.phrases = Phrases::from(lines, whole, style.diagnostics);
}

void load_outline(const fs::path& file, LoadedStyle& style) {
    if (const std::optional<Value> value = read_file(file, style)) {
        style.outline_file = {value->where.file, 0, 0};
        style.outline = decode_outline(*value, style.diagnostics);
    }
}

void load_glossary(const fs::path& file, LoadedStyle& style) {
    if (const std::optional<Value> value = read_file(file, style)) {
        style.glossary = decode_glossary(*value, style.diagnostics);
    }
}

void load_letters(const fs::path& folder, LoadedStyle& style) {
    std::error_code error;
    std::vector<fs::path> paths;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() == ".txt") {
            paths.push_back(entry->path());
        }
    }
    std::sort(paths.begin(), paths.end());
    std::vector<LetterFile> files;
    for (const fs::path& path : paths) {
        const auto file =
            read_text_file({path, path.string(), {}}, style.sources, style.diagnostics);
        if (file) {
            files.push_back({path.stem().string(), {style.sources[*file].text(), {*file, 0, 0}}});
        }
    }
    const bool all_read = files.size() == paths.size();
    if (all_read) { // else those that could not be read would be said to be missing
        const std::uint16_t source = style.sources.add(folder.string(), {});
        style.letters = Letters::from(files, {source, 0, 0}, style.diagnostics);
    }
}

} // namespace

std::vector<std::string> shipped_theme_names(const fs::path& themes) {
    std::error_code error;
    std::vector<std::string> names;
    for (fs::directory_iterator entry(themes, error), end; !error && entry != end;
         entry.increment(error)) {
        if (fs::is_regular_file(entry->path() / "theme.yaml")) {
            names.push_back(entry->path().filename().string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

LoadedStyle load_style(const StyleFiles& files) {
    LoadedStyle style;
    load_theme(files, style);
    load_phrases(files.phrases, style);
    load_outline(files.outline, style);
    load_glossary(files.glossary, style);
    load_letters(files.phrases.parent_path() / "courriers", style);
    return style;
}

} // namespace restitution

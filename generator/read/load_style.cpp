#include "read/load_style.h"

#include "base/messages_theme.h"
#include "read/decode_glossary.h"
#include "read/decode_outline.h"
#include "read/decode_theme.h"
#include "read/input_file.h"

namespace restitution {

namespace {

namespace fs = std::filesystem;

std::optional<Value> read_file(const fs::path& path, LoadedStyle& style) {
    return read_input_file({path, path.string(), {}}, style.sources, style.diagnostics);
}

void load_theme(const fs::path& file, LoadedStyle& style) {
    const std::optional<Value> own = read_file(file, style);
    if (!own) {
        return;
    }
    Theme theme;
    ThemeParts filled;
    const std::optional<Text> parent = parent_theme(*own);
    if (parent) {
        const fs::path parent_file =
            file.parent_path().parent_path() / parent->value / "theme.yaml";
        const std::optional<Value> inherited = read_file(parent_file, style);
        if (!inherited) {
            return;
        }
        if (const std::optional<Text> grandparent = parent_theme(*inherited)) {
            style.diagnostics.error(grandparent->where, messages::theme_parent_has_parent());
        }
        decode_theme(*inherited, theme, filled, style.diagnostics);
    }
    decode_theme(*own, theme, filled, style.diagnostics);
    theme.name = file.parent_path().filename().string();
    check_theme(theme, filled, own->where, style.diagnostics);
    if (!style.diagnostics.has_errors()) {
        style.theme = std::move(theme);
    }
}

void load_phrases(const fs::path& file, LoadedStyle& style) {
    const std::optional<Value> value = read_file(file, style);
    if (!value) {
        return;
    }
    std::vector<PhraseLine> lines;
    if (const auto* fields = std::get_if<Fields>(&value->content)) {
        for (const Field& field : fields->items) {
            const auto* scalar = std::get_if<Scalar>(&field.value.content);
            lines.push_back(
                {{field.key, field.key_where},
                 {scalar == nullptr ? std::string() : scalar->text, field.value.where}});
        }
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

} // namespace

LoadedStyle load_style(const StyleFiles& files) {
    LoadedStyle style;
    load_theme(files.theme, style);
    load_phrases(files.phrases, style);
    load_outline(files.outline, style);
    load_glossary(files.glossary, style);
    return style;
}

} // namespace restitution

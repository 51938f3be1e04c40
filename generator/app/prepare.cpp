#include "app/prepare.h"

#include "base/messages_image.h"
#include "base/utf8.h"
#include "paint/image_file.h"

#include <array>
#include <filesystem>

namespace restitution {

namespace {

namespace fs = std::filesystem;

fs::path theme_file(const CommandLine& options, const std::optional<Dossier>& dossier,
                    const fs::path& data_folder) {
    std::string name = "territoire";
    if (options.theme) {
        name = *options.theme;
    } else if (dossier && dossier->diagnosis.theme) {
        name = dossier->diagnosis.theme->value;
    }
    std::error_code error;
    if (fs::is_regular_file(name, error)) {
        return name;
    }
    return data_folder / "themes" / name / "theme.yaml";
}

FontSet open_fonts(const Theme& theme, const fs::path& data_folder) {
    std::array<std::string, font_role_count> paths;
    for (std::size_t i = 0; i < font_role_count; ++i) {
        paths[i] = (data_folder / "polices" / theme.font_files[i]).string();
    }
    return FontSet(paths);
}

/// Accents that stand alone only in theory: fonts have the letters that carry them.
bool is_combining(char32_t character) {
    return character >= 0x0300 && character <= 0x036F;
}

void warn_of_characters(LoadedDossier& loaded, const FontSet& fonts) {
    for (const auto& [character, where] : loaded.characters) {
        if (is_combining(character) || fonts.can_draw(character)) {
            continue;
        }
        std::string text;
        append_utf8(text, character);
        loaded.diagnostics.warning(where,
                                   messages::character_without_glyph(text, written_name(character)),
                                   {messages::replace_the_character()});
    }
}

std::shared_ptr<const ImageFile> open_logo(const std::string& folder, LoadedDossier& loaded) {
    if (!loaded.dossier || !loaded.dossier->diagnosis.authority.logo) {
        return nullptr;
    }
    const Text& logo = *loaded.dossier->diagnosis.authority.logo;
    auto file =
        open_image_file((fs::path(folder) / logo.value).string(), logo.where, loaded.diagnostics);
    return file ? std::make_shared<const ImageFile>(std::move(*file)) : nullptr;
}

} // namespace

Prepared prepare(const std::string& dossier, const CommandLine& options,
                 const std::string& data_folder) {
    const fs::path data = data_folder;
    Prepared prepared;
    prepared.loaded = load_dossier(dossier, data);
    prepared.style = load_style(theme_file(options, prepared.loaded.dossier, data),
                                data / "themes" / "phrases" / "fr.yaml");
    prepared.logo = open_logo(dossier, prepared.loaded);
    if (prepared.style.theme) {
        prepared.fonts.emplace(open_fonts(*prepared.style.theme, data));
        warn_of_characters(prepared.loaded, *prepared.fonts);
    }
    return prepared;
}

} // namespace restitution

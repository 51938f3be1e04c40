#include "app/load.h"

#include "app/theme_file.h"
#include "base/characters.h"
#include "base/utf8.h"
#include "checks/public_view.h"
#include "letters/answer_file.h"
#include "messages/image.h"
#include "messages/theme.h"
#include "paint/image_file.h"
#include "story/deck/outline_choice.h"
#include "story/deck/slide_kind.h"

#include <set>
#include <utility>

namespace restitution {

namespace {

namespace fs = std::filesystem;

StyleFiles style_files(const fs::path& folder, const fs::path& theme, const fs::path& data) {
    const fs::path themes = data / "themes";
    return {theme,
            themes / "phrases" / "fr.yaml",
            themes / "outline.yaml",
            themes / "phrases" / "glossaire.yaml",
            themes,
            {folder / "polices", theme.parent_path() / "polices", data / "polices"}};
}

/// Functions take the place of people, and people left in a text are errors.
void publish(Dossier& dossier, Diagnostics& diagnostics) {
    Dossier published = public_view(dossier);
    diagnostics = without_people_warnings(diagnostics);
    check_published_texts(published, dossier, diagnostics);
    dossier = std::move(published);
}

/// What the choices make of the dossier that was read, if any.
void follow(const TellingChoices& choices, Loaded& loaded) {
    LoadedDossier& files = loaded.files;
    if (!files.dossier) {
        return;
    }
    follow_cut(files.dossier->diagnosis, choices.cut, loaded.style.outline,
               known_slides(*files.dossier));
    if (choices.audience == Audience::Anybody) {
        publish(*files.dossier, files.diagnostics);
    }
    if (loaded.style.phrases) {
        warn_of_other_words(*files.dossier, files.sources, *loaded.style.phrases,
                            files.diagnostics);
    }
    loaded.version =
        lay_wanted_version(std::move(*files.dossier), choices.versions, files.diagnostics);
    files.dossier.reset();
}

/// Null when it cannot be read, which is reported.
std::shared_ptr<const ImageFile> open_image(const fs::path& folder, const Text& name,
                                            Diagnostics& diagnostics) {
    auto file = open_image_file((folder / name.value).string(), name.where, diagnostics);
    return file ? std::make_shared<const ImageFile>(std::move(*file)) : nullptr;
}

void open_pictures(const fs::path& folder, const OwnSlide& slide, Loaded& loaded) {
    for (const OwnBlock& block : slide.blocks) {
        const auto* picture = std::get_if<OwnPicture>(&block);
        if (picture != nullptr && !loaded.pictures.contains(picture->file.value)) {
            if (auto file = open_image(folder, picture->file, loaded.files.diagnostics)) {
                loaded.pictures.emplace(picture->file.value, std::move(file));
            }
        }
    }
}

void open_images(const fs::path& folder, Loaded& loaded) {
    if (!loaded.version) {
        return;
    }
    const Dossier& dossier = loaded.version->told;
    if (dossier.diagnosis.authority.logo) {
        loaded.logo =
            open_image(folder, *dossier.diagnosis.authority.logo, loaded.files.diagnostics);
    }
    for (const OwnSlide& slide : dossier.deck_edits.own_slides) {
        open_pictures(folder, slide, loaded);
    }
}

/// The dossier's own logo, pictures, theme and fonts change its documents as its data do.
void note_other_inputs(const fs::path& folder, const fs::path& theme, Loaded& loaded) {
    std::vector<InputFingerprint>& inputs = loaded.files.inputs;
    if (loaded.logo != nullptr) {
        const std::string& name = loaded.version->told.diagnosis.authority.logo->value;
        inputs.push_back(fingerprint_of_bytes(loaded.logo->bytes, name));
    }
    for (const auto& [name, picture] : loaded.pictures) {
        inputs.push_back(fingerprint_of_bytes(picture->bytes, name));
    }
    const auto note_own = [&](const fs::path& file) {
        if (auto fingerprint = fingerprint_of_own_file(file, folder)) {
            inputs.push_back(std::move(*fingerprint));
        }
    };
    note_own(theme);
    const auto& fonts = loaded.style.fonts;
    for (const std::string& font : std::set<std::string>(fonts.begin(), fonts.end())) {
        if (!font.empty()) {
            note_own(font);
        }
    }
}

void warn_of_characters(LoadedDossier& files, const FontSet& fonts) {
    for (const auto& [character, where] : files.characters) {
        // Accents stand alone only in theory: fonts have the letters that carry them.
        if (is_combining_accent(character) || fonts.can_draw(character)) {
            continue;
        }
        std::string text;
        append_utf8(text, character);
        files.diagnostics.warning(where,
                                  messages::character_without_glyph(text, written_name(character)),
                                  {messages::replace_the_character()});
    }
}

} // namespace

Loaded load(const std::string& folder, const TellingChoices& choices, const fs::path& data_folder) {
    Loaded loaded;
    loaded.files = load_dossier(folder, data_folder, known_slides);
    const auto& dossier = loaded.files.dossier;
    const ThemeWishes wishes{choices.theme, dossier ? dossier->diagnosis.theme : std::nullopt};
    const fs::path theme =
        theme_file(wishes, folder, data_folder / "themes", loaded.files.diagnostics);
    loaded.style = load_style(style_files(folder, theme, data_folder));
    check_outline(loaded.style.outline, slide_kind_names(), loaded.style.outline_file,
                  loaded.style.diagnostics);
    follow(choices, loaded);
    open_images(folder, loaded);
    note_other_inputs(folder, theme, loaded);
    if (loaded.style.theme) {
        loaded.fonts.emplace(loaded.style.fonts);
        warn_of_characters(loaded.files, *loaded.fonts);
    }
    return loaded;
}

} // namespace restitution

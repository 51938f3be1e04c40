#include "app/prepare.h"

#include "base/fingerprint.h"
#include "base/utf8.h"
#include "checks/public_view.h"
#include "letters/answer_file.h"
#include "messages/guides.h"
#include "messages/image.h"
#include "messages/theme.h"
#include "messages/unknown_name.h"
#include "paint/image_file.h"
#include "revise/apply_remarks.h"
#include "story/deck/outline_choice.h"
#include "story/deck/slide_kind.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace restitution {

namespace {

namespace fs = std::filesystem;

constexpr const char* usual_theme = "territoire";

/// The command line's theme, else the dossier's, else the usual one.
fs::path theme_file(const std::string& folder, const CommandLine& options, LoadedDossier& loaded,
                    const fs::path& themes) {
    const auto shipped = [&](const std::string& name) { return themes / name / "theme.yaml"; };
    std::error_code error;
    if (options.theme) {
        return fs::is_regular_file(*options.theme, error) ? fs::path(*options.theme)
                                                          : shipped(*options.theme);
    }
    if (!loaded.dossier || !loaded.dossier->diagnosis.theme) {
        return shipped(usual_theme);
    }
    const Text& own = *loaded.dossier->diagnosis.theme;
    if (is_theme_file(own.value)) {
        return fs::path(folder) / own.value;
    }
    if (fs::is_regular_file(shipped(own.value), error)) {
        return shipped(own.value);
    }
    report_unknown({own.where, own.value, shipped_theme_names(themes), {}},
                   messages::unknown_theme(own.value), loaded.diagnostics);
    return shipped(usual_theme);
}

StyleFiles style_files(const std::string& folder, const fs::path& theme, const fs::path& data) {
    const fs::path themes = data / "themes";
    return {theme,
            themes / "phrases" / "fr.yaml",
            themes / "outline.yaml",
            themes / "phrases" / "glossaire.yaml",
            themes,
            {fs::path(folder) / "polices", theme.parent_path() / "polices", data / "polices"}};
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

/// Null when it cannot be read, which is reported.
std::shared_ptr<const ImageFile> open_image(const std::string& folder, const Text& name,
                                            Diagnostics& diagnostics) {
    auto file = open_image_file((fs::path(folder) / name.value).string(), name.where, diagnostics);
    return file ? std::make_shared<const ImageFile>(std::move(*file)) : nullptr;
}

void open_images(const std::string& folder, Prepared& prepared) {
    if (!prepared.loaded.dossier) {
        return;
    }
    const Dossier& dossier = *prepared.loaded.dossier;
    Diagnostics& diagnostics = prepared.loaded.diagnostics;
    if (dossier.diagnosis.authority.logo) {
        prepared.logo = open_image(folder, *dossier.diagnosis.authority.logo, diagnostics);
    }
    for (const OwnSlide& slide : dossier.deck_edits.own_slides) {
        for (const OwnBlock& block : slide.blocks) {
            const auto* picture = std::get_if<OwnPicture>(&block);
            if (picture != nullptr && !prepared.pictures.contains(picture->file.value)) {
                if (auto file = open_image(folder, picture->file, diagnostics)) {
                    prepared.pictures.emplace(picture->file.value, std::move(file));
                }
            }
        }
    }
}

bool is_below(const fs::path& file, const fs::path& folder) {
    const fs::path relative = file.lexically_normal().lexically_relative(folder.lexically_normal());
    return !relative.empty() && *relative.begin() != "..";
}

/// The dossier's own logo, pictures, theme and fonts change its documents as its data do.
void note_other_inputs(const fs::path& folder, const fs::path& theme, Prepared& prepared) {
    const auto note = [&](const std::string& name, const std::string& bytes) {
        Fingerprint fingerprint;
        fingerprint.add(bytes);
        prepared.loaded.inputs.push_back({name, fingerprint.text(), {}});
    };
    const auto note_file = [&](const fs::path& file) {
        std::ifstream content(file, std::ios::binary);
        const fs::path name = file.lexically_normal().lexically_relative(folder.lexically_normal());
        note(name.generic_string(), {std::istreambuf_iterator<char>(content), {}});
    };
    if (prepared.logo != nullptr) {
        note(prepared.loaded.dossier->diagnosis.authority.logo->value, prepared.logo->bytes);
    }
    for (const auto& [name, picture] : prepared.pictures) {
        note(name, picture->bytes);
    }
    if (is_below(theme, folder)) {
        note_file(theme);
    }
    const auto& fonts = prepared.style.fonts;
    for (const std::string& font : std::set<std::string>(fonts.begin(), fonts.end())) {
        if (!font.empty() && is_below(font, folder)) {
            note_file(font);
        }
    }
}

/// The cut that the command line asks for, and the usual agenda where the dossier has none.
void follow_cut(Dossier& dossier, const CommandLine& options, const Outline& outline) {
    Diagnosis& diagnosis = dossier.diagnosis;
    Committee& committee = diagnosis.committee;
    if (options.cut) {
        diagnosis.options.cut = *options.cut;
    }
    if (!committee.minutes_given) {
        committee.minutes.value = usual_minutes(diagnosis.options.cut);
    }
    if (committee.agenda.empty()) {
        committee.agenda = usual_agenda(outline, diagnosis, known_slides(dossier));
    }
}

/// The version that comes before `version`, if any.
std::optional<int> version_before(int version, const Dossier& dossier) {
    std::optional<int> before;
    for (const DocumentVersion& declared : dossier.diagnosis.versions) {
        if (declared.number.value < version) {
            before = declared.number.value;
        }
    }
    return before;
}

/// The dossier becomes what the wanted version tells, beside what an earlier one told.
void lay_remarks(const CommandLine& options, Prepared& prepared) {
    LoadedDossier& loaded = prepared.loaded;
    if (!loaded.dossier) {
        return;
    }
    const Dossier as_read = *loaded.dossier;
    prepared.last_version = as_read.diagnosis.current_version().number.value;
    for (const Remark& remark : as_read.remarks) {
        if (remark.treatment == Treatment::ToExamine) {
            prepared.to_examine.push_back(remark.id.value);
        } else if (remark.version && remark.version->value > prepared.last_version) {
            prepared.to_come.push_back(remark.id.value);
        }
    }
    const std::optional<int> wanted = options.to ? options.to : options.document_version;
    loaded.dossier = apply_remarks(as_read, wanted, loaded.diagnostics).dossier;
    if (options.from) {
        apply_remarks(as_read, *options.from, loaded.diagnostics); // says when it is not declared
    }
    const int version = loaded.dossier->diagnosis.current_version().number.value;
    const std::optional<int> before =
        options.from ? options.from : version_before(version, as_read);
    const bool told =
        options.command == CommandName::Build || options.command == CommandName::Changes;
    if (told && before && !loaded.diagnostics.has_errors()) {
        prepared.changes = compute_changes(as_read, *before, version);
    }
}

/// Answers that were typed in a prepared file, in front of words that the questionnaire has left.
void warn_of_other_words(Prepared& prepared) {
    LoadedDossier& loaded = prepared.loaded;
    if (!loaded.dossier || !prepared.style.phrases) {
        return;
    }
    for (const Interview& interview : loaded.dossier->answers.interviews) {
        if (!interview.sheet) {
            continue;
        }
        std::vector<std::string> ids;
        for (const QuestionId& id : answers_beside_other_words(
                 loaded.sources[interview.sheet->file].text(), interview.answers,
                 loaded.dossier->questionnaire, *prepared.style.phrases)) {
            ids.push_back(id.text);
        }
        if (!ids.empty()) {
            loaded.diagnostics.warning(
                *interview.sheet,
                messages::answers_beside_other_words(interview.id.value.text, ids),
                {messages::compare_with_grid()});
        }
    }
}

/// Functions take the place of people, and people left in a text are errors.
void publish(LoadedDossier& loaded) {
    Dossier published = public_view(*loaded.dossier);
    loaded.diagnostics = without_people_warnings(loaded.diagnostics);
    check_published_texts(published, *loaded.dossier, loaded.diagnostics);
    loaded.dossier = std::move(published);
}

} // namespace

Prepared prepare(const std::string& dossier, const CommandLine& options,
                 const std::string& data_folder) {
    const fs::path data = data_folder;
    Prepared prepared;
    prepared.loaded = load_dossier(dossier, data, known_slides);
    const fs::path theme = theme_file(dossier, options, prepared.loaded, data / "themes");
    prepared.style = load_style(style_files(dossier, theme, data));
    check_outline(prepared.style.outline, slide_kind_names(), prepared.style.outline_file,
                  prepared.style.diagnostics);
    if (prepared.loaded.dossier) {
        follow_cut(*prepared.loaded.dossier, options, prepared.style.outline);
    }
    if (prepared.loaded.dossier && options.for_public) {
        publish(prepared.loaded);
    }
    warn_of_other_words(prepared);
    lay_remarks(options, prepared);
    open_images(dossier, prepared);
    note_other_inputs(dossier, theme, prepared);
    if (prepared.style.theme) {
        prepared.fonts.emplace(prepared.style.fonts);
        warn_of_characters(prepared.loaded, *prepared.fonts);
    }
    return prepared;
}

Workshop workshop_of(const Prepared& prepared, const std::string& profile) {
    const LoadedStyle& style = prepared.style;
    return {*style.theme,
            *style.phrases,
            style.outline,
            style.glossary,
            *prepared.fonts,
            profile,
            prepared.logo,
            prepared.pictures,
            prepared.changes ? &*prepared.changes : nullptr,
            prepared.loaded.previous ? &*prepared.loaded.previous : nullptr};
}

} // namespace restitution

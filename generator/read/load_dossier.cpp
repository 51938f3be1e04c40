#include "read/load_dossier.h"

#include "base/utf8.h"
#include "checks/dossier_checks.h"
#include "messages/files.h"
#include "messages/previous.h"
#include "messages/remarks.h"
#include "messages/theme.h"
#include "model/vocabulary.h"
#include "read/decode/decode_catalogues.h"
#include "read/decode/decode_diagnostic.h"
#include "read/decode/decode_indicateurs.h"
#include "read/decode/decode_interlocuteurs.h"
#include "read/decode/decode_inventaire.h"
#include "read/decode/decode_leviers.h"
#include "read/decode/decode_precedent.h"
#include "read/decode/decode_referentiel.h"
#include "read/decode/decode_remarques.h"
#include "read/decode/decode_reponses.h"
#include "read/decode/decode_reunion.h"
#include "read/decode/decode_support.h"
#include "read/dossier_files.h"
#include "read/load_time_zones.h"
#include "read/retired_answers.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace restitution {

namespace {

namespace fs = std::filesystem;

void note_characters(const Value& value, std::map<char32_t, Span>& characters) {
    if (const auto* scalar = std::get_if<Scalar>(&value.content)) {
        for (const char32_t character : to_code_points(scalar->text)) {
            if (character > 0x7F) {
                characters.emplace(character, value.where);
            }
        }
    } else if (const auto* list = std::get_if<List>(&value.content)) {
        for (const Value& item : list->items) {
            note_characters(item, characters);
        }
    } else if (const auto* fields = std::get_if<Fields>(&value.content)) {
        for (const Field& field : fields->items) {
            note_characters(field.value, characters);
        }
    }
}

/// A dossier on its way: what is asked, what was found so far.
struct Loading {
    const fs::path& folder;
    const fs::path& data_folder;
    DossierFiles files;
    LoadedDossier loaded = {};
    Dossier dossier = {};
    ReadParts parts = {};
    std::vector<RetiredQuestion> retired = {};

    Diagnostics& diagnostics() { return loaded.diagnostics; }
};

/// Notes its characters, and what it says when it is the dossier's.
std::optional<Value> read_noting(const InputFile& file, Loading& loading) {
    LoadedDossier& loaded = loading.loaded;
    std::optional<Value> value = read_input_file(file, loaded.sources, loaded.diagnostics);
    if (value) {
        note_characters(*value, loaded.characters);
    }
    if (value && !file.folder.empty()) { // not one of the program's own
        const fs::path name = file.path.lexically_relative(loading.folder);
        if (!is_blank_sheet(*value)) {
            loaded.inputs.push_back(fingerprint_of(*value, name.generic_string()));
        }
    }
    return value;
}

/// Shown without its folder: where the program is installed must not change a message.
std::optional<Value> read_shipped(const std::string& name, Loading& loading) {
    return read_noting({loading.data_folder / name, name, {}}, loading);
}

/// The files of a kind, each decoded; the kind counts as unread when one of them cannot be read.
void load_kind(FileKind kind, void (*decode)(const Value&, Loading&), Loading& loading) {
    if (!loading.files.has(kind)) {
        return;
    }
    for (const InputFile& file : loading.files.by_kind.at(kind)) {
        if (const auto value = read_noting(file, loading)) {
            decode(*value, loading);
        } else {
            loading.parts.unread.insert(kind);
        }
    }
}

void report_no_diagnosis(Loading& loading) {
    loading.parts.unread.insert(FileKind::Diagnosis);
    if (!loading.files.undecided.contains(FileKind::Diagnosis)) {
        loading.diagnostics().error({loading.loaded.sources.add(loading.folder.string(), {}), 0, 0},
                                    messages::folder_has_no_diagnosis(),
                                    {messages::give_dossier_folder()});
    }
}

void load_diagnosis(Loading& loading) {
    if (!loading.files.has(FileKind::Diagnosis)) {
        report_no_diagnosis(loading);
        return;
    }
    load_kind(
        FileKind::Diagnosis,
        [](const Value& value, Loading& to) {
            to.dossier.diagnosis = decode_diagnostic(value, to.diagnostics());
        },
        loading);
}

void load_time_zone(Loading& loading) {
    if (loading.parts.has(FileKind::Diagnosis)) {
        const auto zones = load_time_zones(loading.data_folder / "fuseaux.yaml");
        loading.loaded.zone = time_zone_of(loading.dossier.diagnosis, zones, loading.diagnostics());
    }
}

/// The shipped one, unless the dossier has its own.
void load_shipped_questionnaire(Loading& loading) {
    if (const auto value = read_shipped("referentiel.yaml", loading)) {
        loading.dossier.questionnaire =
            decode_referentiel(*value, loading.retired, loading.diagnostics());
    } else {
        loading.parts.unread.insert(FileKind::Questionnaire);
    }
}

void decode_questionnaire(const Value& value, Loading& loading) {
    if (!is_rewording(value)) {
        loading.dossier.questionnaire =
            decode_referentiel(value, loading.retired, loading.diagnostics());
        return;
    }
    load_shipped_questionnaire(loading);
    if (loading.parts.has(FileKind::Questionnaire)) {
        decode_rewording(value, loading.dossier.questionnaire, loading.diagnostics());
    }
}

void load_questionnaire(Loading& loading) {
    if (loading.files.has(FileKind::Questionnaire)) {
        load_kind(FileKind::Questionnaire, decode_questionnaire, loading);
    } else {
        load_shipped_questionnaire(loading);
    }
}

void load_catalogues(Loading& loading) {
    const auto levers = read_shipped("leviers.yaml", loading);
    const auto reen = read_shipped("reen.yaml", loading);
    loading.parts.catalogues = levers && reen;
    if (levers) {
        loading.dossier.lever_catalogue = decode_lever_catalogue(*levers, loading.diagnostics());
    }
    if (reen) {
        loading.dossier.reen = decode_reen_subjects(*reen, loading.diagnostics());
    }
}

void decode_inventory(const Value& value, Loading& loading) {
    const auto table = read_shipped("categories.yaml", loading);
    auto categories =
        table ? decode_categories(*table, loading.diagnostics()) : std::vector<EquipmentCategory>{};
    loading.dossier.inventory =
        decode_inventaire(value, std::move(categories), loading.diagnostics());
}

template <auto part, auto decode>
void decode_into(const Value& value, Loading& loading) {
    loading.dossier.*part = decode(value, loading.diagnostics());
}

void warn_of_absence(FileKind kind, Loading& loading) {
    const DossierFiles& files = loading.files;
    if (!files.has(kind) && !files.undecided.contains(kind) && files.has(FileKind::Diagnosis)) {
        const std::string_view name = word_of(kind);
        const Span place{loading.loaded.sources.add(shown_path(loading.folder, name), {}), 0, 0};
        loading.diagnostics().warning(place, messages::file_absent(name),
                                      {messages::create_file(name)});
    }
}

/// A diagnostic may begin without people or answers, but not for long.
enum class Absence { Usual, Said };

/// A kind of file that is decoded by itself.
struct PlainKind {
    FileKind kind;
    Absence absence;
    void (*decode)(const Value&, Loading&);
};
constexpr std::array plain_kinds{
    PlainKind{FileKind::People, Absence::Said,
              decode_into<&Dossier::people, decode_interlocuteurs>},
    PlainKind{FileKind::Answers, Absence::Said,
              [](const Value& value, Loading& to) {
                  decode_reponses(value, to.dossier.answers, to.diagnostics());
              }},
    PlainKind{FileKind::Inventory, Absence::Usual, decode_inventory},
    PlainKind{FileKind::Indicators, Absence::Usual,
              decode_into<&Dossier::indicators, decode_indicateurs>},
    PlainKind{FileKind::Levers, Absence::Usual, decode_into<&Dossier::levers, decode_leviers>},
    PlainKind{FileKind::Remarks, Absence::Usual, decode_into<&Dossier::remarks, decode_remarques>},
    PlainKind{FileKind::DeckEdits, Absence::Usual,
              decode_into<&Dossier::deck_edits, decode_support>},
    PlainKind{FileKind::Meeting, Absence::Usual, decode_into<&Dossier::meeting, decode_reunion>}};

void bring_answers_together(Loading& loading) {
    if (loading.parts.has(FileKind::Answers)) {
        attach_answer_sheets(loading.dossier.answers, loading.diagnostics());
    }
    set_retired_answers_aside(loading.retired, loading.dossier.answers, loading.diagnostics());
}

/// Its texts are compared, not shown: their characters need no glyph.
void load_previous(Loading& loading) {
    if (!loading.files.has(FileKind::Previous)) {
        return;
    }
    LoadedDossier& loaded = loading.loaded;
    const InputFile& file = loading.files.by_kind.at(FileKind::Previous).front();
    if (const auto value = read_input_file(file, loaded.sources, loaded.diagnostics)) {
        loaded.previous = decode_precedent(*value, loaded.diagnostics);
    }
    if (loaded.previous && loading.parts.has(FileKind::Diagnosis) &&
        loaded.previous->reference_date.value >= loading.dossier.diagnosis.reference_date.value) {
        loaded.diagnostics.error(loaded.previous->reference_date.where,
                                 messages::previous_not_earlier(),
                                 {messages::put_an_earlier_one()});
    }
}

/// A warning about a file that has errors may only follow from them: it waits until they are
/// mended.
void check_together(KnownSlides known_slides, Loading& loading) {
    std::set<std::uint16_t> faulty;
    for (const Diagnostic& diagnostic : loading.diagnostics().sorted()) {
        if (diagnostic.severity == Severity::Error) {
            faulty.insert(diagnostic.where.file);
        }
    }
    Diagnostics found;
    check_whole_dossier(loading.dossier, loading.parts, known_slides(loading.dossier), found);
    for (Diagnostic& diagnostic : found.sorted()) {
        if (diagnostic.severity == Severity::Error) {
            loading.diagnostics().error(diagnostic.where, std::move(diagnostic.message),
                                        std::move(diagnostic.hints));
        } else if (!faulty.contains(diagnostic.where.file)) {
            loading.diagnostics().warning(diagnostic.where, std::move(diagnostic.message),
                                          std::move(diagnostic.hints));
        }
    }
}

/// A file of the dossier, whatever links say.
bool is_inside(const std::string& name, const fs::path& folder) {
    std::error_code error;
    const fs::path root = fs::canonical(folder, error);
    const fs::path file = fs::canonical(folder / name, error);
    const auto inside =
        std::mismatch(root.begin(), root.end(), file.begin(), file.end()).first == root.end();
    return !error && inside && fs::is_regular_file(file, error);
}

void check_pictures(Loading& loading) {
    for (const OwnSlide& slide : loading.dossier.deck_edits.own_slides) {
        for (const OwnBlock& block : slide.blocks) {
            const auto* picture = std::get_if<OwnPicture>(&block);
            if (picture != nullptr && !picture->file.value.empty() &&
                !is_inside(picture->file.value, loading.folder)) {
                loading.diagnostics().error(picture->file.where,
                                            messages::picture_not_found(picture->file.value),
                                            {messages::picture_stays_in_folder()});
            }
        }
    }
}

void check_named_files(Loading& loading) {
    const auto& logo = loading.dossier.diagnosis.authority.logo;
    if (logo && !is_inside(logo->value, loading.folder)) {
        loading.diagnostics().error(logo->where, messages::logo_not_found(logo->value),
                                    {messages::logo_stays_in_folder()});
    }
    const auto& theme = loading.dossier.diagnosis.theme;
    if (theme && is_theme_file(theme->value) && !is_inside(theme->value, loading.folder)) {
        loading.diagnostics().error(theme->where, messages::theme_file_not_found(theme->value),
                                    {messages::theme_stays_in_folder()});
    }
    check_pictures(loading);
}

/// The theme's file is read because the diagnosis names it.
void warn_of_unread(Loading& loading) {
    const auto& theme = loading.dossier.diagnosis.theme;
    for (const std::string& name : loading.files.without_kind) {
        if (!theme || theme->value != name) {
            warn_of_unread_file(loading.folder, name, loading.loaded.sources,
                                loading.diagnostics());
        }
    }
}

} // namespace

LoadedDossier load_dossier(const fs::path& folder, const fs::path& data_folder,
                           KnownSlides known_slides) {
    Loading loading{.folder = folder, .data_folder = data_folder, .files = {}};
    LoadedDossier& loaded = loading.loaded;
    loading.files = find_dossier_files(folder, loaded.sources, loaded.diagnostics);
    loading.parts.unread = loading.files.undecided;
    load_diagnosis(loading);
    load_time_zone(loading);
    load_questionnaire(loading);
    load_catalogues(loading);
    for (const PlainKind& plain : plain_kinds) {
        if (plain.absence == Absence::Said) {
            warn_of_absence(plain.kind, loading);
        }
        load_kind(plain.kind, plain.decode, loading);
    }
    bring_answers_together(loading);
    load_previous(loading);
    check_together(known_slides, loading);
    check_named_files(loading);
    warn_of_unread(loading);
    if (!loaded.diagnostics.has_errors()) {
        loaded.dossier = std::move(loading.dossier);
    }
    return std::move(loaded);
}

} // namespace restitution

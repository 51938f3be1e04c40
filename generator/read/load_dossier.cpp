#include "read/load_dossier.h"

#include "base/utf8.h"
#include "checks/dossier_checks.h"
#include "messages/files.h"
#include "messages/previous.h"
#include "messages/remarks.h"
#include "messages/theme.h"
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

class Loader {
public:
    Loader(const fs::path& folder, const fs::path& data_folder, LoadedDossier& loaded)
        : folder_(folder), data_folder_(data_folder), sources_(loaded.sources),
          diagnostics_(loaded.diagnostics), characters_(loaded.characters), inputs_(loaded.inputs),
          previous_(loaded.previous) {}

    Dossier load(KnownSlides known_slides) {
        const DossierFiles files = find_dossier_files(folder_, sources_, diagnostics_);
        if (files.ambiguous) {
            parts_ = no_parts;
        }
        load_diagnosis(files);
        if (parts_.diagnosis) {
            zone_ = time_zone_of(dossier_.diagnosis, load_time_zones(data_folder_ / "fuseaux.yaml"),
                                 diagnostics_);
        }
        load_questionnaire(files);
        load_catalogues();
        load_people(files);
        load_answers(files);
        load_equipment(files, data_folder_ / "categories.yaml");
        load_choices(files);
        load_previous(files);
        check_together(known_slides);
        check_named_files();
        warn_of_unread(files);
        return std::move(dossier_);
    }

    const TimeZone& zone() const { return zone_; }

private:
    std::optional<Value> read(const InputFile& file) {
        std::optional<Value> value = read_input_file(file, sources_, diagnostics_);
        if (value) {
            note_characters(*value, characters_);
        }
        if (value && !file.folder.empty()) { // not one of the program's own
            const fs::path name = file.path.lexically_relative(folder_);
            if (!is_blank_sheet(*value)) {
                inputs_.push_back(fingerprint_of(*value, name.generic_string()));
            }
        }
        return value;
    }

    /// Shown without its folder: where the program is installed must not change a message.
    std::optional<Value> read_shipped(const std::string& name) {
        return read({data_folder_ / name, name, {}});
    }

    void load_diagnosis(const DossierFiles& files) {
        if (!files.diagnostic) {
            if (!files.ambiguous) {
                diagnostics_.error({sources_.add(folder_.string(), {}), 0, 0},
                                   messages::folder_has_no_diagnosis(),
                                   {messages::give_dossier_folder()});
            }
            parts_.diagnosis = false;
            return;
        }
        const auto value = read(*files.diagnostic);
        parts_.diagnosis = value.has_value();
        if (value) {
            dossier_.diagnosis = decode_diagnostic(*value, diagnostics_);
        }
    }

    void load_questionnaire(const DossierFiles& files) {
        const auto own = files.referentiel ? read(*files.referentiel) : std::nullopt;
        if (files.referentiel && !own) {
            parts_.questionnaire = false;
            return;
        }
        if (own && !is_rewording(*own)) {
            dossier_.questionnaire = decode_referentiel(*own, retired_, diagnostics_);
            return;
        }
        const auto value = read_shipped("referentiel.yaml");
        if (!value) {
            parts_.questionnaire = false;
            return;
        }
        dossier_.questionnaire = decode_referentiel(*value, retired_, diagnostics_);
        if (own) {
            decode_rewording(*own, dossier_.questionnaire, diagnostics_);
        }
    }

    void load_catalogues() {
        const auto levers = read_shipped("leviers.yaml");
        const auto reen = read_shipped("reen.yaml");
        parts_.catalogues = levers && reen;
        if (levers) {
            dossier_.lever_catalogue = decode_lever_catalogue(*levers, diagnostics_);
        }
        if (reen) {
            dossier_.reen = decode_reen_subjects(*reen, diagnostics_);
        }
    }

    void warn_of_absence(const DossierFiles& files, std::string_view name) {
        if (!files.ambiguous && files.diagnostic) {
            diagnostics_.warning({sources_.add(shown_path(folder_, name), {}), 0, 0},
                                 messages::file_absent(name), {messages::create_file(name)});
        }
    }

    void load_people(const DossierFiles& files) {
        if (!files.interlocuteurs) {
            warn_of_absence(files, "interlocuteurs");
            return;
        }
        const auto value = read(*files.interlocuteurs);
        parts_.people = parts_.people && value.has_value();
        if (value) {
            dossier_.people = decode_interlocuteurs(*value, diagnostics_);
        }
    }

    void load_answers(const DossierFiles& files) {
        if (files.reponses.empty()) {
            warn_of_absence(files, "reponses");
        }
        for (const InputFile& file : files.reponses) {
            const auto value = read(file);
            parts_.answers = parts_.answers && value.has_value();
            if (value) {
                decode_reponses(*value, dossier_.answers, diagnostics_);
            }
        }
        if (parts_.answers) {
            attach_answer_sheets(dossier_.answers, diagnostics_);
        }
        set_retired_answers_aside(retired_, dossier_.answers, diagnostics_);
    }

    /// Decodes the file when there is one; `part` falls when it cannot be read.
    template <class Decode>
    void load_part(const std::optional<InputFile>& file, bool& part, Decode decode) {
        if (!file) {
            return;
        }
        const auto value = read(*file);
        part = value.has_value();
        if (value) {
            decode(*value);
        }
    }

    void load_equipment(const DossierFiles& files, const fs::path& shipped) {
        load_part(files.inventaire, parts_.inventory, [&](const Value& value) {
            // Shown without its folder, as the référentiel is.
            const auto table = read({shipped, shipped.filename().string(), {}});
            auto categories =
                table ? decode_categories(*table, diagnostics_) : std::vector<EquipmentCategory>{};
            dossier_.inventory = decode_inventaire(value, std::move(categories), diagnostics_);
        });
        load_part(files.indicateurs, parts_.indicators, [&](const Value& value) {
            dossier_.indicators = decode_indicateurs(value, diagnostics_);
        });
    }

    /// What people choose, remark and decide.
    void load_choices(const DossierFiles& files) {
        load_part(files.leviers, parts_.levers, [&](const Value& value) {
            dossier_.levers = decode_leviers(value, diagnostics_);
        });
        load_part(files.remarques, parts_.remarks, [&](const Value& value) {
            dossier_.remarks = decode_remarques(value, diagnostics_);
        });
        load_part(files.support, parts_.deck_edits, [&](const Value& value) {
            dossier_.deck_edits = decode_support(value, diagnostics_);
        });
        load_part(files.reunion, parts_.meeting, [&](const Value& value) {
            dossier_.meeting = decode_reunion(value, diagnostics_);
        });
    }

    /// Its texts are compared, not shown: their characters need no glyph.
    void load_previous(const DossierFiles& files) {
        const auto value = files.precedent
                               ? read_input_file(*files.precedent, sources_, diagnostics_)
                               : std::nullopt;
        if (!value) {
            return;
        }
        previous_ = decode_precedent(*value, diagnostics_);
        if (previous_ && parts_.diagnosis &&
            previous_->reference_date.value >= dossier_.diagnosis.reference_date.value) {
            diagnostics_.error(previous_->reference_date.where, messages::previous_not_earlier(),
                               {messages::put_an_earlier_one()});
        }
    }

    /// The theme's file has a role because the diagnosis names it.
    void warn_of_unread(const DossierFiles& files) {
        const auto& theme = dossier_.diagnosis.theme;
        for (const std::string& name : files.without_role) {
            if (!theme || theme->value != name) {
                warn_of_unread_file(folder_, name, sources_, diagnostics_);
            }
        }
    }

    /// A file of the dossier, whatever links say.
    bool is_inside(const std::string& name) const {
        std::error_code error;
        const fs::path root = fs::canonical(folder_, error);
        const fs::path file = fs::canonical(folder_ / name, error);
        const auto inside =
            std::mismatch(root.begin(), root.end(), file.begin(), file.end()).first == root.end();
        return !error && inside && fs::is_regular_file(file, error);
    }

    /// A warning about a file that has errors may only follow from them: it waits until they are
    /// mended.
    void check_together(KnownSlides known_slides) {
        std::set<std::uint16_t> faulty;
        for (const Diagnostic& diagnostic : diagnostics_.sorted()) {
            if (diagnostic.severity == Severity::Error) {
                faulty.insert(diagnostic.where.file);
            }
        }
        Diagnostics found;
        check_whole_dossier(dossier_, parts_, known_slides(dossier_), found);
        for (Diagnostic& diagnostic : found.sorted()) {
            if (diagnostic.severity == Severity::Error) {
                diagnostics_.error(diagnostic.where, std::move(diagnostic.message),
                                   std::move(diagnostic.hints));
            } else if (!faulty.contains(diagnostic.where.file)) {
                diagnostics_.warning(diagnostic.where, std::move(diagnostic.message),
                                     std::move(diagnostic.hints));
            }
        }
    }

    void check_named_files() {
        const auto& logo = dossier_.diagnosis.authority.logo;
        if (logo && !is_inside(logo->value)) {
            diagnostics_.error(logo->where, messages::logo_not_found(logo->value),
                               {messages::logo_stays_in_folder()});
        }
        const auto& theme = dossier_.diagnosis.theme;
        if (theme && is_theme_file(theme->value) && !is_inside(theme->value)) {
            diagnostics_.error(theme->where, messages::theme_file_not_found(theme->value),
                               {messages::theme_stays_in_folder()});
        }
        check_pictures();
    }

    void check_pictures() {
        for (const OwnSlide& slide : dossier_.deck_edits.own_slides) {
            for (const OwnBlock& block : slide.blocks) {
                const auto* picture = std::get_if<OwnPicture>(&block);
                if (picture != nullptr && !picture->file.value.empty() &&
                    !is_inside(picture->file.value)) {
                    diagnostics_.error(picture->file.where,
                                       messages::picture_not_found(picture->file.value),
                                       {messages::picture_stays_in_folder()});
                }
            }
        }
    }

    const fs::path& folder_;
    const fs::path& data_folder_;
    TimeZone zone_;
    Sources& sources_;
    Diagnostics& diagnostics_;
    std::map<char32_t, Span>& characters_;
    std::vector<InputFingerprint>& inputs_;
    std::optional<PreviousDiagnosis>& previous_;
    Dossier dossier_;
    ReadParts parts_;
    std::vector<RetiredQuestion> retired_;
};

} // namespace

LoadedDossier load_dossier(const fs::path& folder, const fs::path& data_folder,
                           KnownSlides known_slides) {
    LoadedDossier loaded;
    Loader loader(folder, data_folder, loaded);
    Dossier dossier = loader.load(known_slides);
    loaded.zone = loader.zone();
    if (!loaded.diagnostics.has_errors()) {
        loaded.dossier = std::move(dossier);
    }
    return loaded;
}

} // namespace restitution

/// The commands that only speak: check, changes, explain.
#include "app/check_deck_time.h"
#include "app/commands.h"
#include "app/list_pending.h"
#include "app/program_run.h"
#include "app/told.h"
#include "export/changes_json.h"
#include "export/explanation_json.h"
#include "export/explanation_text.h"
#include "messages/explain.h"
#include "story/wording/changes_told.h"

namespace restitution {

ExitCode check_dossier(const ProgramRun& run, const std::string& dossier) {
    Told told(dossier, run.asked.telling, run.data_folder);
    if (told.loaded().is_sound()) {
        check_deck_time(told);
    }
    if (!report(run, told)) {
        return ExitCode::DossierErrors;
    }
    run.console.say(messages::dossier_is_sound(dossier));
    for (const std::string& line : list_pending(*told.loaded().version, told.metrics().coverage)) {
        run.console.say(line);
    }
    return ExitCode::Done;
}

ExitCode tell_changes_of(const ProgramRun& run, const std::string& dossier) {
    Told told(dossier, run.asked.telling, run.data_folder);
    if (!report(run, told)) {
        return ExitCode::DossierErrors;
    }
    VersionChanges none; // of a version that nothing comes before
    none.before = none.after = told.dossier().diagnosis.current_version().number.value;
    Telling telling = told.telling_with_changes();
    if (telling.changes == nullptr) {
        telling.changes = &none;
    }
    run.console.answer(run.asked.format == ReportFormat::Json ? changes_json(*telling.changes)
                                                              : changes_text(telling));
    return ExitCode::Done;
}

ExitCode explain_dossier(const ProgramRun& run, const std::string& dossier) {
    Told told(dossier, run.asked.telling, run.data_folder);
    if (!report(run, told)) {
        return ExitCode::DossierErrors;
    }
    const Dossier& sound = told.dossier();
    const std::string name = run.asked.target.value_or(name_of(ExplainTarget{}));
    const std::optional<ExplainTarget> target = find_target(name, sound.questionnaire);
    if (!target) {
        const auto close = close_targets(name, sound.questionnaire);
        run.console.refuse(messages::usage_prefix(), messages::unknown_target(name, close));
        return ExitCode::Usage;
    }
    const auto write = run.asked.format == ReportFormat::Json ? explanation_json : explanation_text;
    run.console.answer(write(explain(*target, sound, told.metrics()), told.telling(),
                             {told.loaded().files.sources, dossier}));
    return ExitCode::Done;
}

} // namespace restitution

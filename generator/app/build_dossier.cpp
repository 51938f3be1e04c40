#include "app/build_documents.h"
#include "app/check_deck_time.h"
#include "app/commands.h"
#include "app/input_record.h"
#include "app/program_run.h"
#include "messages/guides.h"
#include "messages/remarks.h"

namespace restitution {

namespace {

namespace fs = std::filesystem;

Message input_message(InputFate fate, int version) {
    switch (fate) {
    case InputFate::Changed:
        return messages::input_changed(version);
    case InputFate::Added:
        return messages::input_added(version);
    case InputFate::Removed:
        return messages::input_removed(version);
    }
    return messages::input_changed(version);
}

/// The record of the folder with the version that is built now. The reference of an earlier version
/// is what it was built from when it was the last one: another input is worth a warning.
InputRecord record_inputs(const fs::path& dossier, const fs::path& folder, Loaded& loaded) {
    InputRecord record = parse_record(read_input_lines(folder));
    const int version = loaded.version->told.diagnosis.current_version().number.value;
    const Inputs now = inputs_of(loaded.files.inputs, version);
    if (version == loaded.version->last_declared) {
        record[version] = now;
        return record;
    }
    for (const auto& [file, fate] : changed_inputs(record, version, now)) {
        const std::string shown = (dossier / file).string();
        loaded.files.diagnostics.warning({loaded.files.sources.add(shown, {}), 0, 0},
                                         input_message(fate, version),
                                         {messages::earlier_version_differs()});
    }
    record.emplace(version, now);
    return record;
}

ExitCode nothing_written(const ProgramRun& run, const std::string& dossier) {
    run.console.say_with_diagnostics(messages::nothing_written(dossier));
    return ExitCode::DossierErrors;
}

} // namespace

ExitCode build_dossier(const ProgramRun& run, const std::string& dossier) {
    Told told(dossier, run.asked.telling, run.data_folder);
    if (told.loaded().is_sound()) {
        check_deck_time(told);
    }
    const fs::path folder = output_folder(run.asked, dossier);
    InputRecord record;
    if (told.loaded().version) {
        record = record_inputs(dossier, folder, told.loaded());
    }
    if (!report(run, told)) {
        return nothing_written(run, dossier);
    }
    Diagnostics found;
    const std::vector<OutputFile> files = build_documents(told, run.asked.build, found);
    if (!run.console.report(told.loaded().files.sources, found)) {
        return nothing_written(run, dossier);
    }
    // The name of a file of answers may be somebody's: nothing of it beside what is published.
    const bool is_public = told.choices().audience == Audience::Anybody;
    replace_outputs(folder, OutputOwner::Build, files,
                    is_public ? std::nullopt : std::optional(record_lines(record)));
    if (!told.dossier().meeting) {
        run.console.say(messages::no_minutes_without_meeting());
    }
    run.console.say_written(folder, files);
    return ExitCode::Done;
}

} // namespace restitution

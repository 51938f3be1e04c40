#include "app/commands.h"
#include "app/make_guides.h"
#include "app/program_run.h"
#include "messages/guides.h"

namespace restitution {

namespace {

namespace fs = std::filesystem;

/// Creates those that are not there, when answers are one file an interview.
void create_answer_files(Console& console, const fs::path& dossier,
                         const std::vector<AnswerFile>& files) {
    const fs::path folder = dossier / "reponses";
    std::error_code error;
    for (const char* one_file : {"reponses.yaml", "reponses.json"}) {
        if (!files.empty() && fs::exists(dossier / one_file, error)) {
            console.say(messages::no_answer_file_beside_one_file(one_file));
            return;
        }
    }
    for (const AnswerFile& file : files) {
        const fs::path yaml = folder / (file.interview + ".yaml");
        const fs::path json = folder / (file.interview + ".json");
        const bool as_json = fs::exists(json, error);
        if (!as_json && create_file(yaml, file.bytes)) {
            console.say(messages::answer_file_written(yaml.string()));
        } else {
            console.say(messages::answer_file_kept((as_json ? json : yaml).string()));
        }
    }
}

} // namespace

ExitCode guide_dossier(const ProgramRun& run, const std::string& dossier) {
    Told told(dossier, run.asked.telling, run.data_folder);
    Guides guides;
    if (told.loaded().is_sound()) {
        guides = make_guides(told, told.loaded().files.diagnostics);
    }
    if (!report(run, told)) {
        run.console.say_with_diagnostics(messages::nothing_written(dossier));
        return ExitCode::DossierErrors;
    }
    const fs::path folder = output_folder(run.asked, dossier);
    replace_outputs(folder, OutputOwner::Guides, guides.files);
    if (told.dossier().answers.interviews.empty()) {
        run.console.say(messages::no_interview_to_guide());
    }
    run.console.say_written(folder, guides.files);
    create_answer_files(run.console, dossier, guides.answer_files);
    return ExitCode::Done;
}

} // namespace restitution

#include "app/commands.h"
#include "app/make_guides.h"
#include "app/program_data.h"
#include "app/run_report.h"
#include "messages/guides.h"

namespace restitution {

namespace {

namespace fs = std::filesystem;

/// Creates those that are not there, when answers are one file an interview.
void create_answer_files(const Run& run, const fs::path& dossier,
                         const std::vector<AnswerFile>& files) {
    const fs::path folder = dossier / "reponses";
    std::error_code error;
    for (const char* one_file : {"reponses.yaml", "reponses.json"}) {
        if (!files.empty() && fs::exists(dossier / one_file, error)) {
            say(run, messages::no_answer_file_beside_one_file(one_file));
            return;
        }
    }
    for (const AnswerFile& file : files) {
        const fs::path yaml = folder / (file.interview + ".yaml");
        const fs::path json = folder / (file.interview + ".json");
        const bool as_json = fs::exists(json, error);
        if (!as_json && create_file(yaml, file.bytes)) {
            say(run, messages::answer_file_written(yaml.string()));
        } else {
            say(run, messages::answer_file_kept((as_json ? json : yaml).string()));
        }
    }
}

} // namespace

ExitCode guide_dossier(const Run& run, const std::string& dossier) {
    Prepared prepared = prepare(dossier, run.options, run.data_folder);
    Guides guides;
    std::string profile;
    const bool sound =
        !prepared.loaded.diagnostics.has_errors() && !prepared.style.diagnostics.has_errors();
    if (sound) {
        profile = read_data_file(fs::path(run.data_folder) / "couleurs/sRGB.icc");
        guides = make_guides(*prepared.loaded.dossier, workshop_of(prepared, profile),
                             {prepared.style.letters, prepared.loaded.zone},
                             prepared.loaded.sources, prepared.loaded.diagnostics);
    }
    if (!report(run, prepared)) {
        say_with_diagnostics(run, messages::nothing_written(dossier));
        return ExitCode::DossierErrors;
    }
    const fs::path folder = output_folder(run, dossier);
    replace_outputs(folder, OutputOwner::Guides, guides.files);
    if (prepared.loaded.dossier->answers.interviews.empty()) {
        say(run, messages::no_interview_to_guide());
    }
    say_written(run, folder, guides.files);
    create_answer_files(run, dossier, guides.answer_files);
    return ExitCode::Done;
}

} // namespace restitution

/// From a checked dossier to what the interviews need: trames, letters, appointments, planning, and
/// the files in which answers will be typed.
#pragma once

#include "app/build_documents.h"
#include "base/diagnostic.h"
#include "base/time_zone.h"
#include "metrics/interview_plan.h"
#include "style/letters.h"

#include <string>
#include <vector>

namespace restitution {

/// What letters and appointments need besides.
struct Desk {
    const Letters& letters;
    const TimeZone& zone;
};

/// A file of `reponses/` to create, unless there is one of its name already.
struct AnswerFile {
    std::string interview;
    std::string bytes;
};

struct Guides {
    std::vector<OutputFile> files;
    std::vector<AnswerFile> answer_files;
};

/// Nothing is written. Reports interviews too long, questions that nobody here can answer, and
/// files of answers prepared before their questions changed. `sources`: the dossier's files as
/// read. Throws EnvironmentError.
Guides make_guides(const Dossier& dossier, const Workshop& workshop, const Desk& desk,
                   const Sources& sources, Diagnostics& diagnostics);

} // namespace restitution

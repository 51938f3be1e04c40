/// From a checked dossier to what the interviews need: trames, letters, appointments, planning, and
/// the files in which answers will be typed.
#pragma once

#include "app/output_directory.h"
#include "app/told.h"
#include "base/diagnostic.h"

#include <string>
#include <vector>

namespace restitution {

/// A file of `reponses/` to create, unless there is one of its name already.
struct AnswerFile {
    std::string interview;
    std::string bytes;
};

struct Guides {
    std::vector<OutputFile> files;
    std::vector<AnswerFile> answer_files;
};

/// Nothing is written. Needs a sound dossier. Reports interviews too long, questions that nobody
/// here can answer, and files of answers prepared before their questions changed. Throws
/// EnvironmentError.
Guides make_guides(Told& told, Diagnostics& diagnostics);

} // namespace restitution

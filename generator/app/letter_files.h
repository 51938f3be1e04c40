/// A letter as files of the output folder.
#pragma once

#include "app/output_directory.h"
#include "letters/letter.h"

#include <string>
#include <vector>

namespace restitution {

/// `name`.eml, ready to send, when somebody can be written to, and `name`.txt; neither when the
/// sender would be alone to receive it: nobody writes to oneself.
std::vector<OutputFile> letter_files(const std::string& name, const Correspondence& letter,
                                     const Phrases& phrases);

} // namespace restitution

/// What a file says of itself to readers and catalogues, the same for every document.
#pragma once

#include "story/story.h"
#include "story/telling.h"

#include <string>

namespace restitution {

/// `creator` is the program's name and version.
DocumentInfo document_info(const Telling& telling, std::string title, const std::string& creator);

} // namespace restitution

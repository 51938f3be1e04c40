/// The file in which an interview's answers are typed, prepared: its questions with their help and
/// grid as comments, a blank after each `niveau:`.
#pragma once

#include "export/letter.h"

#include <string>

namespace restitution {

/// YAML that loads as it is: a `niveau:` left blank is a question without an answer. It names the
/// interview, nobody in it.
std::string answer_file(const Writing& writing, std::size_t interview,
                        const PlannedInterview& planned);

} // namespace restitution

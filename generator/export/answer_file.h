/// The file in which an interview's answers are typed, prepared: its questions with their help and
/// grid as comments, a blank after each `niveau:`.
#pragma once

#include "export/letter.h"

#include <string>
#include <string_view>

namespace restitution {

/// YAML that loads as it is: a `niveau:` left blank is a question without an answer. It names the
/// interview, nobody in it.
std::string answer_file(const Writing& writing, std::size_t interview,
                        const PlannedInterview& planned);

/// Whether `existing`, prepared as `answer_file` does, lacks a question or words of a question that
/// `fresh` has. What was typed or noted since does not count; nor does a file made by hand.
bool has_other_questions(std::string_view existing, std::string_view fresh);

} // namespace restitution

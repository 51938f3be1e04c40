/// The file in which an interview's answers are typed, prepared: its questions with their help and
/// grid as comments, a blank after each `niveau:`.
#pragma once

#include "base/diagnostic.h"
#include "letters/letter.h"

#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// YAML that loads as it is: a `niveau:` left blank is a question without an answer. It names the
/// interview, nobody in it.
std::string answer_file(const LetterSource& writing, std::size_t interview,
                        const PlannedInterview& planned);

/// Of the answers typed in a sheet, those whose question stood there with other words or another
/// grid than today's. A question that the sheet does not show is no matter.
std::vector<QuestionId> answers_beside_other_words(std::string_view sheet,
                                                   const std::vector<Answer>& answers,
                                                   const Questionnaire& questionnaire,
                                                   const Phrases& phrases);

/// Warns of each interview's answers of that sort.
void warn_of_other_words(const Dossier& dossier, const Sources& sources, const Phrases& phrases,
                         Diagnostics& diagnostics);

/// Whether `existing`, prepared as `answer_file` does, lacks a question or words of a question that
/// `fresh` has. What was typed or noted since does not count; nor does a file made by hand.
bool has_other_questions(std::string_view existing, std::string_view fresh);

} // namespace restitution

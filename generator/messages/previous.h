/// What the program says of earlier work: the results of another diagnostic put into a dossier, the
/// answers to questions that a référentiel no longer asks.
#pragma once

#include "base/diagnostic.h"

#include <string_view>

namespace restitution::messages {

Message fraction_expected(std::string_view text);
Message results_format_unknown(int format);
Hint rebuild_former_results();
Message previous_not_earlier();
Hint put_an_earlier_one();

Message question_retired(std::string_view id, std::string_view version);
Message retired_question_is_asked(std::string_view id);
Hint answer_is_kept();
Hint question_replaced_by(std::string_view id);
Hint retire_or_ask();

} // namespace restitution::messages

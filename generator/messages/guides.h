/// What the program says when it prepares the interviews and the committee.
#pragma once

#include "base/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace restitution::messages {

Message interview_too_long(std::string_view id, int estimated, int available);
Message questions_without_anybody(const std::vector<std::string>& questions);

Hint split_interview(std::string_view sessions);
Hint give_profile_or_exclude();
Message answer_file_outdated(std::string_view interview);
Hint prepare_answer_file_again();
Message answers_beside_other_words(std::string_view interview,
                                   const std::vector<std::string>& questions);
Hint compare_with_grid();
Message nothing_to_ask(std::string_view interview);
Hint cancel_or_keep_open();

std::string no_answer_file_beside_one_file(std::string_view file);
std::string answer_file_written(std::string_view path);
std::string answer_file_kept(std::string_view path);
std::string no_interview_to_guide();
/// `megabytes`: as shown, with one decimal.
Message mail_is_heavy(std::string_view megabytes);
Hint lighten_mail();

/// `needed`: minutes, as shown.
Message deck_too_long(int slides, std::string_view needed, int available);
Hint move_to_annex(const std::vector<std::string>& slides);
Hint lengthen_meeting();

} // namespace restitution::messages

/// What several letters say: who writes, the questions in full.
#pragma once

#include "letters/letter.h"

namespace restitution {

/// The first interviewer, else the first of the team; null when there is no team.
const TeamMember* writer_of(const Interview& interview, const Diagnosis& diagnosis);
const TeamMember* first_member(const Diagnosis& diagnosis);
std::optional<Mailbox> mailbox_of(const TeamMember* member);
/// Name, function, authority and telephone, one a line.
std::string signature(const TeamMember* member, const Telling& telling);

/// Each question with its help and its grid, as lines of text.
std::string questions_in_full(const std::vector<QuestionPlace>& places, const Telling& telling);
/// Each line of the inventory with what is to be said of it, as lines of text.
std::string lines_in_full(const std::vector<LineGap>& gaps, const Telling& telling);

} // namespace restitution

/// The sections of the compte rendu, in their order. A section that has nothing to say has no
/// block.
#pragma once

#include "story/block.h"
#include "story/telling.h"

#include <array>
#include <vector>

namespace restitution {

std::vector<Block> identity_section(const Telling& telling);
std::vector<Block> participants_section(const Telling& telling);
std::vector<Block> agenda_section(const Telling& telling);
std::vector<Block> synthesis_section(const Telling& telling);
std::vector<Block> points_section(const Telling& telling);
std::vector<Block> votes_section(const Telling& telling);
std::vector<Block> lever_choices_section(const Telling& telling);
std::vector<Block> decisions_section(const Telling& telling);
std::vector<Block> actions_section(const Telling& telling);
std::vector<Block> feedback_section(const Telling& telling);
std::vector<Block> remarks_section(const Telling& telling);
std::vector<Block> next_meeting_section(const Telling& telling);
std::vector<Block> distribution_section(const Telling& telling);
/// The annex: what the version changes.
std::vector<Block> changes_section(const Telling& telling);

/// The dossier tells a meeting.
inline constexpr std::array minutes_sections{
    identity_section,     participants_section, agenda_section,        synthesis_section,
    points_section,       votes_section,        lever_choices_section, decisions_section,
    actions_section,      feedback_section,     remarks_section,       next_meeting_section,
    distribution_section, changes_section};

} // namespace restitution

/// What the committee chose among the levers, for the deck and the minutes.
#pragma once

#include "story/block.h"
#include "story/telling.h"

#include <string>

namespace restitution {

/// The meeting as this version tells it: from the second on, since the first one is what the
/// committee saw. Null when there is nothing to tell.
const Meeting* told_meeting(const Telling& telling);
/// Whether the meeting said anything of a lever.
bool has_lever_choices(const Telling& telling);
/// The levers that the meeting spoke of, by votes.
Table lever_choices_table(const Telling& telling);
/// "Trois leviers retenus par le comité"; empty when none was.
std::string kept_levers(const Telling& telling);
/// The decisions of the meeting, numbered; there is at least one.
Statements decision_statements(const Telling& telling);
/// "retenu", "reporté", "écarté"; empty when the meeting did not settle.
std::string outcome_word(LeverOutcome outcome, const Phrases& phrases);

} // namespace restitution

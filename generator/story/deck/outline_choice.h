/// Which parts of the outline a dossier tells, and the agenda of a meeting that gives none.
#pragma once

#include "model/diagnosis.h"
#include "style/outline.h"

#include <optional>
#include <string>
#include <vector>

namespace restitution {

/// The cut "1h" tells syntheses only; "1h30" adds the chosen parts, all of them when none is named.
bool is_chosen(const OutlinePlace& place, const Diagnosis& diagnosis);

/// The outline's items with the meeting's minutes shared out by weight: whole minutes, at least one
/// each, largest remainders first, so that they add up. An item that leads to a slide which is none
/// of `slides` is left out: without an inventory, nobody talks about the equipment.
std::vector<AgendaItem> usual_agenda(const Outline& outline, const Diagnosis& diagnosis,
                                     const std::vector<std::string>& slides);

/// Takes the cut that is asked for, when one is, then what it means where the dossier says nothing:
/// the minutes of the meeting, and its usual agenda.
void follow_cut(Diagnosis& diagnosis, std::optional<DeckCut> asked, const Outline& outline,
                const std::vector<std::string>& slides);

} // namespace restitution

/// Whom a missing answer is asked of: the question's profiles in order, each until somebody who
/// holds it has said "ne sait pas". Source: PRODUCT.md, interviews.
#pragma once

#include "model/dossier.h"

#include <optional>
#include <set>

namespace restitution {

/// Profiles held by somebody who answered "ne sait pas" to the question.
std::set<ProfileId> profiles_that_do_not_know(const QuestionId& question, const Dossier& dossier);

/// Nothing when every profile of the question has said "ne sait pas".
std::optional<ProfileId> next_profile(const Question& question, const Dossier& dossier);

} // namespace restitution

/// What remarks, figures and explanations are about, and its name: "question/ACHA-03".
#pragma once

#include "model/identifiers.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace restitution {

/// `std::monostate` is the whole.
using RemarkTarget =
    std::variant<std::monostate, QuestionId, DimensionId, LineId, LeverId, SlideId>;

/// As the dossier writes it: "question/ACHA-03"; empty for the whole.
std::string name_of(const RemarkTarget& target);

/// The target that a name stands for, whether the dossier has it or not; nothing when the text has
/// another form. The whole has no name to write.
std::optional<RemarkTarget> target_named(std::string_view name);

} // namespace restitution

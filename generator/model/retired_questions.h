/// Questions that a référentiel no longer asks: answers to them are reported, neither lost nor
/// counted.
#pragma once

#include "model/identifiers.h"

#include <optional>
#include <vector>

namespace restitution {

struct RetiredQuestion {
    Located<QuestionId> id;
    Text since;                                     ///< the version that left it out
    std::optional<Located<QuestionId>> replaced_by; ///< of the same référentiel
};

} // namespace restitution

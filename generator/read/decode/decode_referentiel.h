/// The file `referentiel`: a whole questionnaire, or the rewording of the shipped one.
#pragma once

#include "base/diagnostic.h"
#include "model/questionnaire.h"
#include "model/retired_questions.h"
#include "read/syntax/value.h"

namespace restitution {

/// Has the key that makes the file a rewording.
bool is_rewording(const Value& value);

Questionnaire decode_referentiel(const Value& value, Diagnostics& diagnostics);
/// The same, with the questions that it no longer asks.
Questionnaire decode_referentiel(const Value& value, std::vector<RetiredQuestion>& retired,
                                 Diagnostics& diagnostics);

/// Replaces texts of `questionnaire`; ids, grids and their sense stay.
void decode_rewording(const Value& value, Questionnaire& questionnaire, Diagnostics& diagnostics);

} // namespace restitution

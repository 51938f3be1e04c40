/// The shipped files `leviers` (the catalogue) and `reen`, which questions point at.
#pragma once

#include "base/diagnostic.h"
#include "model/lever_catalogue.h"
#include "model/reen_subjects.h"
#include "read/syntax/value.h"

namespace restitution {

LeverCatalogue decode_lever_catalogue(const Value& value, Diagnostics& diagnostics);
ReenSubjects decode_reen_subjects(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

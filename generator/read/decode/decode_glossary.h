/// glossaire.yaml to a Glossary.
#pragma once

#include "base/diagnostic.h"
#include "read/syntax/value.h"
#include "style/glossary.h"

namespace restitution {

Glossary decode_glossary(const Value& value, Diagnostics& diagnostics);

} // namespace restitution

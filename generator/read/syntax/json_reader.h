/// One JSON document to the same Value that YAML gives, with exact places.
#pragma once

#include "base/diagnostic.h"
#include "read/syntax/value.h"

#include <optional>

namespace restitution {

/// `source` has passed the pre-scan. Nothing when an error was reported.
std::optional<Value> read_json(const SourceFile& source, std::uint16_t file,
                               Diagnostics& diagnostics);

} // namespace restitution

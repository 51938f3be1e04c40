/// One YAML document to a Value, through yaml-cpp's events only.
///
/// We read the part of YAML that a person writes by hand: mappings, lists, texts. Aliases, anchors,
/// tags, merge keys, complex keys, directives and several documents are refused, each with its
/// sentence, and so is what yaml-cpp lets pass: keys given twice and a quote cut by the file's end.
#pragma once

#include "base/diagnostic.h"
#include "read/syntax/value.h"

#include <optional>

namespace restitution {

/// `source` has passed the pre-scan. Nothing when an error was reported.
std::optional<Value> read_yaml(const SourceFile& source, std::uint16_t file,
                               Diagnostics& diagnostics);

} // namespace restitution

/// Syntax errors of YAML in the user's words and at the place where the user can mend them.
#pragma once

#include "base/diagnostic.h"

#include <optional>
#include <string>

namespace restitution {

struct YamlFault {
    std::string reason;       ///< yaml-cpp's own sentence, never shown
    std::size_t offset = 0;   ///< where yaml-cpp gave up
    std::size_t last_end = 0; ///< up to where everything was understood
    std::optional<Span> suspect_quote;
};

void report(const YamlFault& fault, const SourceFile& source, std::uint16_t file,
            Diagnostics& diagnostics);

} // namespace restitution

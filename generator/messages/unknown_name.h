/// A name that nothing bears: the message, what is near, and where such names are defined.
#pragma once

#include "base/diagnostic.h"

#include <string>
#include <vector>

namespace restitution {

struct UnknownName {
    Span where;
    std::string name;
    std::vector<std::string> known;
    std::vector<Hint> defined; ///< where such names are defined; may be empty
};

void report_unknown(const UnknownName& unknown, Message message, Diagnostics& diagnostics);

} // namespace restitution

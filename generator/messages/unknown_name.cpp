#include "messages/unknown_name.h"

#include "base/closest_names.h"
#include "messages/values.h"

#include <algorithm>

namespace restitution {

void report_unknown(const UnknownName& unknown, Message message, Diagnostics& diagnostics) {
    constexpr std::size_t most_listed = 12;
    std::vector<Hint> hints;
    std::vector<std::string> known; // each once: an identifier may serve twice by mistake
    for (const std::string& name : unknown.known) {
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            known.push_back(name);
        }
    }
    if (const auto close = closest_names(unknown.name, known); !close.empty()) {
        hints.push_back(messages::did_you_mean(close));
    } else if (!known.empty() && known.size() <= most_listed) {
        hints.push_back(messages::accepted_values(known));
    }
    hints.insert(hints.end(), unknown.defined.begin(), unknown.defined.end());
    diagnostics.error(unknown.where, std::move(message), std::move(hints));
}

} // namespace restitution

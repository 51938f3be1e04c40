#include "model/unknown_name.h"

#include "base/closest_names.h"
#include "base/messages_values.h"

namespace restitution {

void report_unknown(const UnknownName& unknown, Message message, Diagnostics& diagnostics) {
    constexpr std::size_t most_listed = 12;
    std::vector<Hint> hints;
    if (const auto close = closest_names(unknown.name, unknown.known); !close.empty()) {
        hints.push_back(messages::did_you_mean(close));
    } else if (!unknown.known.empty() && unknown.known.size() <= most_listed) {
        hints.push_back(messages::accepted_values(unknown.known));
    }
    hints.insert(hints.end(), unknown.defined.begin(), unknown.defined.end());
    diagnostics.error(unknown.where, std::move(message), std::move(hints));
}

} // namespace restitution

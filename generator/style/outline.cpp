#include "style/outline.h"

#include "base/closest_names.h"
#include "messages/theme.h"
#include "messages/values.h"

#include <algorithm>
#include <map>

namespace restitution {

void check_outline(const Outline& outline, const std::vector<std::string_view>& known, Span file,
                   Diagnostics& diagnostics) {
    const std::vector<std::string> names(known.begin(), known.end());
    std::map<std::string, Span> seen;
    for (const OutlineSlide& entry : outline.slides) {
        const std::string& kind = entry.kind.value;
        if (std::find(names.begin(), names.end(), kind) == names.end()) {
            const std::vector<std::string> close = closest_names(kind, names);
            diagnostics.error(
                entry.kind.where, messages::slide_kind_unknown(kind),
                {close.empty() ? messages::accepted_values(names) : messages::did_you_mean(close)});
        } else if (!seen.emplace(kind, entry.kind.where).second) {
            diagnostics.error(entry.kind.where, messages::slide_kind_repeated(kind));
        }
    }
    for (const Located<std::string>& kind : outline.first_to_leave) {
        if (std::find(names.begin(), names.end(), kind.value) == names.end()) {
            diagnostics.error(kind.where, messages::slide_kind_unknown(kind.value),
                              {messages::accepted_values(names)});
        }
    }
    for (const std::string& name : names) {
        if (!seen.contains(name)) {
            diagnostics.error(file, messages::slide_kind_missing(name));
        }
    }
}

} // namespace restitution

#include "style/placeholders.h"

#include "messages/style.h"

#include <algorithm>
#include <optional>

namespace restitution {

namespace {

/// Nothing when a brace stands alone or holds no name.
std::optional<PlaceholderNames> placeholders_in(std::string_view text) {
    PlaceholderNames names;
    for (std::size_t brace = text.find_first_of("{}"); brace != std::string_view::npos;
         brace = text.find_first_of("{}")) {
        const std::size_t end = text.find_first_of("{}", brace + 1);
        const bool closed = end != std::string_view::npos && text[end] == '}';
        if (text[brace] == '}' || !closed || end == brace + 1) {
            return std::nullopt;
        }
        names.push_back(text.substr(brace + 1, end - brace - 1));
        text.remove_prefix(end + 1);
    }
    return names;
}

} // namespace

PlaceholderNames split_names(std::string_view list) {
    PlaceholderNames names;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        names.push_back(list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return names;
}

bool contains(const PlaceholderNames& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

void check_placeholders(std::string_view text, std::string_view allowed, Span where,
                        Diagnostics& diagnostics) {
    const std::optional<PlaceholderNames> found = placeholders_in(text);
    if (!found) {
        diagnostics.error(where, messages::placeholder_malformed());
        return;
    }
    const PlaceholderNames expected = split_names(allowed);
    for (const std::string_view name : *found) {
        if (!contains(expected, name)) {
            diagnostics.error(where, messages::placeholder_unknown(name, allowed));
        }
    }
    for (const std::string_view name : expected) {
        if (!contains(*found, name)) {
            diagnostics.error(where, messages::placeholder_missing(name));
        }
    }
}

} // namespace restitution

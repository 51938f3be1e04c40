/// Names and hints for a message about an identifier that nothing bears.
#pragma once

#include "messages/dossier.h"

#include <string>
#include <string_view>
#include <vector>

namespace restitution {

template <class Items>
std::vector<std::string> names_of(const Items& items) {
    std::vector<std::string> names;
    for (const auto& item : items) {
        names.push_back(item.id.value.text);
    }
    return names;
}

/// A hint at the first of the items that a wrong name could have meant.
template <class Items>
std::vector<Hint> defined_with(const Items& items, std::string_view what) {
    if (items.empty()) {
        return {};
    }
    return {messages::defined_at(what, items.front().id.where)};
}

} // namespace restitution

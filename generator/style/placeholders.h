/// Texts with named gaps: "{note} sur {max}". What a text may hold is known before it is filled.
#pragma once

#include "base/diagnostic.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace restitution {

using PlaceholderNames = std::vector<std::string_view>;

/// The names of a list parted by commas.
PlaceholderNames split_names(std::string_view list);
bool contains(const PlaceholderNames& names, std::string_view name);

/// Reports braces that stand alone, names that are not in `allowed`, and those of `allowed` that
/// the text does not use.
void check_placeholders(std::string_view text, std::string_view allowed, Span where,
                        Diagnostics& diagnostics);

/// One pass: a value that holds braces is left as it is. `value_of(name)` gives each value.
template <class ValueOf>
std::string fill_placeholders(std::string_view text, ValueOf value_of) {
    std::string result;
    for (std::size_t brace = text.find('{'); brace != std::string_view::npos;
         brace = text.find('{')) {
        const std::size_t end = std::min(text.find('}', brace), text.size());
        result += text.substr(0, brace);
        result += value_of(text.substr(brace + 1, end - brace - 1));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result.append(text);
}

} // namespace restitution

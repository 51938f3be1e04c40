#include "style/phrases.h"

#include "base/messages_style.h"
#include "style/french_format.h"
#include "style/phrase_table.h"

#include <algorithm>
#include <cassert>
#include <optional>

namespace restitution {

namespace {

using Names = std::vector<std::string_view>;

bool contains(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

Names split(std::string_view list) {
    Names names;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        names.push_back(list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return names;
}

/// Nothing when a brace stands alone or holds no name.
std::optional<Names> placeholders_in(std::string_view text) {
    Names names;
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

/// Reports what is wrong with the text of one phrase.
void check(const PhraseEntry& entry, const PhraseLine& line, Diagnostics& diagnostics) {
    const Span where = line.text.where;
    if (line.text.value.empty()) {
        diagnostics.error(where, messages::phrase_empty(entry.key));
        return;
    }
    const std::optional<Names> found = placeholders_in(line.text.value);
    if (!found) {
        diagnostics.error(where, messages::placeholder_malformed());
        return;
    }
    const Names expected = split(entry.placeholders);
    for (const std::string_view name : *found) {
        if (!contains(expected, name)) {
            diagnostics.error(where, messages::placeholder_unknown(name, entry.placeholders));
        }
    }
    for (const std::string_view name : expected) {
        if (!contains(*found, name)) {
            diagnostics.error(where, messages::placeholder_missing(name));
        }
    }
}

std::string_view value_of(std::string_view name, PhraseValues values) {
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const auto& value) { return value.first == name; });
    assert(found != values.end() && "a placeholder has no value");
    return found == values.end() ? name : found->second;
}

/// One pass: a value that holds braces is left as it is.
std::string fill(std::string_view text, PhraseValues values, std::string_view number) {
    std::string result;
    for (std::size_t brace = text.find('{'); brace != std::string_view::npos;
         brace = text.find('{')) {
        const std::size_t end = std::min(text.find('}', brace), text.size());
        const std::string_view name = text.substr(brace + 1, end - brace - 1);
        result += text.substr(0, brace);
        result += name == "n" && !number.empty() ? number : value_of(name, values);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result.append(text);
}

[[maybe_unused]] bool all_expected(Phrase phrase, PhraseValues values) {
    const Names expected = split(phrase_table[static_cast<std::size_t>(phrase)].placeholders);
    return std::all_of(values.begin(), values.end(),
                       [&](const auto& value) { return contains(expected, value.first); });
}

} // namespace

Phrases Phrases::from(const std::vector<PhraseLine>& lines, Span file, Diagnostics& diagnostics) {
    Phrases phrases;
    for (const PhraseLine& line : lines) {
        const auto entry =
            std::find_if(phrase_table.begin(), phrase_table.end(),
                         [&](const PhraseEntry& row) { return row.key == line.key.value; });
        if (entry == phrase_table.end()) {
            diagnostics.error(line.key.where, messages::phrase_unknown(line.key.value));
            continue;
        }
        check(*entry, line, diagnostics);
        phrases.texts_[static_cast<std::size_t>(entry->phrase)] = line.text.value;
    }
    for (const PhraseEntry& entry : phrase_table) {
        std::string& text = phrases.texts_[static_cast<std::size_t>(entry.phrase)];
        const bool given = std::any_of(lines.begin(), lines.end(), [&](const PhraseLine& line) {
            return line.key.value == entry.key;
        });
        if (!given) {
            diagnostics.error(file, messages::phrase_missing(entry.key));
        }
        if (text.empty()) {
            text = entry.key;
        }
    }
    return phrases;
}

std::string Phrases::say(Phrase phrase, PhraseValues values) const {
    assert(all_expected(phrase, values) && "a value has no placeholder");
    return fill(texts_[static_cast<std::size_t>(phrase)], values, {});
}

std::string Phrases::count(Phrase one, long n, PhraseValues values) const {
    const auto rank = static_cast<std::size_t>(one);
    assert(phrase_table[rank].key.ends_with(one_suffix) && "not a singular");
    const bool many = n < -1 || n > 1;
    return fill(texts_[many ? rank + 1 : rank], values, french_number(n));
}

} // namespace restitution

#include "style/phrases.h"

#include "messages/style.h"
#include "style/french_format.h"
#include "style/phrase_table.h"
#include "style/placeholders.h"

#include <algorithm>
#include <cassert>

namespace restitution {

namespace {

/// Reports what is wrong with the text of one phrase.
void check(const PhraseEntry& entry, const PhraseLine& line, Diagnostics& diagnostics) {
    const Span where = line.text.where;
    if (line.text.value.empty()) {
        diagnostics.error(where, messages::phrase_empty(entry.key));
        return;
    }
    check_placeholders(line.text.value, entry.placeholders, where, diagnostics);
}

std::string_view value_of(std::string_view name, PhraseValues values) {
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const auto& value) { return value.first == name; });
    assert(found != values.end() && "a placeholder has no value");
    return found == values.end() ? name : found->second;
}

std::string fill(std::string_view text, PhraseValues values, std::string_view number) {
    return fill_placeholders(text, [&](std::string_view name) {
        return name == "n" && !number.empty() ? number : value_of(name, values);
    });
}

[[maybe_unused]] bool all_expected(Phrase phrase, PhraseValues values) {
    const PlaceholderNames expected =
        split_names(phrase_table[static_cast<std::size_t>(phrase)].placeholders);
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

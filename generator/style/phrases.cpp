#include "style/phrases.h"

#include "messages/style.h"
#include "style/french_format.h"
#include "style/phrase_table.h"
#include "style/placeholders.h"

#include <algorithm>
#include <cassert>

namespace restitution {

namespace {

constexpr std::string_view one_suffix = "_one";
constexpr std::string_view many_suffix = "_many";

/// Reports what is wrong with the text of one phrase.
void check(const PhraseRow& row, const PhraseLine& line, Diagnostics& diagnostics) {
    const Span where = line.text.where;
    if (line.text.value.empty()) {
        diagnostics.error(where, messages::phrase_empty(row.key));
        return;
    }
    check_placeholders(line.text.value, row.placeholders, where, diagnostics);
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

[[maybe_unused]] bool all_expected(std::string_view placeholders, PhraseValues values) {
    const PlaceholderNames expected = split_names(placeholders);
    return std::all_of(values.begin(), values.end(),
                       [&](const auto& value) { return contains(expected, value.first); });
}

} // namespace

Phrases Phrases::from(const std::vector<PhraseLine>& lines, Span file, Diagnostics& diagnostics) {
    std::map<std::string_view, const PhraseLine*> given;
    for (const PhraseLine& line : lines) {
        given[line.key.value] = &line;
    }
    Phrases phrases;
    for (const PhraseRow& row : phrase_table()) {
        const auto line = given.find(row.key);
        std::string text;
        if (line == given.end()) {
            diagnostics.error(file, messages::phrase_missing(row.key));
        } else {
            check(row, *line->second, diagnostics);
            text = line->second->text.value;
            given.erase(line);
        }
        phrases.wordings_[row.key] = {row.placeholders, text.empty() ? std::string(row.key) : text};
    }
    for (const auto& [key, line] : given) {
        diagnostics.error(line->key.where, messages::phrase_unknown(key));
    }
    return phrases;
}

const Phrases::Wording& Phrases::wording_of(std::string_view key) const {
    const auto found = wordings_.find(key);
    assert(found != wordings_.end() && "a phrase that the table lacks");
    return found->second;
}

std::string Phrases::say(PhraseKey phrase, PhraseValues values) const {
    const Wording& wording = wording_of(phrase.name);
    assert(all_expected(wording.placeholders, values) && "a value has no placeholder");
    return fill(wording.text, values, {});
}

std::string Phrases::count(PhraseKey one, long n, PhraseValues values) const {
    assert(one.name.ends_with(one_suffix) && "not a singular");
    std::string key(one.name);
    if (n < -1 || n > 1) {
        key.replace(key.size() - one_suffix.size(), one_suffix.size(), many_suffix);
    }
    return fill(wording_of(key).text, values, french_number(n));
}

} // namespace restitution

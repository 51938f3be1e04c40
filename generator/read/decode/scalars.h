/// From the text of one scalar to what its field expects, in the forms that French people write.
///
/// Each reader reports what it refuses and then gives nothing; readers made from limits or choices
/// are function objects, so that a decoder names in one line the field and its type.
#pragma once

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/fraction.h"
#include "base/vocabulary.h"
#include "messages/values.h"
#include "model/identifiers.h"
#include "read/syntax/value.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace restitution {

template <class T>
using Reader = std::function<std::optional<T>(const Value&, Diagnostics&)>;

messages::ValueKind kind_of(const Value& value);
/// The scalar of a value; reports lists, groups of fields and nothing at all.
const Scalar* scalar_of(const Value& value, Diagnostics& diagnostics);
bool is_blank(std::string_view text);
/// No value, or a text of blanks: an optional field that says nothing.
bool is_blank(const Value& value);

/// Any text that shows something, without the blanks around it.
std::optional<Text> any_text(const Value& value, Diagnostics& diagnostics);
/// Letters, digits, `-`, `_`, `.`: fit for a link's target and a file's name.
std::optional<Text> identifier_text(const Value& value, Diagnostics& diagnostics);
std::optional<Text> secure_address(const Value& value, Diagnostics& diagnostics);
std::optional<Text> email_address(const Value& value, Diagnostics& diagnostics);
std::optional<bool> yes_or_no(const Value& value, Diagnostics& diagnostics);
std::optional<Located<Date>> date(const Value& value, Diagnostics& diagnostics);
std::optional<Located<TimeOfDay>> time_of_day(const Value& value, Diagnostics& diagnostics);

template <class IdType>
std::optional<Located<IdType>> identifier(const Value& value, Diagnostics& diagnostics) {
    const auto text = identifier_text(value, diagnostics);
    if (!text) {
        return std::nullopt;
    }
    return Located<IdType>{{text->value}, text->where};
}

/// Reports a word that is none of `names`; its index otherwise.
std::optional<std::size_t> choice_index(const Value& value, const std::vector<std::string>& names,
                                        Diagnostics& diagnostics);

/// The value of one of `words`, which must outlive the reader.
template <class Enum>
Reader<Enum> choice(std::span<const Word<Enum>> words) {
    return [words](const Value& value, Diagnostics& diagnostics) -> std::optional<Enum> {
        std::vector<std::string> names;
        for (const Word<Enum>& word : words) {
            names.emplace_back(word.text);
        }
        const auto index = choice_index(value, names, diagnostics);
        return index ? std::optional<Enum>(words[*index].value) : std::nullopt;
    };
}

} // namespace restitution

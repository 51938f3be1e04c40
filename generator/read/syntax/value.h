/// One node of a YAML or JSON file, with its place. Both readers build it, so nothing downstream
/// knows the format.
///
///   Value ── nothing | Scalar | List of Value | Fields: key → Value, in the file's order
#pragma once

#include "base/source.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace restitution {

struct Value;
struct Field;

/// The text as written, escapes undone; what it means is for the field that expects it to say.
struct Scalar {
    std::string text;
    bool quoted = false;
};

struct List {
    std::vector<Value> items;
};

struct Fields {
    std::vector<Field> items;

    /// The first field of this name; nothing when there is none.
    const Field* find(std::string_view key) const;
};

struct Value {
    Span where; ///< of an absent value, the key or the dash that announces it
    std::variant<std::monostate, Scalar, List, Fields> content;

    bool is_nothing() const { return std::holds_alternative<std::monostate>(content); }
};

struct Field {
    std::string key;
    Span key_where;
    Value value;
};

/// Equal data, wherever it stands and whether quoted or not.
bool same_data(const Value& a, const Value& b);

} // namespace restitution

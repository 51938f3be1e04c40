/// A typed cursor over one mapping: reads its fields, reports every fault and goes on.
///
/// A decoder remembers which keys were asked for; `finish` reports the others, so that a mistyped
/// key surfaces with its line and no list of legal keys has to be kept anywhere.
#pragma once

#include "base/diagnostic.h"
#include "read/decode/scalars.h"
#include "read/syntax/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace restitution {

enum class Need { Required, Optional };

class Decoder {
public:
    /// Reports a value that is no mapping; every field of it then reads as absent, silently.
    Decoder(const Value& value, Diagnostics& diagnostics);

    Span where() const { return where_; }
    Diagnostics& diagnostics() { return diagnostics_; }
    /// The key is there with a value; asking makes it known.
    bool has(std::string_view key);
    /// The key is written, with a value or without.
    bool mentions(std::string_view key) const;
    /// Where the key stands, else the mapping.
    Span where_is(std::string_view key) const;

    template <class Read>
    auto required(std::string_view key, Read read) {
        const Value* value = find(key, Need::Required);
        using Result = typename std::invoke_result_t<Read, const Value&, Diagnostics&>::value_type;
        return value != nullptr ? read(*value, diagnostics_).value_or(Result{}) : Result{};
    }

    /// Nothing when the field is absent, blank or wrong.
    template <class Read>
    auto optional(std::string_view key, Read read) {
        const Value* value = find(key, Need::Optional);
        using Result = std::invoke_result_t<Read, const Value&, Diagnostics&>;
        return value != nullptr ? read(*value, diagnostics_) : Result{};
    }

    Text text(std::string_view key) { return required(key, any_text); }
    /// Empty when absent.
    Text text_or_empty(std::string_view key) {
        return optional(key, any_text).value_or(Text{{}, where_});
    }

    /// A nested mapping, read by `decode(Decoder&)`, then finished; false when absent.
    template <class Decode>
    bool fields(std::string_view key, Need need, Decode decode) {
        const Value* value = find(key, need);
        if (value == nullptr) {
            return false;
        }
        Decoder nested(*value, diagnostics_);
        decode(nested);
        nested.finish();
        return true;
    }

    /// A list of mappings, each read by `decode(Decoder&)`.
    template <class Decode>
    auto list(std::string_view key, Need need, Decode decode) {
        std::vector<std::invoke_result_t<Decode, Decoder&>> items;
        for (const Value& value : items_of(find_list(key, need))) {
            Decoder item(value, diagnostics_);
            auto decoded = decode(item);
            item.finish();
            if (item.is_mapping()) {
                items.push_back(std::move(decoded));
            }
        }
        return items;
    }

    /// A list of scalars.
    template <class Read>
    auto values(std::string_view key, Need need, Read read) {
        std::vector<typename std::invoke_result_t<Read, const Value&, Diagnostics&>::value_type>
            items;
        for (const Value& value : items_of(find_list(key, need))) {
            if (auto item = read(value, diagnostics_)) {
                items.push_back(std::move(*item));
            }
        }
        return items;
    }

    /// Reports, at its beginning, a mapping that has a value for none of `keys` or for several.
    bool exactly_one_of(const std::vector<std::string>& keys);
    /// Reports a list of another length; absent lists are `find_list`'s business.
    void check_length(std::string_view key, std::size_t least, std::size_t most);
    /// The field as it stands, for what has a form of its own; nothing when absent.
    const Value* find(std::string_view key, Need need);

    /// Reports the keys that nobody asked for.
    void finish();
    bool is_mapping() const { return fields_ != nullptr; }

private:
    const List* find_list(std::string_view key, Need need);
    static const std::vector<Value>& items_of(const List* list);
    void remember(std::string_view key);
    void report_unknown(const Field& field);

    Diagnostics& diagnostics_;
    Span where_;
    const Fields* fields_ = nullptr;
    std::vector<std::string> known_;
};

} // namespace restitution

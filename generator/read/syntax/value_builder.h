/// Builds a Value from the events of a parser, and refuses what no file of ours may hold: too many
/// nested levels, the same key twice, control characters spelled by an escape.
#pragma once

#include "base/diagnostic.h"
#include "read/syntax/value.h"

#include <optional>
#include <unordered_map>

namespace restitution {

class ValueBuilder {
public:
    static constexpr std::size_t deepest = 64;

    explicit ValueBuilder(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    /// The next scalar of a mapping is a key.
    bool expects_key() const { return !open_.empty() && open_.back().expects_key; }
    bool inside_fields() const { return !open_.empty() && open_.back().is_fields; }
    /// Where the key of the value to come stands.
    Span pending_key() const { return open_.back().key_where; }

    void key(Span where, std::string text);
    void nothing(Span where);
    void scalar(Span where, std::string text, bool quoted);
    /// False when the collection is one level too deep: the caller must stop reading.
    bool begin_list(Span where);
    bool begin_fields(Span where);
    void end(std::uint32_t offset);

    /// The value is not to be used: what is wrong with it has been reported.
    bool found_fault() const { return found_fault_; }
    std::optional<Value> take() { return std::move(root_); }

private:
    struct Open {
        Value value;
        bool is_fields = false;
        bool expects_key = false;
        std::string key;
        Span key_where;
        std::unordered_map<std::string, Span> keys;
    };

    bool begin(Span where, bool is_fields);
    void add(Value value);
    std::string checked(Span where, std::string text);

    Diagnostics& diagnostics_;
    std::vector<Open> open_;
    std::optional<Value> root_;
    bool found_fault_ = false;
};

} // namespace restitution

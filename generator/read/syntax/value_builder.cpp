#include "read/syntax/value_builder.h"

#include "messages/files.h"
#include "messages/syntax.h"
#include "read/syntax/prescan.h"

#include <utility>

namespace restitution {

void ValueBuilder::key(Span where, std::string text) {
    Open& top = open_.back();
    text = checked(where, std::move(text));
    const auto [earlier, is_new] = top.keys.emplace(text, where);
    if (!is_new) {
        Hint first = messages::first_given_here();
        first.where.push_back(earlier->second);
        diagnostics_.error(where, messages::duplicate_key(text),
                           {first, messages::rename_or_erase_one()});
        found_fault_ = true;
    }
    top.key = std::move(text);
    top.key_where = where;
    top.expects_key = false;
}

void ValueBuilder::nothing(Span where) {
    add({where, std::monostate{}});
}

void ValueBuilder::scalar(Span where, std::string text, bool quoted) {
    add({where, Scalar{checked(where, std::move(text)), quoted}});
}

bool ValueBuilder::begin_list(Span where) {
    return begin(where, false);
}

bool ValueBuilder::begin_fields(Span where) {
    return begin(where, true);
}

bool ValueBuilder::begin(Span where, bool is_fields) {
    if (open_.size() >= deepest) {
        diagnostics_.error(where, messages::too_deep(deepest));
        return false;
    }
    Open opened;
    opened.value.where = where;
    opened.is_fields = is_fields;
    opened.expects_key = is_fields;
    if (is_fields) {
        opened.value.content = Fields{};
    } else {
        opened.value.content = List{};
    }
    open_.push_back(std::move(opened));
    return true;
}

void ValueBuilder::end(std::uint32_t offset) {
    Value closed = std::move(open_.back().value);
    open_.pop_back();
    closed.where.end = std::max(closed.where.end, offset);
    add(std::move(closed));
}

/// Escapes can spell what the pre-scan refuses in the file itself. Line ends become plain ones.
std::string ValueBuilder::checked(Span where, std::string text) {
    if (text.find('\r') != std::string::npos) {
        text = with_plain_line_ends(text);
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (auto message = forbidden_character(text, i)) {
            diagnostics_.error(where, std::move(*message), {messages::erase_character()});
            found_fault_ = true;
            break;
        }
    }
    return text;
}

void ValueBuilder::add(Value value) {
    if (open_.empty()) {
        root_ = std::move(value);
        return;
    }
    Open& top = open_.back();
    if (auto* list = std::get_if<List>(&top.value.content)) {
        list->items.push_back(std::move(value));
        return;
    }
    auto& fields = std::get<Fields>(top.value.content);
    fields.items.push_back({std::exchange(top.key, {}), top.key_where, std::move(value)});
    top.expects_key = true;
}

} // namespace restitution

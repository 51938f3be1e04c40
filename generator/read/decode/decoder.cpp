#include "read/decode/decoder.h"

#include "base/closest_names.h"
#include "base/quote.h"
#include "messages/syntax.h"
#include "messages/values.h"

#include <algorithm>

namespace restitution {

Decoder::Decoder(const Value& value, Diagnostics& diagnostics)
    : diagnostics_(diagnostics), where_(value.where), fields_(std::get_if<Fields>(&value.content)) {
    if (fields_ == nullptr) {
        diagnostics.error(value.where, messages::fields_expected(kind_of(value)),
                          {messages::write_fields_below()});
    }
}

void Decoder::remember(std::string_view key) {
    if (std::find(known_.begin(), known_.end(), key) == known_.end()) {
        known_.emplace_back(key);
    }
}

bool Decoder::has(std::string_view key) {
    remember(key);
    const Field* field = fields_ != nullptr ? fields_->find(key) : nullptr;
    return field != nullptr && !is_blank(field->value);
}

bool Decoder::mentions(std::string_view key) const {
    return fields_ != nullptr && fields_->find(key) != nullptr;
}

Span Decoder::where_is(std::string_view key) const {
    const Field* field = fields_ != nullptr ? fields_->find(key) : nullptr;
    return field != nullptr ? field->key_where : where_;
}

const Value* Decoder::find(std::string_view key, Need need) {
    remember(key);
    if (fields_ == nullptr) {
        return nullptr;
    }
    const Field* field = fields_->find(key);
    if (need == Need::Optional) {
        return field != nullptr && !is_blank(field->value) ? &field->value : nullptr;
    }
    if (field == nullptr) {
        diagnostics_.error(where_.first(), messages::missing_key(key));
        return nullptr;
    }
    return &field->value;
}

const List* Decoder::find_list(std::string_view key, Need need) {
    const Value* value = find(key, need);
    if (value == nullptr) {
        return nullptr;
    }
    const auto* list = std::get_if<List>(&value->content);
    if (list == nullptr) {
        diagnostics_.error(value->where, messages::list_expected(kind_of(*value)),
                           {messages::put_dash_before_items()});
    }
    return list;
}

const std::vector<Value>& Decoder::items_of(const List* list) {
    static const std::vector<Value> none;
    return list != nullptr ? list->items : none;
}

bool Decoder::exactly_one_of(const std::vector<std::string>& keys) {
    const auto given =
        std::count_if(keys.begin(), keys.end(), [&](const std::string& key) { return has(key); });
    if (is_mapping() && given != 1) {
        diagnostics_.error(where_.first(), messages::one_of_keys(keys));
    }
    return given == 1;
}

void Decoder::check_length(std::string_view key, std::size_t least, std::size_t most) {
    const Field* field = fields_ != nullptr ? fields_->find(key) : nullptr;
    const auto* list = field != nullptr ? std::get_if<List>(&field->value.content) : nullptr;
    if (list == nullptr) {
        return;
    }
    const std::size_t count = list->items.size();
    if (count < least) {
        diagnostics_.error(field->key_where, messages::too_few_items(count, least));
    } else if (count > most) {
        diagnostics_.error(list->items[most].where, messages::too_many_items(count, most));
    }
}

void Decoder::finish() {
    if (fields_ == nullptr) {
        return;
    }
    for (const Field& field : fields_->items) {
        if (std::find(known_.begin(), known_.end(), field.key) == known_.end()) {
            report_unknown(field);
        }
    }
}

void Decoder::report_unknown(const Field& field) {
    constexpr std::size_t most_keys_listed = 12;
    std::vector<Hint> hints;
    if (const auto close = closest_names(field.key, known_); !close.empty()) {
        hints.push_back(messages::did_you_mean(close));
    } else if (known_.size() <= most_keys_listed) {
        hints.push_back(messages::accepted_keys(known_));
    }
    const std::string names = named_invisible_characters(field.key);
    if (!names.empty()) {
        hints.push_back(messages::invisible_characters(names));
    }
    diagnostics_.error(field.key_where, messages::unknown_key(field.key), std::move(hints));
}

} // namespace restitution

/// What the program says of one field: missing, unknown, of the wrong type or out of range.
#pragma once

#include "base/diagnostic.h"

#include <string_view>
#include <vector>

namespace restitution::messages {

/// What a YAML or JSON value is, in the user's words.
enum class ValueKind { Nothing, Scalar, List, Fields };

Message missing_key(std::string_view key);
Message unknown_key(std::string_view key);
Message value_absent();
Message fields_expected(ValueKind found);
Message list_expected(ValueKind found);
Message single_value_expected(ValueKind found);
Message blank_text();
Message whole_number_expected(std::string_view text);
Message decimal_expected(std::string_view text);
Message grouped_number(std::string_view text);
Message out_of_range(std::string_view text, std::string_view lowest, std::string_view highest);
Message too_many_decimals(std::string_view text, int places);
Message yes_or_no_expected(std::string_view text);
Message unknown_choice(std::string_view text);
Message date_expected(std::string_view text);
Message no_such_day(std::string_view text);
Message time_expected(std::string_view text);
Message identifier_expected(std::string_view text);
Message secure_address_expected(std::string_view text);
Message email_expected(std::string_view text);
Message too_few_items(std::size_t count, std::size_t least);
Message too_many_items(std::size_t count, std::size_t most);
Message one_of_keys(const std::vector<std::string>& keys);
Message key_needed_here(std::string_view key, std::string_view because);
Message step_values_incomplete();

Hint did_you_mean(const std::vector<std::string>& names);
Hint accepted_keys(const std::vector<std::string>& keys);
Hint accepted_values(const std::vector<std::string>& values);
Hint write_number_as(std::string_view plain);
Hint write_number_as(std::string_view whole, std::string_view decimal);
Hint write_digits_only();
Hint write_decimal();
/// For a key made of digits, which a decimal comma between braces makes.
Hint comma_separates_in_braces(std::string_view digits);
Hint write_date();
Hint write_time();
Hint write_yes_or_no();
Hint write_identifier();
Hint write_text_or_erase_key();
Hint put_dash_before_items();
Hint write_fields_below();

} // namespace restitution::messages

/// What the program says of the inventory, the figures of the year and the levers.
#pragma once

#include "base/diagnostic.h"

#include <string_view>
#include <vector>

namespace restitution::messages {

Message bounds_upside_down();
Message keys_exclude_each_other(const std::vector<std::string>& keys);
Message year_or_date_expected(std::string_view text);
Message supposition_without_reason(std::string_view field);
Message supposition_without_value(std::string_view field);
Message unknown_category(std::string_view id);
Message category_already_shipped(std::string_view id);
Message unknown_entity(std::string_view id);
Message bought_after_reference_date(std::string_view reference_date);
Message part_exceeds_whole(std::string_view part, std::string_view whole);
Message parts_exceed_whole(std::string_view whole);
Message year_after_reference_date(int year, std::string_view reference_date);

Hint keep_one_key();
Hint write_year_or_date();
Hint say_why_supposed();
Hint add_value_or_erase_supposition();
Hint write_own_category();

} // namespace restitution::messages

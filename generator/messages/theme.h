/// What can be wrong with a theme, and with the outline of the deck.
#pragma once

#include "base/diagnostic.h"

#include <string_view>

namespace restitution::messages {

Message not_a_color(std::string_view text);
Message unknown_theme(std::string_view name);
Message theme_file_not_found(std::string_view name);
Message font_not_found(std::string_view file);
Message theme_incomplete(std::string_view key);
Message theme_parent_has_parent();
Message contrast_too_low(double ratio);
Message text_contrast_too_low(std::string_view text, double ratio);

Message slide_kind_unknown(std::string_view kind);
Message slide_kind_repeated(std::string_view kind);
Message slide_kind_missing(std::string_view kind);

Hint put_font_in_folder();
Hint theme_stays_in_folder();

} // namespace restitution::messages

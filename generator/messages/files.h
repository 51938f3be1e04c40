/// What the program says of files and folders as such, before reading what they hold.
#pragma once

#include "base/diagnostic.h"

#include <string_view>
#include <vector>

namespace restitution::messages {

enum class ForeignFormat { OfficeOrZip, Pdf, Rtf, WebPage };

Message file_is_empty();
Message file_too_large(std::size_t megabytes);
Message file_unreadable();
Message file_not_readable_by_user();
Message not_a_regular_file();
Message link_leaves_folder();
Message foreign_format(ForeignFormat format);
Message wide_encoding();
Message nul_character();
Message invalid_utf8();
Message control_character(std::string_view name);
Message folder_unreadable();
Message folder_has_no_diagnosis();
Message both_forms(std::string_view other);
Message unknown_file(std::string_view name);
Message file_absent(std::string_view name);
Message logo_not_found(std::string_view name);

Hint check_permissions();
Hint split_the_file();
Hint replace_by_text_file();
Hint copy_into_folder();
Hint save_as_text();
Hint save_as_utf8();
Hint looks_like_windows_1252();
Hint erase_character();
Hint start_with_a_line();
Hint give_dossier_folder();
Hint keep_one_form();
Hint known_files(const std::vector<std::string>& names);
Hint create_file(std::string_view name);
Hint logo_stays_in_folder();

} // namespace restitution::messages

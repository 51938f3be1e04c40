/// What the program says when a file is not well-formed YAML or JSON, or uses what we refuse.
#pragma once

#include "base/diagnostic.h"

#include <string_view>

namespace restitution::messages {

Message no_data();
Message too_deep(std::size_t limit);
Message duplicate_key(std::string_view key);

Message yaml_alias();
Message yaml_anchor();
Message yaml_tag();
Message yaml_merge_key();
Message yaml_complex_key();
Message yaml_several_documents();
Message yaml_directive();
Message yaml_unclosed_quote();
Message yaml_unclosed_collection();
Message yaml_misplaced_colon();
Message yaml_misplaced_dash();
Message yaml_key_without_colon();
Message yaml_tabulation();
Message yaml_escape();
Message yaml_forbidden_character();
Message yaml_text_after_end();
Message yaml_indentation();
Message yaml_invalid();

Message json_cut();
Message json_trailing_comma();
Message json_comment();
Message json_bad_text();
Message json_unexpected(std::string_view text);
Message json_number_too_large();

Hint first_given_here();
Hint write_data();
Hint rename_or_erase_one();
Hint write_value_again();
Hint quote_the_text();
Hint one_document_per_file();
Hint close_the_quote();
Hint close_the_bracket();
Hint write_key_colon_value();
Hint align_with_neighbours();
Hint indent_with_spaces();
Hint double_the_backslash();
Hint json_needs_double_quotes();
Hint erase_the_comma();
Hint add_the_comma();
Hint invisible_characters(std::string_view names);

} // namespace restitution::messages

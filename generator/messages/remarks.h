/// What the program says of participants' remarks and of the author's hand on the deck.
#pragma once

#include "base/diagnostic.h"

#include <string_view>

namespace restitution::messages {

Message target_expected(std::string_view text);
Message slide_id_expected(std::string_view text);
Message changes_without_acceptance();
Message text_not_of_target(std::string_view field, std::string_view target);
Message unknown_line(std::string_view id);
Message lever_chosen_twice(std::string_view id);
Message unknown_lever(std::string_view id);
Message version_far_ahead(int version, int last);
Message row_length_differs(std::size_t cells, std::size_t columns);
Message picture_not_found(std::string_view file);
Message slide_after_itself(std::string_view id);
Message slide_edited_twice(std::string_view id);

Message version_not_declared(int version);
Message changed_twice(std::string_view target);
Message before_no_longer_true();
Message changes_excluded_question(std::string_view id);

/// Of a file, since an earlier version was built.
Message input_changed(int version);
Message input_added(int version);
Message input_removed(int version);
Hint earlier_version_differs();
Hint first_changed_here(Span where);
Hint correct_before();
Hint write_target();
Hint write_slide_id();
Hint accept_or_drop_changes();
Hint declare_versions();
Hint picture_stays_in_folder();

} // namespace restitution::messages

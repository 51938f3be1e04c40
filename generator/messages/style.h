/// What the program says of the files that word and dress the documents.
#pragma once

#include "base/diagnostic.h"

#include <string_view>

namespace restitution::messages {

Message phrase_missing(std::string_view key);
Message phrase_unknown(std::string_view key);
Message phrase_empty(std::string_view key);
/// `allowed` lists the placeholders of the phrase, separated by commas; it may be empty.
Message placeholder_unknown(std::string_view name, std::string_view allowed);
Message placeholder_missing(std::string_view name);
Message placeholder_malformed();
Message letter_missing(std::string_view file);
Message letter_unknown(std::string_view file);
Message letter_without_subject();

} // namespace restitution::messages

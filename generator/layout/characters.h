/// What a reader takes for one character: a letter with its accents, an emoji made of several.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// The text in parts between which a word too wide for its line may be cut. Marks that combine stay
/// with their letter, and what a no-break space joins stays with it where a line allows it.
std::vector<std::string> characters_of(std::string_view text);

} // namespace restitution

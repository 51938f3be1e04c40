/// The phrases that the program ships, for tests that do not link the readers.
#pragma once

#include "style/phrases.h"

#include <vector>

namespace restitution::test {

/// Understands what that file holds and no more: comments, subjects, and lines `  key: "text"`.
std::vector<PhraseLine> shipped_phrase_lines();
Phrases shipped_phrases();

} // namespace restitution::test

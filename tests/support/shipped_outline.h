/// The outline and the glossary that the program ships, for tests that link the readers.
#pragma once

#include "read/load_style.h"

namespace restitution::test {

const LoadedStyle& shipped_style();

} // namespace restitution::test

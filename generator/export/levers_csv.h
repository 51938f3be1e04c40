/// The levers as a table for *la feuille de route*, opened in a spreadsheet.
#pragma once

#include "story/telling.h"

#include <string>

namespace restitution {

/// One line a lever, in the order of the committee's votes, headed; see `write_csv`.
std::string levers_csv(const Telling& telling);

} // namespace restitution

/// The checklist of whoever prepares the committee: room, confirmations, dates counted back.
#pragma once

#include "letters/letter.h"

#include <string>

namespace restitution {

std::string preparation_text(const LetterSource& writing);

} // namespace restitution

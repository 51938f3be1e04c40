/// Which dimension the deck takes to show how a note is calculated.
#pragma once

#include "metrics/coverage.h"

#include <cstddef>
#include <optional>

namespace restitution {

/// Among the dimensions with at least 3 answered questions:
/// those with a missing answer if there are any; then the fewest questions (those left out are not
/// counted); then the questionnaire's order. None when no dimension has 3 answers.
std::optional<std::size_t> choose_worked_example(const Coverage& coverage);

} // namespace restitution

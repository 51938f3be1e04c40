/// How the answers of a dimension are told apart: by the grids' own words, or by levels of
/// maturity.
///
/// Grids of a few letters ("Non", "En partie", "Oui") speak for themselves, and a level's name
/// would say something else. Grids that describe each level are told by the levels' names.
#pragma once

#include "story/telling.h"

#include <cstddef>
#include <string>
#include <vector>

namespace restitution {

struct AnswerGroups {
    bool own_words = false;         ///< names are the grids' texts
    std::vector<std::string> names; ///< lowest first
    std::vector<int> counts;        ///< questions answered so
};

/// The grids' words when each text of each grid is short, and is worth the same in all of them.
AnswerGroups answer_groups(std::size_t dimension, const Telling& telling);

/// Short enough to stand in a chart and in a table's cell.
bool is_short_answer(const std::string& text);

} // namespace restitution

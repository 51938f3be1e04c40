/// What people said in interviews and agreed to be quoted for.
#pragma once

#include "story/telling.h"

#include <cstddef>
#include <string>
#include <vector>

namespace restitution {

/// The quotations about one dimension, between guillemets, in the order of the interviews.
std::vector<std::string> quotes_about(std::size_t dimension, const Telling& telling);

/// How many of them stand on the slide of the dimension; the slide of quotations has the others.
/// Where points of view and ideas take the room, there is none.
std::size_t quotes_beside_findings(std::size_t dimension, const Telling& telling);

bool has_divergence(std::size_t dimension, const Telling& telling);

/// A lesson or an idea that names the dimension.
bool is_about(const Finding& finding, std::size_t dimension, const Telling& telling);

} // namespace restitution

/// « Vouliez-vous… » : the known names that a mistyped one is close to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// Lower case, without accents nor invisible characters: "Catégorie" becomes "categorie".
std::string folded(std::string_view text);
/// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
std::size_t edit_distance(std::u32string_view a, std::u32string_view b);
/// At most two names, nearest first. Nearest means a distance of 1 up to 4 characters, 2 up to 9,
/// 3 beyond, once both are folded.
std::vector<std::string> closest_names(std::string_view wrong,
                                       const std::vector<std::string>& known);

} // namespace restitution

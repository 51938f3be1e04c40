/// A text made fit to stand in a file's name or an identifier: small plain letters, digits, dashes.
#pragma once

#include <string>
#include <string_view>

namespace restitution {

/// "Communauté d’agglomération du Val-Fictif" → "communaute-d-agglomeration-du-val-fictif". At most
/// 60 characters, cut between two words where one ends; "sans-nom" when no letter is left.
std::string slug(std::string_view text);

} // namespace restitution

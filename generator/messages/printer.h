/// The few words around a diagnostic, and their places.
#pragma once

#include <string>

namespace restitution::messages {

std::string error_word();
std::string warning_word();
std::string hint_word();
/// "3 erreurs, 1 avertissement".
std::string totals(std::size_t errors, std::size_t warnings);
/// Stands for the diagnostics of one file beyond those shown.
std::string more_in_this_file(std::size_t count);

} // namespace restitution::messages

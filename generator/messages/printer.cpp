#include "messages/printer.h"

#include <fmt/format.h>

namespace restitution::messages {

namespace {

/// In French zero and one are singular.
std::string counted(std::size_t count, const char* one, const char* several) {
    return fmt::format("{} {}", count, count < 2 ? one : several);
}

} // namespace

std::string error_word() {
    return "erreur";
}

std::string warning_word() {
    return "avertissement";
}

std::string hint_word() {
    return "aide";
}

std::string totals(std::size_t errors, std::size_t warnings) {
    return counted(errors, "erreur", "erreurs") + ", " +
           counted(warnings, "avertissement", "avertissements");
}

std::string more_in_this_file(std::size_t count) {
    return fmt::format("et {} pour ce fichier", counted(count, "autre", "autres"));
}

} // namespace restitution::messages

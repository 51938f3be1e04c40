#include "messages/explain.h"

#include "base/quote.h"

#include <fmt/format.h>

namespace restitution::messages {

std::string unknown_target(std::string_view target, const std::vector<std::string>& close) {
    const std::string sentence =
        fmt::format("la cible {} n’existe pas dans ce dossier", quoted(target));
    return close.empty()
               ? sentence + " ; donnez « dimension/ID », « question/ID » ou rien pour l’ensemble"
               : fmt::format("{} ; vouliez-vous « {} » ?", sentence, fmt::join(close, " » ou « "));
}

std::string one_target_only() {
    return "« explain » attend un dossier, puis une cible au plus";
}

} // namespace restitution::messages

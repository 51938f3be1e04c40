#include "messages/pending.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace restitution::messages {

namespace {

std::string first_of(const Ids& ids) {
    constexpr std::size_t shown = 5;
    const auto end = ids.begin() + static_cast<Ids::difference_type>(std::min(ids.size(), shown));
    std::string names = fmt::format("{}", fmt::join(ids.begin(), end, ", "));
    if (ids.size() > shown) {
        const std::size_t others = ids.size() - shown;
        names += fmt::format(" et {} {}", others, others == 1 ? "autre" : "autres");
    }
    return names;
}

std::string lines_without(std::string_view what, const Ids& ids) {
    return fmt::format("inventaire, champ {} : {} {} ({})", what, ids.size(),
                       ids.size() == 1 ? "ligne" : "lignes", first_of(ids));
}

} // namespace

std::string still_missing() {
    return "ce qui reste à recueillir, sans empêcher de faire les documents :";
}

std::string nothing_missing() {
    return "rien ne reste à recueillir";
}

std::string answers_missing(int questions, const Ids& ids) {
    return fmt::format("réponses : {} sur {} ({})", ids.size(), questions, first_of(ids));
}

std::string interviews_missing(const Ids& ids) {
    return fmt::format("entretiens à tenir : {} ({})", ids.size(), first_of(ids));
}

std::string interviews_without_answers(const Ids& ids) {
    return fmt::format("entretiens tenus dont aucune réponse n’est saisie : {} ({})", ids.size(),
                       first_of(ids));
}

std::string interviews_without_date(const Ids& ids) {
    return fmt::format("entretiens tenus dont la date manque : {} ({})", ids.size(), first_of(ids));
}

std::string no_interview() {
    return "entretiens : aucun n’est encore prévu (dossier reponses/)";
}

std::string quantities_missing(const Ids& ids) {
    return lines_without("quantite", ids);
}

std::string ages_missing(const Ids& ids) {
    return lines_without("achat ou age", ids);
}

std::string origins_missing(const Ids& ids) {
    return lines_without("origine", ids);
}

std::string hours_missing(const Ids& ids) {
    return lines_without("heures_par_an", ids);
}

std::string remarks_to_examine(const Ids& ids) {
    return fmt::format("remarques à examiner : {} ({})", ids.size(), first_of(ids));
}

std::string remarks_to_come(const Ids& ids) {
    return fmt::format(
        "remarques qui attendent une version à déclarer dans diagnostic.yaml : {} ({})", ids.size(),
        first_of(ids));
}

std::string committee_without_time() {
    return "heure du comité (champ heure) : sans elle, l’invitation n’a pas d’horaire et aucun "
           "rendez-vous n’est préparé";
}

std::string meeting_missing() {
    return "compte rendu : le fichier reunion.yaml n’existe pas encore";
}

} // namespace restitution::messages

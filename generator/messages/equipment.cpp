#include "messages/equipment.h"

#include "base/quote.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::messages {

Message bounds_upside_down() {
    return {"bornes-inversees", "la borne « max » est plus petite que la borne « min »"};
}

Message keys_exclude_each_other(const std::vector<std::string>& keys) {
    return {"cles-exclusives", fmt::format("ces clés disent la même chose de deux façons : {}",
                                           fmt::join(keys, ", "))};
}

Message year_or_date_expected(std::string_view text) {
    return {"annee-ou-date-attendue",
            fmt::format("une année ou une date est attendue, et non {}", quoted(text))};
}

Message supposition_without_reason(std::string_view field) {
    return {"hypothese-sans-raison",
            fmt::format("l’hypothèse sur {} n’a pas de justification", quoted(field))};
}

Message supposition_without_value(std::string_view field) {
    return {"hypothese-sans-valeur",
            fmt::format("une hypothèse porte sur {}, que cette ligne ne donne pas", quoted(field))};
}

Message unknown_category(std::string_view id) {
    return {"categorie-inconnue",
            fmt::format("la catégorie d’équipement {} n’existe pas", quoted(id))};
}

Message category_already_shipped(std::string_view id) {
    return {"categorie-deja-fournie",
            fmt::format("la catégorie {} existe déjà dans la table fournie", quoted(id))};
}

Message unknown_entity(std::string_view id) {
    return {"entite-inconnue", fmt::format("l’entité {} n’existe pas", quoted(id))};
}

Message bought_after_reference_date(std::string_view reference_date) {
    return {"achat-posterieur",
            fmt::format("cet achat est postérieur à la date de référence, {}", reference_date)};
}

Message part_exceeds_whole(std::string_view part, std::string_view whole) {
    return {"part-superieure-au-tout",
            fmt::format("{} dépasse {}, dont c’est une partie", quoted(part), quoted(whole))};
}

Message parts_exceed_whole(std::string_view whole) {
    return {"parts-superieures-au-tout",
            fmt::format("les parts dépassent ensemble {}", quoted(whole))};
}

Message year_after_reference_date(int year, std::string_view reference_date) {
    return {"annee-posterieure", fmt::format("l’année {} commence après la date de référence, {}",
                                             year, reference_date)};
}

Hint keep_one_key() {
    return {"gardez-en une seule", {}};
}

Hint write_year_or_date() {
    return {"écrivez par exemple 2021, 2021-09-15 ou 15/09/2021", {}};
}

Hint say_why_supposed() {
    return {"dites sur quoi repose la valeur retenue", {}};
}

Hint add_value_or_erase_supposition() {
    return {"écrivez la valeur supposée sur la ligne, ou retirez l’hypothèse", {}};
}

Hint write_own_category() {
    return {"une catégorie propre au dossier s’ajoute sous « categories », en tête du fichier "
            "inventaire",
            {}};
}

} // namespace restitution::messages

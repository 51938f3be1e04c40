#include "messages/values.h"

#include "base/quote.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::messages {

namespace {

std::string_view name_of(ValueKind kind) {
    switch (kind) {
    case ValueKind::Nothing:
        return "il n’y a rien";
    case ValueKind::Scalar:
        return "une simple valeur est donnée";
    case ValueKind::List:
        return "une liste est donnée";
    case ValueKind::Fields:
        return "un groupe de champs est donné";
    }
    return {};
}

} // namespace

Message missing_key(std::string_view key) {
    return {"champ-manquant", fmt::format("il manque le champ {}", quoted(key))};
}

Message unknown_key(std::string_view key) {
    return {"cle-inconnue", fmt::format("la clé {} n’est pas connue ici", quoted(key))};
}

Message value_absent() {
    return {"valeur-absente", "une valeur est attendue après cette clé"};
}

Message fields_expected(ValueKind found) {
    return {"champs-attendus",
            fmt::format("un groupe de champs « clé: valeur » est attendu ; {}", name_of(found))};
}

Message list_expected(ValueKind found) {
    return {"liste-attendue", fmt::format("une liste est attendue ; {}", name_of(found))};
}

Message single_value_expected(ValueKind found) {
    return {"valeur-simple-attendue",
            fmt::format("une simple valeur est attendue ; {}", name_of(found))};
}

Message blank_text() {
    return {"texte-vide", "un texte est attendu, celui-ci est vide"};
}

Message whole_number_expected(std::string_view text) {
    return {"entier-attendu", fmt::format("un nombre entier est attendu, et non {}", quoted(text))};
}

Message decimal_expected(std::string_view text) {
    return {"nombre-attendu", fmt::format("un nombre est attendu, et non {}", quoted(text))};
}

Message grouped_number(std::string_view text) {
    return {
        "nombre-groupe",
        fmt::format("le nombre {} a un séparateur de milliers, ou s’y méprendrait", quoted(text))};
}

Message out_of_range(std::string_view text, std::string_view lowest, std::string_view highest) {
    return {"hors-limites", fmt::format("{} est hors des limites, qui vont de {} à {}",
                                        quoted(text), lowest, highest)};
}

Message too_many_decimals(std::string_view text, int places) {
    return {"trop-de-decimales",
            fmt::format("{} a plus de {} chiffres après la virgule", quoted(text), places)};
}

Message yes_or_no_expected(std::string_view text) {
    return {"oui-ou-non-attendu", fmt::format("oui ou non est attendu, et non {}", quoted(text))};
}

Message unknown_choice(std::string_view text) {
    return {"choix-inconnu", fmt::format("{} n’est pas une valeur possible ici", quoted(text))};
}

Message date_expected(std::string_view text) {
    return {"date-attendue", fmt::format("une date est attendue, et non {}", quoted(text))};
}

Message no_such_day(std::string_view text) {
    return {"jour-inexistant", fmt::format("le jour {} n’existe pas", quoted(text))};
}

Message time_expected(std::string_view text) {
    return {"heure-attendue", fmt::format("une heure est attendue, et non {}", quoted(text))};
}

Message identifier_expected(std::string_view text) {
    return {"identifiant-invalide",
            fmt::format("{} ne peut pas servir d’identifiant", quoted(text))};
}

Message secure_address_expected(std::string_view text) {
    return {"adresse-invalide",
            fmt::format("une adresse « https://… » est attendue, et non {}", quoted(text))};
}

Message email_expected(std::string_view text) {
    return {"courriel-invalide",
            fmt::format(
                "une adresse « nom@domaine.fr », sans accent ni espace, est attendue, et non {}",
                quoted(text))};
}

Message too_few_items(std::size_t count, std::size_t least) {
    return {"liste-trop-courte", fmt::format("cette liste compte {} {}, il en faut au moins {}",
                                             count, count < 2 ? "élément" : "éléments", least)};
}

Message too_many_items(std::size_t count, std::size_t most) {
    return {"liste-trop-longue",
            fmt::format("cette liste compte {} éléments, il en faut au plus {}", count, most)};
}

Message one_of_keys(const std::vector<std::string>& keys) {
    return {"une-seule-cle",
            fmt::format("il faut une de ces clés, et une seule : {}", fmt::join(keys, ", "))};
}

Message key_needed_here(std::string_view key, std::string_view because) {
    return {"champ-necessaire",
            fmt::format("avec {}, il faut aussi le champ {}", quoted(because), quoted(key))};
}

Message step_values_incomplete() {
    return {"valeurs-incompletes",
            "si un échelon de la grille a une valeur, tous doivent en avoir une"};
}

Hint did_you_mean(const std::vector<std::string>& names) {
    std::vector<std::string> marked;
    for (const std::string& name : names) {
        marked.push_back(quoted(name));
    }
    return {fmt::format("vouliez-vous {} ?", fmt::join(marked, " ou ")), {}};
}

Hint accepted_keys(const std::vector<std::string>& keys) {
    return {fmt::format("clés possibles ici : {}", fmt::join(keys, ", ")), {}};
}

Hint accepted_values(const std::vector<std::string>& values) {
    return {fmt::format("valeurs possibles : {}", fmt::join(values, ", ")), {}};
}

Hint write_number_as(std::string_view plain) {
    return {fmt::format("écrivez {}", plain), {}};
}

Hint write_number_as(std::string_view whole, std::string_view decimal) {
    return {fmt::format("écrivez {}, ou {} si c’est un nombre à virgule", whole, decimal), {}};
}

Hint write_digits_only() {
    return {"écrivez seulement des chiffres, par exemple 1200", {}};
}

Hint write_decimal() {
    return {"écrivez par exemple 12,5 ou 12.5, sans espace ni unité", {}};
}

Hint comma_separates_in_braces(std::string_view digits) {
    return {
        fmt::format("entre accolades, la virgule sépare les champs : écrivez 4.{0} ou \"4,{0}\"",
                    digits),
        {}};
}

Hint write_date() {
    return {"écrivez par exemple 2024-03-12 ou 12/03/2024", {}};
}

Hint write_time() {
    return {"écrivez par exemple 14h30 ou 14:30", {}};
}

Hint write_yes_or_no() {
    return {"écrivez oui ou non (true et false sont aussi acceptés)", {}};
}

Hint write_identifier() {
    return {"employez des lettres sans accent, des chiffres, « - », « _ » ou « . », sans espace, "
            "64 signes au plus",
            {}};
}

Hint write_text_or_erase_key() {
    return {"écrivez le texte après les deux-points", {}};
}

Hint put_dash_before_items() {
    return {"mettez chaque élément sur sa ligne, précédé d’un tiret et d’une espace, ou [] si la "
            "liste est vide",
            {}};
}

Hint write_fields_below() {
    return {"écrivez les champs « clé: valeur » sur les lignes qui suivent, en retrait", {}};
}

} // namespace restitution::messages

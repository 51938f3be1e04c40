#include "messages/syntax.h"

#include "base/quote.h"

#include <fmt/format.h>

namespace restitution::messages {

Message no_data() {
    return {"aucune-donnee", "le fichier ne contient aucune donnée"};
}

Message too_deep(std::size_t limit) {
    return {"trop-profond", fmt::format("plus de {} niveaux imbriqués", limit)};
}

Message duplicate_key(std::string_view key) {
    return {"cle-en-double", fmt::format("la clé {} est donnée deux fois", quoted(key))};
}

Message yaml_alias() {
    return {"yaml-alias", "les renvois YAML (« *nom ») ne sont pas acceptés"};
}

Message yaml_anchor() {
    return {"yaml-ancre", "les ancres YAML (« &nom ») ne sont pas acceptées"};
}

Message yaml_tag() {
    return {"yaml-etiquette", "les étiquettes de type YAML (« !type ») ne sont pas acceptées"};
}

Message yaml_merge_key() {
    return {"yaml-fusion", "la clé de fusion YAML (« << ») n’est pas acceptée"};
}

Message yaml_complex_key() {
    return {"yaml-cle-complexe", "une clé doit être un simple mot"};
}

Message yaml_several_documents() {
    return {"yaml-plusieurs-documents", "le fichier contient plusieurs documents YAML"};
}

Message yaml_directive() {
    return {"yaml-directive", "les directives YAML (« %… ») ne sont pas acceptées"};
}

Message yaml_unclosed_quote() {
    return {"yaml-guillemet-ouvert", "un texte entre guillemets n’est pas refermé"};
}

Message yaml_unclosed_collection() {
    return {"yaml-crochet-ouvert", "un crochet ou une accolade ne se referme pas comme il faut"};
}

Message yaml_misplaced_colon() {
    return {"yaml-deux-points", "deux-points inattendus"};
}

Message yaml_misplaced_dash() {
    return {"yaml-tiret", "tiret de liste inattendu"};
}

Message yaml_key_without_colon() {
    return {"yaml-cle-sans-deux-points", "une ligne « clé: valeur » est attendue ici"};
}

Message yaml_tabulation() {
    return {"yaml-tabulation", "une tabulation sert de retrait"};
}

Message yaml_escape() {
    return {"yaml-echappement", "barre oblique inverse suivie d’un signe non prévu"};
}

Message yaml_forbidden_character() {
    return {"yaml-signe-reserve", "un texte ne peut pas commencer par ce signe"};
}

Message yaml_text_after_end() {
    return {"yaml-texte-apres-la-fin", "texte inattendu après la fin des données"};
}

Message yaml_indentation() {
    return {"yaml-retrait", "le retrait de cette ligne ne correspond à aucune ligne au-dessus"};
}

Message yaml_invalid() {
    return {"yaml-invalide", "cette partie du fichier ne respecte pas la syntaxe YAML"};
}

Message json_cut() {
    return {
        "json-coupe",
        "le fichier s’arrête avant la fin des données : accolade, crochet ou guillemet manquant"};
}

Message json_trailing_comma() {
    return {"json-virgule", "virgule en trop avant la fermeture"};
}

Message json_comment() {
    return {"json-commentaire", "un fichier JSON ne peut pas contenir de commentaire"};
}

Message json_bad_text() {
    return {"json-texte", "ce texte entre guillemets n’est pas refermé sur sa ligne, ou contient "
                          "une barre oblique inverse mal placée"};
}

Message json_unexpected(std::string_view text) {
    return {"json-inattendu", fmt::format("{} n’est pas attendu ici", quoted(text))};
}

Message json_number_too_large() {
    return {"json-nombre", "ce nombre est trop grand"};
}

Hint first_given_here() {
    return {"première fois :", {}};
}

Hint write_data() {
    return {"écrivez-y des lignes « clé: valeur », ou supprimez le fichier", {}};
}

Hint rename_or_erase_one() {
    return {"supprimez l’une des deux, ou corrigez son nom", {}};
}

Hint write_value_again() {
    return {"écrivez la valeur en toutes lettres là où elle sert", {}};
}

Hint quote_the_text() {
    return {"si c’est un texte, mettez-le entre guillemets droits \"…\"", {}};
}

Hint one_document_per_file() {
    return {"gardez un seul document par fichier et retirez la ligne « --- »", {}};
}

Hint close_the_quote() {
    return {"refermez le texte par le même guillemet que celui qui l’ouvre", {}};
}

Hint close_the_bracket() {
    return {"refermez par « ] » ce qui s’ouvre par « [ », par « } » ce qui s’ouvre par « { »", {}};
}

Hint write_key_colon_value() {
    return {"écrivez la clé, deux-points collés à elle, une espace, puis la valeur", {}};
}

Hint align_with_neighbours() {
    return {"alignez la ligne avec celles du même groupe", {}};
}

Hint indent_with_spaces() {
    return {"remplacez la tabulation par deux espaces", {}};
}

Hint double_the_backslash() {
    return {"doublez la barre oblique inverse, ou employez des guillemets simples '…'", {}};
}

Hint json_needs_double_quotes() {
    return {"en JSON, clés et textes sont entre guillemets droits doubles \"…\"", {}};
}

Hint erase_the_comma() {
    return {"effacez cette virgule", {}};
}

Hint add_the_comma() {
    return {"il manque sans doute une virgule juste avant", {}};
}

Hint invisible_characters(std::string_view names) {
    return {fmt::format("caractères spéciaux sur cette ligne : {} ; retapez-les", names), {}};
}

} // namespace restitution::messages

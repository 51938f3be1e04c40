#include "messages/files.h"

#include "base/quote.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::messages {

Message file_is_empty() {
    return {"fichier-vide", "le fichier est vide (0 octet)"};
}

Message file_too_large(std::size_t megabytes) {
    return {"fichier-trop-gros",
            fmt::format("le fichier dépasse la taille permise, {} Mo", megabytes)};
}

Message file_unreadable() {
    return {"fichier-illisible", "le fichier n’a pas pu être lu"};
}

Message file_not_readable_by_user() {
    return {"fichier-protege", "vous n’avez pas le droit de lire ce fichier"};
}

Message not_a_regular_file() {
    return {"fichier-special",
            "ce n’est pas un fichier ordinaire, mais un dossier, un tube ou un périphérique"};
}

Message link_leaves_folder() {
    return {"lien-hors-dossier", "ce lien mène hors du dossier de diagnostic"};
}

namespace {

std::string_view name_of(ForeignFormat format) {
    switch (format) {
    case ForeignFormat::OfficeOrZip:
        return "un classeur, un document bureautique ou une archive (.xlsx, .ods, .docx, .zip)";
    case ForeignFormat::Pdf:
        return "un document PDF";
    case ForeignFormat::Rtf:
        return "un document RTF";
    case ForeignFormat::WebPage:
        return "une page web ou un fichier XML";
    }
    return {};
}

} // namespace

Message foreign_format(ForeignFormat format) {
    return {"format-etranger",
            fmt::format("ce n’est pas un fichier YAML ou JSON, mais {}", name_of(format))};
}

Message wide_encoding() {
    return {"encodage-utf16", "le fichier est codé en UTF-16 ou UTF-32, et non en UTF-8"};
}

Message nul_character() {
    return {"caractere-nul", "caractère NUL (U+0000) dans le texte"};
}

Message invalid_utf8() {
    return {"encodage-invalide", "le texte n’est pas codé en UTF-8 à cet endroit"};
}

Message control_character(std::string_view name) {
    return {"caractere-de-controle", fmt::format("caractère de contrôle {} dans le texte", name)};
}

Message folder_unreadable() {
    return {"dossier-illisible", "le dossier n’a pas pu être lu"};
}

Message folder_has_no_diagnosis() {
    return {"dossier-sans-diagnostic",
            "aucun fichier diagnostic.yaml ou diagnostic.json dans ce dossier"};
}

Message both_forms(std::string_view other) {
    return {"deux-formes",
            fmt::format("{} existe aussi : une seule forme doit rester", quoted(other))};
}

Message unknown_file(std::string_view name) {
    return {"fichier-inconnu",
            fmt::format("le fichier {} n’a pas de rôle dans un dossier : il n’est pas lu",
                        quoted(name))};
}

Message file_absent(std::string_view name) {
    return {"fichier-absent", fmt::format("le dossier n’a pas de fichier {}", quoted(name))};
}

Message logo_not_found(std::string_view name) {
    return {"logo-introuvable",
            fmt::format("le logo {} est introuvable dans le dossier", quoted(name))};
}

Hint check_permissions() {
    return {"vérifiez les droits d’accès et que le fichier n’est pas ouvert ailleurs", {}};
}

Hint split_the_file() {
    return {"retirez ce qui n’est pas utile, ou répartissez les entretiens dans un dossier "
            "« reponses »",
            {}};
}

Hint replace_by_text_file() {
    return {"remplacez-le par un fichier texte du même nom", {}};
}

Hint copy_into_folder() {
    return {"copiez le fichier lui-même dans le dossier", {}};
}

Hint save_as_text() {
    return {"recopiez les données dans un fichier texte, YAML ou JSON", {}};
}

Hint save_as_utf8() {
    return {"réenregistrez le fichier en choisissant le codage UTF-8", {}};
}

Hint looks_like_windows_1252() {
    return {"le texte semble codé en Windows-1252 : réenregistrez-le en choisissant le codage "
            "UTF-8",
            {}};
}

Hint erase_character() {
    return {"effacez ce caractère invisible, puis retapez le texte autour", {}};
}

Hint start_with_a_line() {
    return {"écrivez-y au moins une donnée, ou supprimez le fichier", {}};
}

Hint give_dossier_folder() {
    return {"indiquez le dossier qui contient le fichier « diagnostic »", {}};
}

Hint keep_one_form() {
    return {"gardez celui qui est à jour et supprimez l’autre", {}};
}

Hint known_files(const std::vector<std::string>& names) {
    return {fmt::format("fichiers lus, en .yaml ou .json : {}", fmt::join(names, ", ")), {}};
}

Hint create_file(std::string_view name) {
    return {fmt::format("créez {}.yaml quand vous aurez ces données", name), {}};
}

Hint logo_stays_in_folder() {
    return {"donnez le nom d’un fichier PNG ou SVG placé dans le dossier, sans « .. »", {}};
}

} // namespace restitution::messages

#include "messages/command.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cerrno>

namespace restitution::messages {

namespace {

std::string reason(int error) {
    switch (error) {
    case ENOSPC:
        return "le disque est plein";
    case EDQUOT:
        return "le quota de disque est atteint";
    case EACCES:
    case EPERM:
        return "l’écriture n’y est pas permise";
    case EROFS:
        return "le disque est en lecture seule";
    case ENOTDIR:
        return "ce n’est pas un dossier";
    case EISDIR:
        return "un dossier porte déjà ce nom";
    case EMFILE:
    case ENFILE:
        return "trop de fichiers sont ouverts";
    case EIO:
        return "le disque signale une erreur";
    case ENAMETOOLONG:
        return "le nom est trop long";
    default:
        return fmt::format("erreur {} du système", error);
    }
}

std::string did_you_mean(std::string_view suggestion) {
    return suggestion.empty() ? std::string() : fmt::format(" ; vouliez-vous « {} » ?", suggestion);
}

} // namespace

std::string cannot_write(std::string_view path, int error) {
    return fmt::format("impossible d’écrire « {} » : {} ; les documents précédents sont intacts",
                       path, reason(error));
}

std::string unknown_command(std::string_view name, std::string_view suggestion) {
    return fmt::format("commande inconnue « {} »{}", name, did_you_mean(suggestion));
}

std::string unknown_option(std::string_view name, std::string_view suggestion) {
    return fmt::format("option inconnue « {} »{}", name, did_you_mean(suggestion));
}

std::string missing_value(std::string_view option) {
    return fmt::format("l’option « {} » attend une valeur", option);
}

std::string value_not_expected(std::string_view option) {
    return fmt::format("l’option « {} » s’écrit sans valeur", option);
}

std::string option_given_twice(std::string_view option) {
    return fmt::format("l’option « {} » est donnée deux fois", option);
}

std::string bad_value(std::string_view option, std::string_view value,
                      const std::vector<std::string>& accepted) {
    return fmt::format("valeur « {} » refusée pour « {} » ; valeurs acceptées : {}", value, option,
                       fmt::join(accepted, ", "));
}

std::string bad_version_number(std::string_view option, std::string_view value) {
    return fmt::format("« {} » attend un numéro de version, à partir de 1 (reçu : « {} »)", option,
                       value);
}

std::string versions_reversed(int from, int to) {
    return fmt::format("la version {} ne précède pas la version {} : « --from » donne la plus "
                       "ancienne des deux",
                       from, to);
}

std::string not_for_the_public(std::string_view word) {
    return fmt::format("« {} » ne peut être demandé avec « --public », qui ne fait que support, "
                       "compte-rendu et resultats",
                       word);
}

std::string no_command() {
    return "aucune commande n’est donnée";
}

std::string no_dossier() {
    return "aucun dossier n’est donné";
}

std::string path_absent(std::string_view path) {
    return fmt::format("« {} » n’existe pas", path);
}

std::string path_forbidden(std::string_view path) {
    return fmt::format("vous n’avez pas le droit de lire « {} »", path);
}

std::string same_output_folder(std::string_view dossier) {
    return fmt::format("« {} » a le même nom qu’un dossier déjà donné : avec « --output », leurs "
                       "documents s’écraseraient",
                       dossier);
}

std::string not_a_dossier(std::string_view path) {
    return fmt::format("« {} » n’est pas un dossier de diagnostic : il y manque le fichier "
                       "diagnostic.yaml ou diagnostic.json",
                       path);
}

std::string folder_not_empty(std::string_view path) {
    return fmt::format("« {} » n’est pas vide ; donnez le nom d’un nouveau dossier", path);
}

std::string see_help() {
    return "Pour la liste des commandes et des options : restitution --help";
}

std::string environment_prefix() {
    return "restitution : erreur : ";
}

std::string usage_prefix() {
    return "restitution : ";
}

std::string out_of_memory() {
    return "la mémoire de la machine ne suffit pas";
}

std::string output_lost() {
    return "la sortie standard est fermée ou pleine : le résultat n’a pas pu être affiché";
}

std::string cannot_tidy(std::string_view path, int error) {
    return fmt::format("les documents sont écrits, mais « {} » n’a pas pu être mis à jour : {} ; "
                       "relancez la commande",
                       path, reason(error));
}

std::string written(std::string_view folder, std::size_t files) {
    return files == 1 ? fmt::format("1 fichier écrit dans {}", folder)
                      : fmt::format("{} fichiers écrits dans {}", files, folder);
}

std::string nothing_written(std::string_view dossier) {
    return fmt::format("{} : rien n’a été écrit ; corrigez les erreurs ci-dessus puis relancez",
                       dossier);
}

std::string dossier_is_sound(std::string_view dossier) {
    return fmt::format("{} : aucune erreur", dossier);
}

std::string no_minutes_without_meeting() {
    return "pas de compte rendu : le fichier reunion.yaml n’existe pas encore";
}

std::string dossier_created(std::string_view dossier) {
    return fmt::format("Dossier {} créé :", dossier);
}

std::string edit_then_build(std::string_view dossier) {
    return fmt::format("Commencez par le fichier « diagnostic », puis : restitution build {}",
                       dossier);
}

std::string dossiers_failed(const std::vector<std::string>& dossiers) {
    return fmt::format("Dossiers en erreur : {}", fmt::join(dossiers, ", "));
}

std::string help_text(const std::vector<HelpLine>& commands, const std::vector<HelpLine>& options) {
    std::size_t width = 0;
    for (const auto& lines : {commands, options}) {
        for (const HelpLine& line : lines) {
            width = std::max(width, line.left.size());
        }
    }
    std::string text = "restitution : du diagnostic numérique responsable au support de "
                       "restitution et au compte rendu\n\nUsage : restitution COMMANDE "
                       "DOSSIER... [OPTIONS]\n\nCommandes\n";
    const auto add = [&](const std::vector<HelpLine>& lines) {
        for (const HelpLine& line : lines) {
            text += fmt::format("  {:<{}}  {}\n", line.left, width, line.right);
        }
    };
    add(commands);
    text += "\nOptions\n";
    add(options);
    text += "\nCodes de retour : 0 fait ; 1 erreurs dans le dossier ; 2 commande mal écrite ; "
            "3 disque, police ou mémoire\n";
    return text;
}

std::string dossiers() {
    return "DOSSIER...";
}

std::string dossier_and_target() {
    return "DOSSIER [CIBLE]";
}

std::string help_of_init() {
    return "crée un dossier dont les fichiers disent comment les remplir";
}
std::string help_of_check() {
    return "signale toutes les erreurs et ce qui manque encore ; n’écrit rien";
}
std::string help_of_build() {
    return "fait les documents dans DOSSIER/sortie/";
}
std::string help_of_changes() {
    return "dit ce qui change d’une version à une autre, et par quelle remarque";
}
std::string help_of_explain() {
    return "montre comment une note est calculée (CIBLE : question/ID, dimension/ID ou rien pour "
           "l’ensemble)";
}
std::string help_of_guides() {
    return "prépare les entretiens : trames, courriers, relances, planning, fichiers de réponses";
}
std::string help_of_output() {
    return "écrit dans DIR (avec plusieurs dossiers : DIR/<nom du dossier>)";
}
std::string help_of_only(const std::vector<std::string>& documents) {
    return fmt::format("ne fait que ces documents, séparés par des virgules : {}",
                       fmt::join(documents, ", "));
}
std::string help_of_public() {
    return "pour publier : ne fait que le support, le compte rendu et resultats.json, avec les "
           "fonctions à la place des personnes ; un nom resté dans un texte est une erreur";
}
std::string help_of_cut() {
    return "durée du support : 1h ou 1h30";
}
std::string help_of_document_version() {
    return "version du document à produire, avec les remarques qui comptent jusqu’à elle (la "
           "dernière déclarée par défaut)";
}

std::string help_of_from() {
    return "avec changes : version de départ (celle d’avant par défaut)";
}
std::string help_of_to() {
    return "avec changes : version d’arrivée (la dernière déclarée par défaut)";
}
std::string help_of_format() {
    return "avec changes et explain : text ou json";
}
std::string help_of_theme() {
    return "thème graphique : territoire, sobre, ou un fichier theme.yaml";
}
std::string help_of_charts() {
    return "écrit aussi les graphiques seuls dans graphiques/ : svg ou png";
}
std::string help_of_diagnostics() {
    return "forme des messages : human, short ou json";
}
std::string help_of_json() {
    return "avec init : fichiers en JSON plutôt qu’en YAML";
}
std::string help_of_strict() {
    return "traite les avertissements comme des erreurs";
}
std::string help_of_quiet() {
    return "n’affiche que les erreurs";
}
std::string help_of_help() {
    return "affiche cette aide";
}
std::string help_of_version() {
    return "affiche la version";
}

} // namespace restitution::messages

#include "messages/theme.h"

#include "base/quote.h"

#include <fmt/format.h>

#include <cmath>

namespace restitution::messages {

namespace {

/// "3,9", cut: a ratio of 4.49 must not read as 4.5.
std::string ratio_text(double ratio) {
    const auto tenths = static_cast<int>(std::floor(ratio * 10));
    return fmt::format("{},{}", tenths / 10, tenths % 10);
}

} // namespace

Message not_a_color(std::string_view text) {
    return {"couleur-mal-formee",
            fmt::format("« {} » n’est pas une couleur ; écrivez-la comme \"#1F4F43\", avec les "
                        "guillemets",
                        text)};
}

Message unknown_theme(std::string_view name) {
    return {"theme-inconnu", fmt::format("aucun thème ne s’appelle {}", quoted(name))};
}

Message theme_file_not_found(std::string_view name) {
    return {"theme-introuvable",
            fmt::format("le fichier de thème {} est introuvable dans le dossier", quoted(name))};
}

Message font_not_found(std::string_view file) {
    return {"police-introuvable",
            fmt::format("le fichier de police {} est introuvable", quoted(file))};
}

Message theme_incomplete(std::string_view key) {
    return {"theme-incomplet",
            fmt::format("le thème ne donne pas « {} » ; ajoutez cette clé, ou nommez un parent "
                        "qui la donne",
                        key)};
}

Message theme_parent_has_parent() {
    return {"theme-parent-du-parent",
            "un thème parent ne peut pas nommer lui-même un parent ; reprenez ici ce qu’il change"};
}

Message contrast_too_low(double ratio) {
    return {"contraste-insuffisant",
            fmt::format("contraste de {} entre ce texte et son fond ; il en faut au moins 4,5",
                        ratio_text(ratio))};
}

Message text_contrast_too_low(std::string_view text, double ratio) {
    return {"contraste-insuffisant",
            fmt::format("contraste de {} entre le texte « {} » et la page ; il en faut au moins "
                        "4,5",
                        ratio_text(ratio), text)};
}

Message slide_kind_unknown(std::string_view kind) {
    return {"genre-de-diapositive-inconnu",
            fmt::format("aucun genre de diapositive ne s’appelle « {} »", kind)};
}

Message slide_kind_repeated(std::string_view kind) {
    return {"genre-de-diapositive-repete",
            fmt::format("le genre de diapositive « {} » est déjà placé plus haut", kind)};
}

Message slide_kind_missing(std::string_view kind) {
    return {"genre-de-diapositive-absent",
            fmt::format("le plan ne place pas le genre de diapositive « {} » ; ajoutez-lui une "
                        "ligne",
                        kind)};
}

Hint put_font_in_folder() {
    return {"placez ce fichier dans le dossier « polices » de votre diagnostic", {}};
}

Hint theme_stays_in_folder() {
    return {"donnez le nom d’un thème fourni, ou d’un fichier .yaml placé dans le dossier", {}};
}

} // namespace restitution::messages

#include "messages/image.h"

#include "base/quote.h"

#include <fmt/format.h>

namespace restitution::messages {

Message image_unreadable(std::string_view name) {
    return {"logo-illisible",
            fmt::format("l’image {} n’est pas un fichier PNG ou SVG lisible", quoted(name))};
}

Message image_too_large(std::string_view name, std::size_t most_pixels) {
    return {"logo-trop-grand",
            fmt::format("l’image {} dépasse {} pixels de côté", quoted(name), most_pixels)};
}

Message image_file_too_heavy(std::string_view name, std::size_t most_megabytes) {
    return {"logo-trop-lourd",
            fmt::format("l’image {} pèse plus de {} Mo", quoted(name), most_megabytes)};
}

Message svg_not_alone(std::string_view name) {
    return {
        "logo-non-autonome",
        fmt::format("l’image {} contient du texte, un script ou une autre image", quoted(name))};
}

Hint save_svg_as_outlines() {
    return {"convertissez les textes en tracés, ou fournissez le logo en PNG", {}};
}

Message character_without_glyph(std::string_view character, std::string_view written) {
    return {"caractere-sans-dessin",
            fmt::format("la police des documents n’a pas de dessin pour {} ; il y sera écrit {}",
                        quoted(character), written)};
}

Hint replace_the_character() {
    return {"remplacez-le par un mot", {}};
}

} // namespace restitution::messages

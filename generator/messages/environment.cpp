#include "messages/environment.h"

#include <fmt/format.h>

namespace restitution::messages {

std::string font_unreadable(std::string_view path) {
    return fmt::format("la police « {} » est absente ou illisible ; réinstallez le programme ou "
                       "corrigez le thème",
                       path);
}

std::string glyph_missing_in_font(std::string_view text, std::string_view font) {
    return fmt::format("la police « {} » n’a pas de dessin pour « {} »", font, text);
}

std::string data_file_unreadable(std::string_view path) {
    return fmt::format("le fichier du programme « {} » est absent ou illisible ; réinstallez le "
                       "programme",
                       path);
}

std::string library_failed(std::string_view library, std::string_view detail) {
    return fmt::format("la bibliothèque {} n’a pas pu terminer le document ({})", library, detail);
}

} // namespace restitution::messages

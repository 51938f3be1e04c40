#include "style/theme.h"

#include <algorithm>

namespace restitution {

const std::array<std::string_view, color_role_count> color_role_names{"page_diapositive",
                                                                      "page_feuille",
                                                                      "panneau",
                                                                      "panneau_feuille",
                                                                      "encre",
                                                                      "encre_secondaire",
                                                                      "principale",
                                                                      "attention",
                                                                      "sur_principale",
                                                                      "brun",
                                                                      "ocre",
                                                                      "fond_influence",
                                                                      "fond_intervalle",
                                                                      "bande_radar",
                                                                      "rayon_radar",
                                                                      "principale_claire",
                                                                      "attention_claire",
                                                                      "boite_principale",
                                                                      "boite_attention",
                                                                      "filet",
                                                                      "grille_radar",
                                                                      "point_vide",
                                                                      "fond_entete",
                                                                      "texte_entete",
                                                                      "fond_barre",
                                                                      "texte_barre"};

const std::array<std::string_view, text_role_count> text_role_names{"couverture_titre",
                                                                    "couverture_sous_titre",
                                                                    "couverture_texte",
                                                                    "titre",
                                                                    "surtitre",
                                                                    "corps",
                                                                    "chapeau",
                                                                    "intertitre",
                                                                    "chiffre_cle",
                                                                    "note_globale",
                                                                    "cellule",
                                                                    "entete_tableau",
                                                                    "etiquette",
                                                                    "valeur",
                                                                    "remarque",
                                                                    "pied",
                                                                    "feuille_titre",
                                                                    "feuille_sous_titre",
                                                                    "feuille_intertitre",
                                                                    "feuille_corps",
                                                                    "feuille_cellule",
                                                                    "feuille_entete_tableau",
                                                                    "feuille_pied"};

const std::array<std::string_view, font_role_count> font_role_names{"normal", "italique", "gras",
                                                                    "noir"};

const LevelLook& Theme::level(std::size_t index, std::size_t count) const {
    if (count < 2) {
        return levels.front();
    }
    const std::size_t last = levels.size() - 1;
    const std::size_t place =
        (2 * std::min(index, count - 1) * last + (count - 1)) / (2 * (count - 1));
    return levels[place];
}

} // namespace restitution

"""The files of themes and phrases."""
from pathlib import Path

import yaml

from parts import (DEFINITIONS, color, file_schema, length, list_of, mapping, may, named, need,
                   one_word_of, top)

# The roles are those of the complete theme that ships.
THEME_FILE = Path(__file__).parents[2] / "themes/territoire/theme.yaml"
COMPLETE = yaml.load(THEME_FILE.read_text(encoding="utf-8"), yaml.BaseLoader)

COLORS = list(COMPLETE["palette"])
FONTS = list(COMPLETE["polices"])

TEXT_LOOK = mapping(
    need("police", one_word_of(*FONTS), "Police."),
    need("taille", length(4, 200), "Taille en points."),
    need("interligne", length(4, 200), "Interligne en points."),
    need("couleur", one_word_of(*COLORS), "Couleur de la palette."))

DEFINITIONS["couleur"] = {"description": "Une couleur, « #1F4F43 ».", **color()}
DEFINITIONS["aspect"] = {"description": "L’aspect d’un texte.", **TEXT_LOOK}
COLOR = named("couleur")

LEVEL_LOOK = mapping(
    need("fond", COLOR, "Couleur de fond."),
    need("motif", one_word_of("aucun", "points", "lignes_horizontales", "lignes_verticales",
                              "plein"), "Motif, pour se passer de la couleur."),
    may("couleur_motif", COLOR, "Couleur du motif."),
    need("texte", COLOR, "Couleur du texte, lisible sur le fond."))

PAGE = mapping(*[need(key, length(0, 14400), "En points.") for key in COMPLETE["diapositive"]])

THEME = file_schema(
    "theme", "Un thème : polices, couleurs, textes et mesures. Longueurs en points.",
    top(may("parent", named("identifiant"), "Thème fourni que celui-ci complète."),
        may("polices", mapping(*[may(key, named("identifiant"), "Fichier de police.")
                                 for key in FONTS]), "Fichiers de polices."),
        may("palette", mapping(*[may(key, COLOR, "Une couleur, « #1F4F43 ».")
                                 for key in COLORS]), "Les couleurs."),
        may("textes", mapping(*[may(key, named("aspect"), "Aspect de ces textes.")
                                for key in COMPLETE["textes"]]), "L’aspect des textes."),
        may("couverture", one_word_of("aplats", "lignes"), "Motif de la couverture."),
        may("niveaux", list_of(LEVEL_LOOK, 2, 10), "L’aspect des niveaux, du plus bas au plus haut."),
        may("diapositive", PAGE, "Mesures d’une diapositive."),
        may("feuille", PAGE, "Mesures d’une feuille A4.")))

PHRASES = file_schema(
    "phrases", "Les phrases des documents, par sujet, chacune sous sa clé.",
    {"type": "object", "additionalProperties":
        {"type": "object", "additionalProperties": named("texte")}})

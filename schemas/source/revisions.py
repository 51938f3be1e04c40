"""The files remarques and support: what participants and the author change."""
from answers import GIVEN_KEYS, given
from equipment import LINE_FIELDS
from parts import (Field, file_schema, list_of, mapping, may, named, need, one_of_keys, or_blank,
                   one_word_of, top, whole)

BEFORE = "Ce qui doit être vrai avant ; sinon c’est une erreur."


def line_change():
    """The value has the form of the field it sets."""
    def value_fits(key):
        schema = LINE_FIELDS[key][0]
        return {"if": {"properties": {"champ": {"const": key}}, "required": ["champ"]},
                "then": {"properties": {"valeur": schema, "avant": or_blank(schema)}}}
    return mapping(
        need("id", named("identifiant"), "Ligne de l’inventaire."),
        need("champ", one_word_of(*LINE_FIELDS), "Champ de la ligne."),
        need("valeur", {}, "Nouvelle valeur."),
        Field("avant", {}, BEFORE, False),
        allOf=[value_fits(key) for key in LINE_FIELDS])


CHANGE = mapping(
    Field("reponse_retenue", mapping(
        need("question", named("identifiant"), "Identifiant de la question."), *given(),
        may("avant", mapping(*given(), oneOf=one_of_keys(*GIVEN_KEYS)), BEFORE),
        oneOf=one_of_keys(*GIVEN_KEYS)), "Fixe la réponse retenue.", False),
    Field("ligne", line_change(), "Change un champ d’une ligne de l’inventaire.", False),
    Field("texte", mapping(
        need("cible", named("cible"), "Ce dont le texte change."),
        need("champ", one_word_of("titre", "texte", "aide", "description", "cout", "porteur",
                                  "echeance", "nom", "libelle_court"), "Le texte à changer."),
        need("valeur", named("texte"), "Nouveau texte."),
        may("avant", named("texte"), BEFORE)), "Change un texte.", False),
    oneOf=one_of_keys("reponse_retenue", "ligne", "texte"))


def treatment_is(*words):
    return {"properties": {"traitement": one_word_of(*words)}, "required": ["traitement"]}


REMARK = mapping(
    need("id", named("identifiant"), "Identifiant de la remarque."),
    need("auteur", named("texte"), "Une fonction plutôt qu’un nom."),
    need("date", named("date"), "Date de la remarque."),
    may("cible", named("cible"), "Ce dont elle parle ; sans elle, l’ensemble."),
    need("texte", named("texte"), "La remarque."),
    may("traitement", one_word_of("acceptee", "declinee", "a_examiner"), "a_examiner par défaut."),
    may("reponse", named("texte"), "La réponse faite à son auteur."),
    may("version", whole(2, 999), "Version à partir de laquelle elle compte."),
    may("changements", list_of(CHANGE), "Ce que change une remarque acceptée."),
    allOf=[
        {"if": treatment_is("acceptee", "declinee"),
         "then": {"required": ["reponse", "version"],
                  "properties": {"reponse": named("texte"), "version": whole(2, 999)}}},
        {"if": treatment_is("acceptee"), "then": {},
         "else": {"properties": {"changements": {"maxItems": 0}}}}])

REMARQUES = file_schema("remarques", "Les remarques des participants, et leur suite.",
                        top(need("remarques", list_of(REMARK), "Les remarques.")))

SLIDE = named("diapositive")
TABLE = mapping(
    need("colonnes", list_of(named("texte"), 1, 8), "En-têtes."),
    need("lignes", list_of(list_of({"type": ["string", "number", "boolean", "null"]}), 1, 200),
         "Lignes de cellules, aussi longues que les en-têtes."),
    may("legende", named("texte"), "Légende du tableau."))
PICTURE = mapping(
    need("fichier", named("texte"), "Fichier PNG ou SVG du dossier."),
    need("description", named("texte"), "Ce que montre l’image, pour qui ne la voit pas."),
    may("legende", named("texte"), "Légende de l’image."))
BLOCK = mapping(
    Field("texte", named("texte"), "Un paragraphe.", False),
    Field("liste", list_of(named("texte"), 1, 200), "Une liste à puces.", False),
    Field("tableau", TABLE, "Un tableau.", False),
    Field("image", PICTURE, "Une image.", False),
    oneOf=one_of_keys("texte", "liste", "tableau", "image"))
OWN_SLIDE = mapping(
    need("id", named("identifiant"), "Ailleurs, cette diapositive s’appelle libre/<id>."),
    need("apres", SLIDE, "Diapositive qu’elle suit."),
    need("titre", named("texte"), "Titre."),
    need("contenu", list_of(BLOCK, 1, 50), "Textes, listes, tableaux, images."))


def about_slide(key, text):
    return list_of(mapping(need("diapositive", SLIDE, "Diapositive."),
                           need(key, named("texte"), text)))


SUPPORT = file_schema(
    "support", "La main de l’auteur sur le support de restitution.",
    top(may("masquees", list_of(SLIDE), "Diapositives à ne pas montrer."),
        may("ordre", list_of(mapping(need("diapositive", SLIDE, "Diapositive à déplacer."),
                                     need("apres", SLIDE, "Celle qu’elle suivra."))),
            "Déplacements, dans l’ordre."),
        may("titres", about_slide("titre", "Nouveau titre."), "Titres remplacés."),
        may("ajouts", list_of(OWN_SLIDE), "Diapositives ajoutées."),
        may("notes", about_slide("texte", "Note pour la personne qui présente."),
            "Notes d’animation.")))

"""The files referentiel and reponses: what is asked, and what is answered."""
from parts import (Field, decimal, file_schema, list_of, mapping, may, named, need,
                   one_of_keys, one_word_of, top, whole)

YES = {"enum": ["oui", True, "true"]}
GIVEN_KEYS = ("niveau", "sans_objet", "ne_sait_pas")


def given():
    """Exactly one of three: none of them may be left blank."""
    return (Field("niveau", whole(0, 9), "Échelon de la grille, à partir de 0.", False),
            Field("sans_objet", named("texte"), "Pourquoi la question ne s’applique pas.", False),
            Field("ne_sait_pas", YES, "oui : la personne ne sait pas.", False))


GRID_STEP = {"anyOf": [
    named("texte"),
    mapping(need("texte", named("texte"), "Ce que décrit cet échelon."),
            may("valeur", decimal(0, 1), "De 0 à 1 ; à donner pour tous les échelons, ou aucun."))]}

WEIGHT = may("poids", decimal(0.01, 100), "1 par défaut.")
IDS = list_of(named("identifiant"))
QUESTION = mapping(
    need("id", named("identifiant"), "Ne change jamais de sens une fois publié."),
    need("sujet", named("texte"), "Quelques mots, pour les tableaux."),
    need("texte", named("texte"), "La question telle qu’on la pose."),
    may("aide", named("texte"), "Où regarder, les mots du métier expliqués."), WEIGHT,
    need("profils", list_of(named("identifiant"), 1, 100),
         "Qui peut répondre ; l’interlocuteur principal d’abord."),
    may("leger", named("oui_non"), "oui : fait partie du questionnaire léger."),
    may("reen", list_of(whole(1, 99)), "Sujets de la loi REEN que la question éclaire."),
    may("leviers", IDS, "Leviers du catalogue que la question appelle."),
    may("sources", IDS, "Références dont la question s’inspire."),
    need("grille", list_of(GRID_STEP, 2, 10), "Les réponses, de la moins à la plus avancée."))

DIMENSION = mapping(
    need("id", named("identifiant"), "Identifiant de la dimension."),
    need("nom", named("texte"), "Nom de la dimension."),
    may("libelle_court", named("texte"), "Pour les graphiques."), WEIGHT,
    need("questions", list_of(QUESTION, 1, 500), "Ses questions."))

LEVEL = mapping(
    need("nom", named("texte"), "Nom du niveau."),
    need("seuil", decimal(0, 100), "Note à partir de laquelle ce niveau est atteint."),
    need("sens", named("texte"), "Ce que ce niveau veut dire."))

PROFILE = mapping(need("id", named("identifiant"), "Identifiant."),
                  need("nom", named("texte"), "Nom."),
                  may("duree", whole(5, 480), "Minutes d’un entretien ; 30 par défaut."))
NAMED = mapping(need("id", named("identifiant"), "Identifiant."), need("nom", named("texte"), "Nom."))
SCALE = mapping(may("min", whole(0, 100), "0 par défaut."), may("max", whole(0, 100), "4 par défaut."),
                may("decimales", whole(0, 2), "Décimales des notes ; 1 par défaut."))

RETIRED = mapping(
    need("id", named("identifiant"), "Question qui n’est plus posée."),
    need("version", named("texte"), "Version qui l’a retirée."),
    may("remplacee_par", named("identifiant"), "Question à poser désormais."))

OWN = top(
    need("nom", named("texte"), "Nom du référentiel."),
    need("version", named("texte"), "Sa version."),
    may("echelle", SCALE, "L’échelle des notes."),
    may("seuil_completude", whole(0, 100),
        "En pourcentage ; en dessous, une note est indicative. 50 par défaut."),
    need("niveaux", list_of(LEVEL, 2, 10), "Les niveaux de maturité, du plus bas au plus haut."),
    need("profils", list_of(PROFILE, 1, 100), "Les profils des interlocuteurs."),
    may("sources", list_of(NAMED), "Les références citées par les questions."),
    need("dimensions", list_of(DIMENSION, 1, 50), "Les dimensions et leurs questions."),
    may("questions_retirees", list_of(RETIRED),
        "Questions d’une version précédente : leurs réponses sont signalées, et non perdues."))

REWORDING = top(need("reformulations", list_of(mapping(
    need("question", named("identifiant"), "Identifiant de la question."),
    may("texte", named("texte"), "La question, dite autrement."),
    may("sujet", named("texte"), "Le sujet, dit autrement."),
    may("aide", named("texte"), "L’aide, dite autrement."),
    may("precision", named("texte"), "Ce qu’il faut savoir ici pour répondre ; suit l’aide."))),
    "Questions reformulées ; grille et sens restent ceux du référentiel fourni."))

REFERENTIEL = file_schema(
    "referentiel", "Un questionnaire entier, ou la reformulation de quelques questions.",
    {"type": "object", "if": {"required": ["reformulations"]}, "then": REWORDING, "else": OWN})

VERBATIM = mapping(
    need("texte", named("texte"), "Les mots de la personne."),
    may("publiable", named("oui_non"), "oui : peut être cité, sans nom ni fonction."))

ANSWERED = mapping(
    need("question", named("identifiant"), "Identifiant de la question."), *given(),
    may("commentaire", named("texte"), "Ce qui éclaire la réponse."),
    may("verbatims", list_of(VERBATIM), "Phrases entendues."), oneOf=one_of_keys(*GIVEN_KEYS))

TO_FILL_IN = mapping(
    need("question", named("identifiant"), "Identifiant de la question."),
    need("niveau", named("vide"), "Laissé vide : la question n’a pas encore de réponse."),
    *(Field(key, named("vide"), "Vide tant que la réponse manque.", False)
      for key in ("sans_objet", "ne_sait_pas", "commentaire", "verbatims")))

ANSWER = {"anyOf": [ANSWERED, TO_FILL_IN]}

FINDING = mapping(
    may("dimension", named("identifiant"), "Dimension concernée ; sans elle, l’ensemble."),
    need("texte", named("texte"), "L’enseignement, ou la piste."))

INTERVIEW = mapping(
    need("id", named("identifiant"), "Identifiant de l’entretien."),
    need("interlocuteurs", list_of(named("identifiant"), 1, 50), "Personnes interrogées."),
    may("menes_par", list_of(named("identifiant"), None, 2), "Membres de l’équipe, deux au plus."),
    may("date", named("date"), "Jour de l’entretien."),
    may("heure", named("heure"), "Heure de début."),
    may("duree", whole(1, 1440), "Durée en minutes."),
    may("lieu", named("texte"), "Lieu."),
    may("visio", named("oui_non"), "oui : à distance."),
    need("statut", one_word_of("a_planifier", "propose", "confirme", "tenu", "impossible"),
         "Où en est l’entretien."),
    may("raison", named("texte"), "Pourquoi il est impossible."),
    may("reponses", list_of(ANSWER), "Les réponses données."),
    may("enseignements", list_of(FINDING), "Enseignements clés, écrits juste après."),
    may("pistes", list_of(FINDING), "Pistes de réflexion."),
    may("resume", named("texte"), "Résumé de l’entretien."),
    **{"if": {"properties": {"statut": {"const": "impossible"}}, "required": ["statut"]},
       "then": {"required": ["raison"], "properties": {"raison": named("texte")}}})

RETAINED = mapping(
    need("question", named("identifiant"), "Identifiant de la question."), *given(),
    need("raison", named("texte"), "Pourquoi l’équipe retient cette réponse."),
    oneOf=one_of_keys(*GIVEN_KEYS))

EXCLUDED = mapping(
    need("question", named("identifiant"), "Identifiant de la question."),
    need("raison", named("texte"), "Pourquoi elle est laissée de côté."))

REPONSES = file_schema(
    "reponses", "Les entretiens et les réponses retenues.",
    top(may("entretiens", list_of(INTERVIEW), "Les entretiens, tenus ou à tenir."),
        may("retenues", list_of(RETAINED), "Réponses retenues par l’équipe."),
        may("non_retenues", list_of(EXCLUDED), "Questions laissées de côté."),
        Field("entretien", named("identifiant"),
              "Le reste du fichier complète cet entretien, déclaré ailleurs.", False),
        may("reponses", list_of(ANSWER), "Ses réponses."),
        may("enseignements", list_of(FINDING), "Ses enseignements clés."),
        may("pistes", list_of(FINDING), "Ses pistes de réflexion."),
        may("resume", named("texte"), "Son résumé."),
        dependencies={key: ["entretien"]
                      for key in ("reponses", "enseignements", "pistes", "resume")}))

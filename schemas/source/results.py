"""The file resultats.json, which the program writes: every figure, exact and as shown.

Nothing may be left blank here: what does not exist is null, and every key is always there.
"""
from parts import list_of, mapping, may, need, one_word_of

FORMAT = 1


def ref(name):
    return {"$ref": "#/definitions/" + name}


def or_null(schema):
    return {"anyOf": [schema, {"type": "null"}]}


def at_least(lowest):
    return {"type": "integer", "minimum": lowest}


COUNT = at_least(0)
TEXT = {"type": "string"}
FLAG = {"type": "boolean"}
DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
FRACTION = {"type": "string", "pattern": "^-?(0|[1-9][0-9]*)/[1-9][0-9]*$"}
SHOWN = [need("affichee", TEXT, "Comme les documents l’écrivent."),
         need("nombre", {"type": "number"}, "La valeur affichée, en nombre.")]

MEASURE = mapping(need("exacte", FRACTION, "Fraction exacte, sur l’échelle des notes."), *SHOWN)
BOUNDS = mapping(need("basse", ref("mesure"), "Affichée arrondie vers le bas."),
                 need("haute", ref("mesure"), "Affichée arrondie vers le haut."))
NOTE = mapping(
    need("exacte", FRACTION, "Fraction exacte, sur l’échelle des notes."), *SHOWN,
    need("niveau", mapping(need("indice", COUNT, "Rang dans la liste des niveaux, depuis 0."),
                           need("nom", TEXT, "Nom du niveau.")), "Niveau de la note affichée."),
    need("indicative", FLAG, "Vrai : complétude sous le seuil."))
COMPLETENESS = mapping(need("exacte", FRACTION, "De 0/1 à 1/1."), *SHOWN)
COUNTS_FIELDS = [
    need("repondues", COUNT, "Questions qui ont un niveau."),
    need("applicables", COUNT, "Répondues, ou sans réponse connue."),
    need("sans_objet", COUNT, "Questions sans objet ici."),
    need("ne_sait_pas", COUNT, "Personne n’a su répondre."),
    need("sans_reponse", COUNT, "Pas encore de réponse."),
    need("non_retenues", COUNT, "Laissées de côté.")]
COUNTS = mapping(*COUNTS_FIELDS)
RATING = [
    need("hors_champ", FLAG, "Vrai : aucune question applicable."),
    need("note", or_null(ref("note")), "Rien tant que rien n’a de réponse."),
    need("bornes", or_null(ref("bornes")),
         "Où la note peut aller, selon les réponses qui manquent."),
    need("completude", or_null(ref("completude")), "Part du poids qui a une réponse.")]

RISE = mapping(
    need("question", TEXT, "Identifiant de la question."),
    need("de", COUNT, "Échelon d’aujourd’hui."), need("a", at_least(1), "Échelon suivant."),
    need("gain", FRACTION, "Ce que la note y gagne, sur l’échelle."))

QUESTION = mapping(
    need("id", TEXT, "Identifiant de la question."), need("sujet", TEXT, "Quelques mots."),
    need("poids", FRACTION, "Poids dans sa dimension."),
    need("grille", list_of(mapping(
        need("texte", TEXT, "Ce que décrit l’échelon."),
        need("valeur", FRACTION, "Ce qu’il vaut, de 0/1 à 1/1.")), 2, 10),
        "Du moins au plus avancé."),
    may("reponses_recueillies", mapping(
        need("par_niveau", list_of(COUNT, 2, 10), "Réponses à chaque échelon."),
        need("sans_objet", COUNT, "« Sans objet »."),
        need("ne_sait_pas", COUNT, "« Ne sait pas ».")),
        "Combien d’entretiens ont donné chaque réponse ; jamais qui, et rien avec --public."),
    need("etat", one_word_of("repondue", "sans_objet", "ne_sait_pas", "sans_reponse",
                             "non_retenue"), "Ce qui en est retenu."),
    need("niveau", or_null(COUNT), "Échelon retenu, depuis 0."),
    need("valeur", or_null(FRACTION), "Ce que vaut l’échelon retenu."),
    need("retenue_par_l_equipe", FLAG, "Vrai : l’équipe a choisi la réponse."),
    need("hors_questionnaire_leger", FLAG, "Vrai : écartée par le questionnaire léger."))

DIMENSION = mapping(
    need("id", TEXT, "Identifiant de la dimension."), need("nom", TEXT, "Son nom."),
    need("poids", FRACTION, "Poids dans l’ensemble."), *RATING,
    need("reponses", mapping(*COUNTS_FIELDS, need(
        "par_niveau", list_of(COUNT), "Questions retenues à chaque échelon.")),
        "Combien de questions dans chaque état."),
    need("questions", list_of(QUESTION), "Dans l’ordre du référentiel."),
    need("hausses_d_un_niveau", list_of(ref("hausse")),
         "Ce qu’un échelon de plus, à une seule question, apporte à la note ; du plus au moins."))

OVERALL = mapping(
    *RATING, need("reponses", ref("comptes"), "Combien de questions dans chaque état."),
    need("hausses_d_un_niveau", list_of(ref("hausse")),
         "Ce qu’un échelon de plus, à une seule question, apporte à la note d’ensemble."))

DIVERGENCE = mapping(
    need("question", TEXT, "Identifiant de la question."),
    need("niveau_le_plus_bas", COUNT, "Échelon le plus bas entendu."),
    need("niveau_le_plus_haut", COUNT, "Échelon le plus haut entendu."),
    need("avec_sans_objet", FLAG, "Vrai : quelqu’un a dit « sans objet »."),
    need("reponse_retenue", FLAG, "Vrai : l’équipe a tranché."))

INTERVIEWS = mapping(
    *[need(status, COUNT, "Entretiens dans cet état.")
      for status in ("a_planifier", "propose", "confirme", "tenu", "impossible")],
    need("total", COUNT, "Tous les entretiens."),
    need("par_fonction", list_of(mapping(
        need("fonction", TEXT, "Une fonction, jamais un nom."),
        need("tenus", COUNT, "Entretiens tenus."), need("total", COUNT, "Tous."))),
        "Entretiens où cette fonction est présente."),
    need("par_profil", list_of(mapping(
        need("profil", TEXT, "Identifiant du profil."), need("nom", TEXT, "Son nom."),
        need("interlocuteurs", COUNT, "Personnes de ce profil."),
        need("rencontres", COUNT, "Dont rencontrées en entretien."))),
        "Tous les profils du référentiel."))

REEN = mapping(
    need("numero", at_least(1), "Numéro du sujet."), need("nom", TEXT, "Le sujet."),
    need("reponses", ref("comptes"), "État des questions liées."),
    need("moyenne", or_null(ref("mesure")), "Niveau moyen, sur l’échelle ; pas une conformité."))

QUESTIONNAIRE = mapping(
    need("nom", TEXT, "Nom du référentiel."), need("version", TEXT, "Sa version."),
    need("questionnaire", one_word_of("complet", "leger"), "Celui que le dossier emploie."),
    need("echelle", mapping(need("min", COUNT, "Note la plus basse."),
                            need("max", at_least(1), "Note la plus haute."),
                            need("decimales", {"enum": [0, 1, 2]}, "Décimales affichées.")),
         "L’échelle des notes."),
    need("seuil_completude", COUNT, "En pourcentage."),
    need("niveaux", list_of(mapping(
        need("indice", COUNT, "Depuis 0."), need("nom", TEXT, "Nom du niveau."),
        need("seuil", FRACTION, "Note à partir de laquelle il est atteint.")), 2, 10),
        "Du plus bas au plus haut."))

AUTHORITY = {**mapping(
    need("nom", TEXT, "Nom de la collectivité."),
    need("nature", one_word_of("commune", "communaute_communes", "communaute_agglomeration",
                               "communaute_urbaine", "metropole", "departement", "region",
                               "syndicat", "autre"), "Sa nature."),
    need("population", COUNT, "Habitants."), need("agents", COUNT, "Personnes."))}
AUTHORITY["properties"]["eleves"] = {"description": "Si les écoles sont étudiées.", **COUNT}

MOVES = [
    need("comparable", FLAG, "Vrai : même échelle, mêmes questions, grilles et poids."),
    need("note_precedente", or_null(mapping(*SHOWN)), "Rien : pas de note, ou non comparable."),
    need("en_hausse", COUNT, "Réponses comparables qui montent."),
    need("en_baisse", COUNT, "Réponses comparables qui baissent."),
    need("inchangees", COUNT, "Réponses comparables restées au même échelon.")]
IDS = list_of(TEXT)
COMPARISON = mapping(
    need("date_reference", DAY, "Du diagnostic précédent."), *MOVES,
    need("dimensions", list_of(mapping(need("id", TEXT, "Identifiant."), *MOVES)),
         "Dans l’ordre du référentiel."),
    need("changements", list_of(mapping(
        need("question", TEXT, "Identifiant de la question."),
        need("avant", COUNT, "Échelon précédent."), need("apres", COUNT, "Échelon actuel."))),
        "Réponses dont l’échelon change."),
    need("autre_grille", IDS, "Questions dont la grille diffère."),
    need("cette_fois_seulement", IDS, "Questions nouvelles."),
    need("la_fois_precedente_seulement", IDS, "Questions qui ne sont plus posées."))

# -- Equipment ---------------------------------------------------------------------------------
RANGE = mapping(need("basse", ref("mesure"), "Affichée arrondie vers le bas."),
                need("haute", ref("mesure"), "Affichée arrondie vers le haut."))
QUANTITY_FIELDS = [need("min", COUNT, "Au moins."), need("max", COUNT, "Au plus.")]
BASIS_FIELDS = [
    need("lignes", ref("lignes"), "Lignes de l’inventaire employées."),
    need("lignes_sans_donnee", ref("lignes"), "Lignes à qui une donnée manque."),
    need("equipements_sans_donnee", ref("quantite"), "Équipements de ces lignes."),
    need("part_supposee", or_null(ref("intervalle")), "Part qui repose sur des hypothèses.")]
FIGURE = mapping(need("valeur", or_null(ref("intervalle")), "Rien : données insuffisantes."),
                 *BASIS_FIELDS)
BARS = list_of(mapping(*QUANTITY_FIELDS,
                       need("duree_atteinte", COUNT, "Dont durée de vie sûrement atteinte.")))
AGES = mapping(
    need("mediane", ref("chiffre"), "Âge médian, en années."),
    need("premier_quartile", or_null(ref("intervalle")), "Un quart du parc est plus jeune."),
    need("troisieme_quartile", or_null(ref("intervalle")), "Un quart du parc est plus âgé."),
    need("annees_revolues", BARS, "Équipements par âge."),
    need("annees_d_achat", BARS, "Équipements par ancienneté d’achat."),
    need("inconnus", ref("quantite"), "Équipements d’âge inconnu."),
    need("part_inconnue", or_null(ref("intervalle")), "Leur part."),
    need("duree_atteinte", ref("chiffre"), "Part dont la durée de vie est atteinte."))
PARK_FIELDS = [
    need("en_service", ref("chiffre"), "Équipements en service."),
    need("en_stock", ref("chiffre"), "Équipements en stock."),
    need("hors_service", ref("chiffre"), "Équipements hors service."),
    need("ages", ref("ages"), "Âges à la date de référence."),
    need("reconditionnes", ref("chiffre"), "Part achetée reconditionnée."),
    need("en_location", ref("chiffre"), "Part louée."),
    need("taux_d_utilisation", ref("chiffre"), "Heures de marche / heures de l’année."),
    need("electricite_kwh", ref("chiffre"), "Électricité de l’année.")]
ENTITIES = list_of(mapping(
    need("entite", {"type": ["string", "null"]}, "Identifiant ; rien : non précisée."),
    need("en_service", ref("chiffre"), "Équipements en service."),
    need("en_stock", ref("chiffre"), "Équipements en stock.")))
PERIMETER = mapping(
    need("ensemble", mapping(*PARK_FIELDS), "Tout le périmètre."),
    need("par_agent", ref("chiffre"), "Équipements par agent."),
    need("par_eleve", ref("chiffre"), "Équipements par élève."),
    need("stock_dormant", ref("chiffre"), "Part en stock."),
    need("postes_de_travail", ref("chiffre"), "Postes de travail."),
    need("ecrans", ref("chiffre"), "Écrans."),
    need("ecrans_par_poste", ref("chiffre"), "Écrans par poste de travail."),
    need("postes_par_agent_equipe", ref("chiffre"), "Postes par agent équipé."),
    need("fin_de_vie", mapping(
        *[need(route, ref("quantite"), "Équipements de cette filière.")
          for route in ("reemploi_interne", "don", "vente", "reprise_fournisseur",
                        "eco_organisme", "autre")], *BASIS_FIELDS), "Ce que devient le matériel."),
    need("hypotheses", ref("chiffre"), "Part d’équipements décrits par hypothèse."),
    need("categories", list_of(mapping(
        need("categorie", TEXT, "Identifiant."), *PARK_FIELDS)), "Par catégorie."),
    need("entites", ENTITIES, "Par entité."))
CRITERIA = list_of(one_word_of("reemploi", "reconditionne", "un_ecran_par_poste",
                               "un_poste_par_agent", "ages_connus", "chiffres_etablis"), None, 3)
EQUIPMENT = mapping(
    need("reemploi_des_reformes", or_null(ref("intervalle")), "Part des réformés réemployés."),
    need("deee_kg_par_agent", or_null(ref("intervalle")), "Déchets, en kg par agent."),
    need("points_forts", CRITERIA, "Au plus trois."),
    need("axes_de_progres", CRITERIA, "Au plus trois."),
    need("mettre_a_jour_l_inventaire", FLAG, "Vrai : plus de 30 % sur hypothèses."))
# Without an inventory, figures of the year stand alone.
OF_INVENTORY = {
    "maitrisable": {"description": "Ce que la collectivité décide.", **ref("perimetre")},
    "influence": {"description": "Ce sur quoi elle peut peser.", **ref("perimetre")},
    "hors_perimetre": {"description": "Entités laissées hors périmètre.", **ENTITIES},
    "lignes_hors_perimetre": {"description": "Leurs lignes.", **list_of(TEXT)}}
EQUIPMENT["properties"] = {**OF_INVENTORY, **EQUIPMENT["properties"]}
EQUIPMENT["dependencies"] = {key: [other for other in OF_INVENTORY if other != key]
                             for key in OF_INVENTORY}

DEFINITIONS = {
    "mesure": MEASURE, "bornes": BOUNDS, "note": NOTE, "completude": COMPLETENESS,
    "comptes": COUNTS, "hausse": RISE, "intervalle": RANGE,
    "quantite": mapping(*QUANTITY_FIELDS),
    "lignes": {"description": "Identifiants des lignes ; par catégorie et entité, leur nombre.",
               "anyOf": [list_of(TEXT), COUNT]},
    "chiffre": FIGURE, "ages": AGES, "perimetre": PERIMETER}

RESULTATS = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "resultats",
    "description": "Ce que le programme calcule d’un dossier. Aucune personne n’y est nommée, "
                   "aucun texte libre d’entretien n’y est repris.",
    **mapping(
        need("format", {"const": FORMAT}, "Change quand une clé change de nom ou de sens."),
        need("collectivite", AUTHORITY, "La collectivité."),
        need("date_reference", DAY, "Données arrêtées à ce jour."),
        need("versions", list_of(mapping(
            need("numero", at_least(1), "Numéro de version."), need("date", DAY, "Sa date."),
            need("statut", TEXT, "Document de travail, validé…")), 1), "Jusqu’à celle-ci."),
        need("referentiel", QUESTIONNAIRE, "Ce qui a été demandé."),
        need("entretiens", INTERVIEWS, "Combien, et avec quelles fonctions."),
        need("ensemble", OVERALL, "La note d’ensemble."),
        need("dimensions", list_of(DIMENSION), "Dans l’ordre du référentiel."),
        need("points_forts", list_of(TEXT, None, 3), "Dimensions, la plus haute d’abord."),
        need("axes_de_progres", list_of(TEXT, None, 3), "Dimensions, la plus basse d’abord."),
        need("points_de_vue_a_rapprocher", list_of(DIVERGENCE), "Réponses éloignées."),
        need("sujets_reen", list_of(REEN), "Ce que les réponses disent de chaque sujet."),
        need("exemple_de_calcul", {"type": ["string", "null"]},
             "Dimension dont le support montre le calcul."),
        need("equipement", or_null(EQUIPMENT), "Rien sans inventaire ni chiffres de l’année."),
        need("comparaison", or_null(COMPARISON), "Rien sans diagnostic précédent."),
        need("diapositives", list_of(mapping(
            need("id", TEXT, "Identifiant, le même d’une version à l’autre."),
            need("titre", TEXT, "Son titre."))), "Celles du support, dans l’ordre.")),
    "definitions": DEFINITIONS}

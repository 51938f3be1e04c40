"""The files inventaire, indicateurs, leviers and the table of categories."""
from parts import (Field, decimal, file_schema, interval, list_of, mapping, may, named, need,
                   one_word_of, top, whole)

CATEGORY = mapping(
    need("id", named("identifiant"), "Identifiant de la catégorie."),
    need("nom", named("texte"), "Nom au pluriel."),
    may("libelle_court", named("texte"), "Pour les graphiques."),
    need("role", one_word_of("poste_fixe", "poste_portable", "ecran", "telephone_mobile", "tablette",
                             "impression", "telephone_fixe", "reseau", "serveur", "affichage",
                             "autre"), "Ce que compte la catégorie."),
    may("duree_de_vie", decimal(0.1, 50), "Durée de vie habituelle, en années."),
    may("source", named("texte"), "Qui énonce cette durée."))

CATEGORIES = file_schema("categories", "La table des catégories d’équipements.",
                         top(need("categories", list_of(CATEGORY), "Dans l’ordre des tableaux.")))

# Each field of a line: what it holds, and whether it may be supposed.
LINE_FIELDS = {
    "categorie": (named("identifiant"), "Catégorie d’équipement : ordinateur_portable, ecran…", False),
    "libelle": (named("texte"), "Nom de ce lot, s’il en faut un.", False),
    "quantite": (interval(whole(0, 10_000_000)),
                 "Nombre d’appareils, ou deux bornes ; sans elle, la quantité est inconnue.", True),
    "perimetre": (one_word_of("maitrisable", "influence"), "maitrisable par défaut.", True),
    "entite": (named("identifiant"), "Entité du périmètre ; sans elle, la collectivité entière.", True),
    "utilisateurs": (one_word_of("agents", "eleves", "public", "elus"), "agents par défaut.", True),
    "age": (interval(decimal(0, 60)), "En années à la date de référence ; ou bien « achat ».", True),
    "achat": ({"anyOf": [named("annee_ou_date"),
                         mapping(need("min", named("annee_ou_date"), "Au plus tôt."),
                                 need("max", named("annee_ou_date"), "Au plus tard."))]},
              "Date ou année d’achat, ou deux bornes.", True),
    "duree_de_vie": (decimal(0.1, 50), "En années ; sinon celle de la catégorie.", True),
    "origine": (one_word_of("neuf", "reconditionne"), "Neuf ou reconditionné.", True),
    "possession": (one_word_of("propriete", "location"), "Propriété ou location.", True),
    "etat": (one_word_of("en_service", "en_stock", "hors_service"), "en_service par défaut.", True),
    "fin_de_vie": (one_word_of("reemploi_interne", "don", "vente", "reprise_fournisseur",
                               "eco_organisme", "autre"), "Ce que devient le matériel.", True),
    "heures_par_an": (interval(whole(0, 8784)), "Heures de fonctionnement d’un appareil.", True),
    "puissance": (decimal(0, 1_000_000), "En watts, d’un appareil en fonctionnement.", True),
    "precision": (named("texte"), "Une précision.", False),
}

SUPPOSITIONS = mapping(*[Field(key, named("texte"), "Sur quoi repose la valeur retenue.", False)
                         for key, (_, _, supposed) in LINE_FIELDS.items() if supposed])

LINE = mapping(
    need("id", named("identifiant"), "Identifiant de la ligne ; les remarques le citent."),
    need("categorie", *LINE_FIELDS["categorie"][:2]),
    *[may(key, schema, text) for key, (schema, text, _) in LINE_FIELDS.items() if key != "categorie"],
    may("hypotheses", SUPPOSITIONS, "Pour chaque champ supposé, sa justification."),
    may("contact", named("identifiant"), "Interlocuteur qui peut dire ce qui manque."),
    **{"not": {"required": ["age", "achat"]}})

INVENTAIRE = file_schema(
    "inventaire", "L’inventaire informatique, ligne par ligne.",
    top(may("categories", list_of(CATEGORY), "Catégories propres au dossier."),
        need("lignes", list_of(LINE), "Un lot d’équipements par ligne.")))

EUROS = decimal(0, 100_000_000_000)
SPENDING = mapping(
    need("famille", one_word_of("informatique_telephonie", "impression", "autre"),
         "Famille d’achats."),
    may("libelle", named("texte"), "Ce qui est acheté."),
    need("montant_ht", EUROS, "Dépense de l’année, en euros hors taxes."),
    may("dont_reemploi", EUROS, "Dont réemploi ou reconditionné ; absent : inconnu."),
    may("dont_recycle", EUROS, "Dont matière recyclée ; absent : inconnu."),
    may("precision", named("texte"), "Une précision."))

REFORM = mapping(
    may("equipements_reformes", whole(0, 10_000_000), "Équipements réformés de moins de dix ans."),
    may("equipements_reemployes", whole(0, 10_000_000), "Dont donnés, vendus ou réemployés."),
    may("precision", named("texte"), "Une précision."))

SERVER_ROOM = mapping(
    need("id", named("identifiant"), "Identifiant de la salle."),
    need("nom", named("texte"), "Nom de la salle."),
    may("entite", named("identifiant"), "Entité du périmètre."),
    may("pue", decimal(1, 10), "Indicateur d’efficacité énergétique (PUE), s’il est mesuré."),
    may("precision", named("texte"), "Une précision."))

INDICATEURS = file_schema(
    "indicateurs", "Les chiffres de l’année qui ne sont pas un parc d’équipements.",
    top(need("annee", whole(2000, 2100), "Année des chiffres."),
        may("agents_equipes", whole(0, 100_000_000), "Agents qui ont un poste de travail."),
        may("depenses", list_of(SPENDING), "Dépenses hors taxes."),
        may("reforme", REFORM, "Équipements réformés et réemployés."),
        may("deee_kg", decimal(0, 1_000_000_000), "Poids de déchets électroniques, en kilogrammes."),
        may("salles_serveurs", list_of(SERVER_ROOM), "Salles de serveurs."),
        may("contact", named("identifiant"), "Interlocuteur qui peut dire ce qui manque.")))

DEGREE = one_word_of("faible", "moyen", "fort")
LEVER = mapping(
    need("id", named("identifiant"), "Identifiant du levier."),
    need("titre", named("texte"), "Une action, à l’infinitif."),
    may("description", named("texte"), "Ce qu’elle demande."),
    may("dimension", named("identifiant"), "Dimension concernée."),
    need("effort", DEGREE, "Effort demandé."),
    need("impact", DEGREE, "Effet attendu."),
    may("cout", named("texte"), "Coût, en toutes lettres."),
    may("porteur", named("texte"), "Fonction ou service."),
    may("echeance", named("texte"), "Pour quand."),
    may("source", named("texte"), "Pratique dont le levier s’inspire."),
    may("preselection", named("oui_non"), "oui : proposé au choix du comité."))

LEVIERS = file_schema("leviers", "Les leviers proposés au comité.",
                      top(need("leviers", list_of(LEVER), "Les leviers.")))

"""The files diagnostic, interlocuteurs and reunion: who, when, and what the committee did."""
from parts import (TITLES, decimal, file_schema, list_of, mapping, may, named, need, one_word_of,
                   top, whole, yes_or_no_or)

TITLE = may("civilite", one_word_of(*TITLES), "Mme, M. ou rien.")
EMAIL = may("courriel", named("courriel"), "Adresse de messagerie professionnelle.")
PHONE = may("telephone", named("texte"), "Numéro de téléphone professionnel.")
PEOPLE = 100_000_000
# Those of generator/data/fuseaux.yaml.
TIME_ZONES = ("Europe/Paris", "America/Guadeloupe", "America/Martinique", "America/St_Barthelemy",
              "America/Marigot", "America/Cayenne", "America/Miquelon", "Indian/Reunion",
              "Indian/Mayotte", "Pacific/Noumea", "Pacific/Wallis", "Pacific/Tahiti",
              "Pacific/Marquesas", "Pacific/Gambier")

AUTHORITY = mapping(
    need("nom", named("texte"), "Nom de la collectivité, tel qu’il paraît en couverture."),
    need("nature", one_word_of("commune", "communaute_communes", "communaute_agglomeration",
                               "communaute_urbaine", "metropole", "departement", "region",
                               "syndicat", "autre"),
         "Nature de la collectivité : certains repères réglementaires en dépendent."),
    need("population", whole(0, PEOPLE), "Nombre d’habitants."),
    need("agents", whole(0, PEOPLE), "Nombre d’agents, en personnes."),
    may("eleves", whole(0, PEOPLE), "Nombre d’élèves, si des écoles sont étudiées."),
    may("logo", named("texte"), "Fichier PNG ou SVG placé dans le dossier."))

ENTITY = mapping(
    need("id", named("identifiant"), "Identifiant de l’entité."),
    need("nom", named("texte"), "Nom de l’entité."),
    may("inclus", named("oui_non"), "non : l’entité est hors du périmètre étudié."),
    may("precision", named("texte"), "Une précision, ou la raison de la laisser de côté."))

TEAM_MEMBER = mapping(
    need("id", named("identifiant"), "Identifiant de la personne."), TITLE,
    need("nom", named("texte"), "Prénom et nom."),
    need("fonction", named("texte"), "Fonction."), EMAIL, PHONE)

STEP = mapping(
    need("etape", named("texte"), "Nom de l’étape."),
    need("debut", named("date"), "Premier jour."),
    need("fin", named("date"), "Dernier jour."),
    may("precision", named("texte"), "Une précision."))

AGENDA_ITEM = mapping(
    need("titre", named("texte"), "Titre du point."),
    may("precision", named("texte"), "Une précision."),
    need("minutes", whole(1, 240), "Durée en minutes."),
    may("genre", one_word_of("presentation", "echange"), "presentation (par défaut) ou echange."),
    may("diapositive", named("texte"), "Identifiant de la diapositive vers laquelle le point renvoie."))

GUEST = mapping(
    need("id", named("identifiant"), "Identifiant de l’invité."), TITLE,
    need("nom", named("texte"), "Prénom et nom."),
    need("fonction", named("texte"), "Fonction."),
    need("groupe", one_word_of("elu", "direction", "service", "externe"),
         "Ordre de présentation dans le compte rendu."), EMAIL, PHONE,
    may("confirmation", yes_or_no_or("attendue"), "oui, non ou attendue (par défaut)."))

COMMITTEE = mapping(
    need("date", named("date"), "Jour de la réunion."),
    may("heure", named("heure"), "Heure de début."),
    may("minutes", whole(15, 480), "Durée en minutes : 60 ou 90 par défaut, selon le découpage."),
    may("lieu", named("texte"), "Lieu de la réunion."),
    may("visio", named("oui_non"), "oui : on peut participer à distance."),
    may("lien_visio", named("adresse"), "Adresse de la réunion à distance."),
    may("parties", list_of(one_word_of("details", "echange", "arbitrage", "retours",
                                       "etapes_suivantes")),
        "Parties que le découpage « 1h30 » ajoute aux synthèses."),
    may("ordre_du_jour", list_of(AGENDA_ITEM),
        "Points de la réunion ; sans eux, un ordre du jour habituel est proposé."),
    may("invites", list_of(GUEST), "Personnes invitées."))

VERSION = mapping(
    need("numero", whole(1, 999), "1, puis 2, puis 3…"),
    need("date", named("date"), "Date de cette version."),
    may("libelle", named("texte"), "Ce que cette version est."),
    need("statut", named("texte"), "Document de travail, validé…"))

DIAGNOSTIC = file_schema(
    "diagnostic", "La collectivité, le périmètre, l’équipe, le calendrier et le comité.",
    top(need("collectivite", AUTHORITY, "La collectivité étudiée."),
        may("perimetre_etudie",
            mapping(need("entites", list_of(ENTITY), "Entités étudiées, et celles laissées de côté.")),
            "Ce que le diagnostic couvre."),
        need("equipe", list_of(TEAM_MEMBER), "L’équipe qui mène le diagnostic."),
        may("demarche", list_of(STEP), "Le calendrier de la démarche."),
        need("date_reference", named("date"), "Les données sont arrêtées à cette date."),
        may("options",
            mapping(may("decoupage", one_word_of("1h", "1h30"), "Découpage du support."),
                    may("questionnaire", one_word_of("complet", "leger"),
                        "Questionnaire complet, ou léger pour une petite commune."),
                    may("niveaux_dans_trames", named("oui_non"),
                        "non : les trames d’entretien ne montrent ni chiffres ni couleurs."),
                    may("fuseau", one_word_of(*TIME_ZONES),
                        "Fuseau horaire des réunions ; Europe/Paris par défaut."),
                    may("minutes_par_diapositive", decimal(0.25, 30),
                        "Minutes que prend une diapositive ; 1,5 par défaut.")),
            "Les choix de présentation."),
        need("comite", COMMITTEE, "Le comité de restitution."),
        may("theme", named("texte"), "Nom d’un thème fourni, ou fichier de thème du dossier."),
        need("versions", list_of(VERSION, 1, 999), "Les versions du document.")))

PERSON = mapping(
    need("id", named("identifiant"), "Identifiant de la personne."), TITLE,
    need("nom", named("texte"), "Prénom et nom."),
    need("fonction", named("texte"), "Fonction."),
    may("organisation", one_word_of("agent", "prestataire"), "agent (par défaut) ou prestataire."),
    need("profils", list_of(named("identifiant")),
         "Profils du référentiel : ils disent quelles questions reviennent à cette personne."),
    may("present_au_lancement", named("oui_non"),
        "non (par défaut) : la trame d’entretien aura une introduction plus longue."),
    EMAIL, PHONE)

INTERLOCUTEURS = file_schema(
    "interlocuteurs", "Les personnes à interroger.",
    top(need("interlocuteurs", list_of(PERSON), "Une liste vide [] est un bon début.")))

PRESENCE = mapping(
    need("invite", named("identifiant"), "Identifiant de l’invité."),
    need("presence", one_word_of("present", "distant", "excuse", "represente"), "Sa présence."),
    may("represente_par", named("texte"), "Qui l’a représenté."))

EXCHANGE = mapping(
    may("fonction", named("texte"), "Qui parle : une fonction, jamais un nom."),
    need("texte", named("texte"), "Ce qui est dit."),
    may("reponse", named("texte"), "La réponse faite en séance."))

POINT = mapping(
    need("titre", named("texte"), "Titre du point."),
    may("resume", named("texte"), "Ce qui a été présenté."),
    may("echanges", list_of(EXCHANGE), "Remarques et questions."))

VOTES = whole(0, 10_000)
VOTE = mapping(
    need("objet", named("texte"), "Ce qui est soumis au vote."),
    may("pour", VOTES, "Voix pour."),
    may("contre", VOTES, "Voix contre."),
    may("abstentions", VOTES, "Abstentions."),
    may("resultat", named("texte"), "Adopté, rejeté…"))

LEVER_CHOICE = mapping(
    need("levier", named("identifiant"), "Identifiant d’un levier du fichier leviers."),
    may("pour", VOTES, "Voix pour."),
    may("contre", VOTES, "Voix contre."),
    may("abstentions", VOTES, "Abstentions."),
    may("decision", one_word_of("retenu", "reporte", "ecarte"), "Rien tant que ce n’est pas tranché."),
    may("precision", named("texte"), "Ce qui accompagne ce choix."))

DECISION = mapping(
    need("verbe", one_word_of("decide", "valide", "prend_acte", "demande"), "Ce que fait le comité."),
    need("texte", named("texte"), "La suite de la phrase."))

ACTION = mapping(
    need("action", named("texte"), "Ce qui est à faire."),
    may("service", named("texte"), "Service chargé de l’action."),
    may("responsable", named("texte"), "Personne chargée de l’action."),
    may("echeance", named("date"), "Pour quand."),
    may("etat", one_word_of("a_lancer", "en_cours", "faite"), "a_lancer par défaut."))

TEXTS = list_of(named("texte"))
REUNION = file_schema(
    "reunion", "Le comité de restitution, tel que le compte rendu le rapporte.",
    top(need("redaction", named("identifiant"), "Membre de l’équipe qui rédige."),
        may("statut", one_word_of("projet", "valide"), "projet (par défaut) ou valide."),
        may("corrections_jusquau", named("date"), "Corrections recueillies jusqu’à cette date."),
        need("presences", list_of(PRESENCE), "Qui était là."),
        may("points", list_of(POINT), "Les points traités."),
        may("votes", list_of(VOTE), "Les votes."),
        may("leviers", list_of(LEVER_CHOICE), "Le choix parmi les leviers, un à un."),
        may("decisions", list_of(DECISION), "Le relevé de décisions."),
        may("actions", list_of(ACTION), "Le tableau des actions."),
        may("retours", mapping(may("organisation", TEXTS, "Sur l’organisation de la démarche."),
                               may("presentation", TEXTS, "Sur la présentation.")),
            "Les avis recueillis."),
        may("bonnes_pratiques", TEXTS, "À refaire la prochaine fois."),
        may("prochaine_reunion",
            mapping(need("objet", named("texte"), "Objet de la réunion."),
                    may("date", named("date"), "Son jour."),
                    may("heure", named("heure"), "Son heure."),
                    may("lieu", named("texte"), "Son lieu.")), "La prochaine réunion."),
        may("diffusion", TEXTS, "Destinataires, en plus des personnes invitées.")))

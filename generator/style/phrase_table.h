/// What the program expects of the phrases file: the key of each phrase, and its placeholders.
///
/// To add a phrase: one enumerator in phrase.h, one row here at the same rank, one line in
/// themes/phrases/fr.yaml. A forgotten row does not compile, a forgotten line does not load.
#pragma once

#include "style/phrase.h"

#include <array>
#include <string_view>

namespace restitution {

struct PhraseEntry {
    Phrase phrase = Phrase::Count;
    std::string_view key;
    std::string_view placeholders; ///< names, separated by commas; each is used at least once
};

// clang-format off
inline constexpr std::array<PhraseEntry, phrase_count> phrase_table{{
    {Phrase::Range, "intervalle", "bas,haut"},
    {Phrase::AfterComma, "apres_virgule", "texte"},
    {Phrase::FullStop, "point", ""},
    {Phrase::Semicolon, "point_virgule", ""},
    {Phrase::Continued, "suite", ""},
    {Phrase::Indicative, "indicatif", ""},
    {Phrase::WithoutNote, "sans_note", ""},
    {Phrase::WithoutNoteNoAnswer, "sans_note_aucune_reponse", ""},
    {Phrase::OutOfScope, "hors_champ", ""},
    {Phrase::StateNotApplicable, "etat_sans_objet", ""},
    {Phrase::StateDoesNotKnow, "etat_ne_sait_pas", ""},
    {Phrase::StateUnanswered, "etat_sans_reponse", ""},
    {Phrase::Unanswered, "sans_reponse", ""},
    {Phrase::NoteOnScale, "note_sur", "note,max"},
    {Phrase::AnswersOf, "reponses_sur", "reponses,questions"},
    {Phrase::AnswersHead, "reponses_entete", ""},
    {Phrase::MeetingTimes, "horaires", "debut,fin"},
    {Phrase::InRoomAndRemote, "salle_et_visio", ""},
    {Phrase::Remotely, "en_visio", ""},
    {Phrase::AndRemotely, "et_en_visio", ""},
    {Phrase::FromTo, "du_au", "debut,fin"},
    {Phrase::PersonWithRole, "personne_et_fonction", "personne,fonction"},
    {Phrase::LogoOf, "logo_de", "collectivite"},
    {Phrase::CoverTitle, "couverture_titre", ""},
    {Phrase::CoverSubtitle, "couverture_sous_titre", ""},
    {Phrase::CoverEvent, "couverture_comite", "date"},
    {Phrase::CoverVersion, "couverture_version", "numero,date,statut"},
    {Phrase::CoverData, "couverture_donnees", "date"},
    {Phrase::FooterVersion, "pied_version", "numero,date,statut"},
    {Phrase::DeckDocumentTitle, "support_titre", "collectivite"},
    {Phrase::MinutesDocumentTitle, "compte_rendu_titre_document", "collectivite"},
    {Phrase::DocumentSubject, "document_sujet", ""},
    {Phrase::AgendaSurtitle, "ordre_du_jour", ""},
    {Phrase::AgendaTitle, "ordre_du_jour_titre", "duree"},
    {Phrase::AgendaTitleDiscussion, "ordre_du_jour_titre_echange", "duree,minutes"},
    {Phrase::AgendaPresentation, "ordre_du_jour_presentation", "minutes"},
    {Phrase::AgendaDiscussions, "ordre_du_jour_echanges", "minutes"},
    {Phrase::AgendaDiscussion, "ordre_du_jour_echange", "minutes"},
    {Phrase::ApproachSurtitle, "demarche_surtitre", ""},
    {Phrase::ApproachTitle, "demarche_titre", "etape"},
    {Phrase::ApproachTitlePlain, "demarche_titre_sans_etape", ""},
    {Phrase::StepDone, "etape_faite", ""},
    {Phrase::StepCurrent, "etape_en_cours", ""},
    {Phrase::StepToCome, "etape_a_venir", ""},
    {Phrase::NoteAfterDates, "etape_precision", "precision"},
    {Phrase::NextSurtitle, "etapes_surtitre", ""},
    {Phrase::NextTitle, "etapes_titre", "etape"},
    {Phrase::NextTitlePlain, "etapes_titre_simple", ""},
    {Phrase::NextRemarks, "etapes_remarques", ""},
    {Phrase::NextCorrections, "etapes_corrections", "date"},
    {Phrase::PerimeterSurtitle, "perimetre_surtitre", ""},
    {Phrase::PerimeterTitleOne, "perimetre_titre_un", "nombre"},
    {Phrase::PerimeterTitleMany, "perimetre_titre_plusieurs", "nombre"},
    {Phrase::PerimeterTitleNone, "perimetre_titre_aucun", ""},
    {Phrase::PerimeterInside, "perimetre_dedans", ""},
    {Phrase::PerimeterOutside, "perimetre_dehors", ""},
    {Phrase::PrecisionAfter, "precision_apres", "precision"},
    {Phrase::AuthorityFacts, "collectivite_chiffres", "habitants,agents"},
    {Phrase::AuthorityPupils, "collectivite_eleves", "eleves"},
    {Phrase::PeopleMet, "personnes_rencontrees", ""},
    {Phrase::InterviewsHeld, "entretiens_tenus", "tenus,total"},
    {Phrase::InterviewsToComeOne, "entretiens_a_venir_un", "n"},
    {Phrase::InterviewsToComeMany, "entretiens_a_venir_plusieurs", "n"},
    {Phrase::InterviewsImpossibleOne, "entretiens_impossibles_un", "n"},
    {Phrase::InterviewsImpossibleMany, "entretiens_impossibles_plusieurs", "n"},
    {Phrase::CalculationSurtitle, "calcul_surtitre", "dimension"},
    {Phrase::CalculationSurtitlePlain, "calcul_surtitre_simple", ""},
    {Phrase::CalculationTitle, "calcul_titre", ""},
    {Phrase::CalculationTitleWeighted, "calcul_titre_poids", ""},
    {Phrase::CalculationQuestionsOne, "calcul_questions_un", ""},
    {Phrase::CalculationQuestionsMany, "calcul_questions_plusieurs", "nombre"},
    {Phrase::CalculationWeight, "calcul_poids", "poids"},
    {Phrase::CalculationNote, "calcul_note", ""},
    {Phrase::CalculationNoteWeighted, "calcul_note_poids", ""},
    {Phrase::CalculationRounded, "calcul_arrondi", "formule"},
    {Phrase::CalculationBoundsNone, "calcul_intervalle_aucune", ""},
    {Phrase::CalculationBoundsOne, "calcul_intervalle_un", ""},
    {Phrase::CalculationBoundsMany, "calcul_intervalle_plusieurs", "nombre"},
    {Phrase::CalculationComplete, "calcul_intervalle_complet", ""},
    {Phrase::CalculationLow, "calcul_bas", "formule"},
    {Phrase::CalculationHigh, "calcul_haut", "formule"},
    {Phrase::CalculationCompleteness, "calcul_completude", "reponses,questions,taux"},
    {Phrase::CalculationIndicative, "calcul_indicative", "seuil"},
    {Phrase::CalculationPlainNote, "calcul_simple_note", ""},
    {Phrase::CalculationPlainBounds, "calcul_simple_intervalle", ""},
    {Phrase::CalculationPlainCompleteness, "calcul_simple_completude", ""},
    {Phrase::LevelsSurtitle, "niveaux_surtitre", ""},
    {Phrase::LevelsTitle, "niveaux_titre", "nombre"},
    {Phrase::LevelsRemark, "niveaux_remarque", ""},
    {Phrase::SynthesisSurtitle, "synthese_surtitre", ""},
    {Phrase::SynthesisTitle, "synthese_titre", "niveau,note,max"},
    {Phrase::SynthesisTitleAxis, "synthese_titre_axe", "niveau,note,max,dimension"},
    {Phrase::SynthesisTitleNone, "synthese_titre_sans_note", ""},
    {Phrase::SynthesisNoAnswer, "synthese_sans_reponse", ""},
    {Phrase::OverallLevel, "note_globale_niveau", "max,niveau"},
    {Phrase::OverallBounds, "note_globale_intervalle", "intervalle"},
    {Phrase::OverallCompleteness, "note_globale_completude", "taux"},
    {Phrase::OverallLabel, "note_globale_etiquette", "note"},
    {Phrase::RadarCaption, "radar_legende", ""},
    {Phrase::StrengthsHead, "points_forts", ""},
    {Phrase::ImprovementsHead, "axes_de_progres", ""},
    {Phrase::NoStrength, "points_forts_aucun", ""},
    {Phrase::NoImprovement, "axes_de_progres_aucun", ""},
    {Phrase::DimensionsSurtitle, "dimensions_surtitre", "nombre"},
    {Phrase::DimensionsTitlePlain, "dimensions_titre_simple", ""},
    {Phrase::DimensionsTitleFirst, "dimensions_titre_premiere", "dimension"},
    {Phrase::DimensionsTitleOne, "dimensions_titre_un", "dimension,nombre"},
    {Phrase::DimensionsTitleMany, "dimensions_titre_plusieurs", "dimension,nombre"},
    {Phrase::DimensionSurtitle, "dimension_surtitre", "rang,nombre,dimension"},
    {Phrase::DimensionTitle, "dimension_titre", "dimension,niveau,note,max"},
    {Phrase::DimensionTitleIndicative, "dimension_titre_indicatif", "dimension,niveau,note,max"},
    {Phrase::DimensionTitleNone, "dimension_titre_sans_note", "dimension"},
    {Phrase::DimensionTitleOut, "dimension_titre_hors_champ", "dimension"},
    {Phrase::NoteHead, "dimension_note", ""},
    {Phrase::AnswersHeadCount, "dimension_reponses", "reponses,questions,taux"},
    {Phrase::AnswerLevelLabel, "dimension_niveau_chiffre", "niveau,chiffre"},
    {Phrase::FindingsHead, "dimension_constats", ""},
    {Phrase::IdeasHead, "dimension_pistes", ""},
    {Phrase::Quoted, "citation", "texte"},
    {Phrase::QuoteSource, "citation_source", ""},
    {Phrase::DivergencesHead, "divergences", ""},
    {Phrase::DivergenceLevels, "divergence_niveaux", "sujet,bas,haut"},
    {Phrase::DivergenceNotApplicable, "divergence_sans_objet", "sujet,haut"},
    {Phrase::DivergenceSettled, "divergence_tranchee", ""},
    {Phrase::MissingSurtitle, "manques_surtitre", ""},
    {Phrase::MissingTitleOne, "manques_titre_un", "nombre"},
    {Phrase::MissingTitleMany, "manques_titre_plusieurs", "nombre"},
    {Phrase::MissingNobodyLeft, "manques_personne", ""},
    {Phrase::ColumnQuestion, "colonne_question", ""},
    {Phrase::ColumnTopic, "colonne_sujet", ""},
    {Phrase::ColumnState, "colonne_etat", ""},
    {Phrase::ColumnWhom, "colonne_a_qui", ""},
    {Phrase::AltBounds, "alt_intervalle", "intervalle"},
    {Phrase::AltIndicative, "alt_indicatif", ""},
    {Phrase::AltRadarHead, "alt_radar", "nombre,max"},
    {Phrase::AltRadarAxis, "alt_radar_axe", "dimension,note,intervalle,remarque"},
    {Phrase::AltWithoutNote, "alt_sans_note", "dimensions"},
    {Phrase::AltOverall, "alt_globale", "note,intervalle"},
    {Phrase::AltBarsHead, "alt_barres", ""},
    {Phrase::AltBar, "alt_barre", "dimension,note,niveau,intervalle,remarque,reponses"},
    {Phrase::AltBarWithout, "alt_barre_sans_note", "dimension,remarque,reponses"},
    {Phrase::AltScale, "alt_echelle", "dimension,note,max,niveau,remarque,bas,haut"},
    {Phrase::AltScaleComplete, "alt_echelle_complete", "dimension,note,max,niveau"},
    {Phrase::AltScaleWithout, "alt_echelle_sans_note", "dimension,remarque"},
    {Phrase::AltAnswersHead, "alt_reponses", "reponses,questions,niveaux"},
    {Phrase::AltAnswersLevel, "alt_reponses_niveau", "nombre,niveau,chiffre"},
    {Phrase::AltAnswersMissing, "alt_reponses_manquantes", "nombre"},
    {Phrase::AltAnswersEmpty, "alt_reponses_vides", "niveaux"},
    {Phrase::AltAnswersWeights, "alt_reponses_poids", ""},
    {Phrase::AltStep, "alt_marche", "chiffre,niveau"},
    {Phrase::AltSteps, "alt_marches", "niveaux"},
    {Phrase::MinutesTitle, "compte_rendu", ""},
    {Phrase::MinutesSubtitle, "compte_rendu_sous_titre", ""},
    {Phrase::MinutesApproved, "compte_rendu_valide", ""},
    {Phrase::MinutesDraft, "compte_rendu_projet", ""},
    {Phrase::MinutesDraftUntil, "compte_rendu_projet_jusquau", "date"},
    {Phrase::MinutesFooter, "compte_rendu_pied", "numero,statut"},
    {Phrase::StatusApproved, "statut_valide", ""},
    {Phrase::StatusDraft, "statut_projet", ""},
    {Phrase::PageOf, "page_sur", "page,pages"},
    {Phrase::TermDate, "terme_date", ""},
    {Phrase::TermPlace, "terme_lieu", ""},
    {Phrase::TermAuthor, "terme_redaction", ""},
    {Phrase::TermAttached, "terme_document", ""},
    {Phrase::AttachedDeck, "document_joint", "numero,date"},
    {Phrase::ParticipantsHead, "participants", ""},
    {Phrase::GroupElected, "groupe_elus", ""},
    {Phrase::GroupManagement, "groupe_direction", ""},
    {Phrase::GroupDepartment, "groupe_services", ""},
    {Phrase::GroupExternal, "groupe_externes", ""},
    {Phrase::GroupExcused, "groupe_excuses", ""},
    {Phrase::GroupUnknown, "groupe_non_renseigne", ""},
    {Phrase::AttendedRemotely, "present_a_distance", ""},
    {Phrase::RepresentedBy, "represente_par", "personne"},
    {Phrase::NumberedHead, "intertitre_numerote", "numero,titre"},
    {Phrase::MinutesSynthesisHead, "compte_rendu_synthese", ""},
    {Phrase::MinutesOverall, "compte_rendu_note", "note,max,niveau,intervalle,taux"},
    {Phrase::MinutesNotedOne, "compte_rendu_notees_un", "nombre"},
    {Phrase::MinutesNotedMany, "compte_rendu_notees_plusieurs", "nombre"},
    {Phrase::MinutesIndicativeOne, "compte_rendu_indicatives_un", "nombre"},
    {Phrase::MinutesIndicativeMany, "compte_rendu_indicatives_plusieurs", "nombre"},
    {Phrase::MinutesWithoutOne, "compte_rendu_sans_note_un", "nombre"},
    {Phrase::MinutesWithoutMany, "compte_rendu_sans_note_plusieurs", "nombre"},
    {Phrase::ExchangesSubhead, "echanges", ""},
    {Phrase::SpeakerSays, "echange_fonction", "fonction"},
    {Phrase::ExchangeAnswer, "echange_reponse", ""},
    {Phrase::VotesHead, "votes", ""},
    {Phrase::ColumnSubject, "colonne_objet", ""},
    {Phrase::ColumnFor, "colonne_pour", ""},
    {Phrase::ColumnAgainst, "colonne_contre", ""},
    {Phrase::ColumnAbstentions, "colonne_abstentions", ""},
    {Phrase::ColumnOutcome, "colonne_resultat", ""},
    {Phrase::NotCounted, "non_compte", ""},
    {Phrase::DecisionsHead, "decisions", ""},
    {Phrase::NoDecision, "decisions_aucune", ""},
    {Phrase::DecisionLabel, "decision_numero", "numero"},
    {Phrase::TheCommittee, "le_comite", ""},
    {Phrase::VerbDecides, "verbe_decide", ""},
    {Phrase::VerbValidates, "verbe_valide", ""},
    {Phrase::VerbTakesNote, "verbe_prend_acte", ""},
    {Phrase::VerbRequests, "verbe_demande", ""},
    {Phrase::ActionsHead, "actions", ""},
    {Phrase::NoAction, "actions_aucune", ""},
    {Phrase::ActionLabel, "action_numero", "numero"},
    {Phrase::ColumnNumber, "colonne_numero", ""},
    {Phrase::ColumnAction, "colonne_action", ""},
    {Phrase::ColumnOwner, "colonne_responsable", ""},
    {Phrase::ColumnDue, "colonne_echeance", ""},
    {Phrase::ToBeNamed, "a_designer", ""},
    {Phrase::ToBeSet, "a_fixer", ""},
    {Phrase::ActionToStart, "action_a_lancer", ""},
    {Phrase::ActionOngoing, "action_en_cours", ""},
    {Phrase::ActionDone, "action_faite", ""},
    {Phrase::FeedbackHead, "retours", ""},
    {Phrase::FeedbackOrganisation, "retours_organisation", ""},
    {Phrase::FeedbackPresentation, "retours_presentation", ""},
    {Phrase::GoodPractices, "bonnes_pratiques", ""},
    {Phrase::NextMeetingHead, "prochaine_reunion", ""},
    {Phrase::AtTime, "a_heure", "heure"},
    {Phrase::DistributionHead, "diffusion", ""},
    {Phrase::DistributionIntro, "diffusion_annonce", ""},
}};
// clang-format on

inline constexpr std::string_view one_suffix = "_un";
inline constexpr std::string_view many_suffix = "_plusieurs";

namespace phrase_table_checks {

constexpr bool rows_follow_the_enumerators() {
    for (std::size_t i = 0; i < phrase_count; ++i) {
        if (phrase_table[i].phrase != static_cast<Phrase>(i) || phrase_table[i].key.empty()) {
            return false;
        }
    }
    return true;
}

constexpr bool is_plural_of(std::string_view many, std::string_view one) {
    const std::string_view stem = one.substr(0, one.size() - one_suffix.size());
    return many.starts_with(stem) && many.substr(stem.size()) == many_suffix;
}

constexpr bool plurals_follow_singulars() {
    for (std::size_t i = 0; i < phrase_count; ++i) {
        const std::string_view key = phrase_table[i].key;
        const bool followed = i + 1 < phrase_count && is_plural_of(phrase_table[i + 1].key, key);
        if (key.ends_with(one_suffix) && !followed) {
            return false;
        }
    }
    return true;
}

} // namespace phrase_table_checks

static_assert(phrase_table_checks::rows_follow_the_enumerators(),
              "a phrase has no row, or its row stands at another rank");
static_assert(phrase_table_checks::plurals_follow_singulars(),
              "x_un must be followed by x_plusieurs");

} // namespace restitution

#include "metrics/vocabulary.h"

namespace restitution {

template <>
std::span<const Word<QuestionState>> words() {
    static constexpr Word<QuestionState> table[]{{"repondue", QuestionState::Answered},
                                                 {"sans_objet", QuestionState::NotApplicable},
                                                 {"ne_sait_pas", QuestionState::DoesNotKnow},
                                                 {"sans_reponse", QuestionState::Unanswered},
                                                 {"non_retenue", QuestionState::Excluded}};
    return table;
}

template <>
std::span<const Word<EquipmentCriterion>> words() {
    static constexpr Word<EquipmentCriterion> table[]{
        {"reemploi", EquipmentCriterion::Reuse},
        {"reconditionne", EquipmentCriterion::Refurbished},
        {"un_ecran_par_poste", EquipmentCriterion::OneScreen},
        {"un_poste_par_agent", EquipmentCriterion::OneComputer},
        {"ages_connus", EquipmentCriterion::KnownAges},
        {"chiffres_etablis", EquipmentCriterion::StatedFigures}};
    return table;
}

template <>
std::span<const Word<FormulaKind>> words() {
    static constexpr Word<FormulaKind> table[]{
        {"note", FormulaKind::Note},
        {"borne_basse", FormulaKind::LowBound},
        {"borne_haute", FormulaKind::HighBound},
        {"completude", FormulaKind::Completeness},
        {"niveau_retenu", FormulaKind::RetainedStep},
        {"valeur", FormulaKind::StepValue},
        {"note_si_au_plus_bas", FormulaKind::NoteIfLowest},
        {"note_si_au_plus_haut", FormulaKind::NoteIfHighest},
        {"part_de_la_note", FormulaKind::Contribution},
        {"gain_sur_la_dimension", FormulaKind::DimensionGain},
        {"gain_sur_l_ensemble", FormulaKind::OverallGain}};
    return table;
}

} // namespace restitution

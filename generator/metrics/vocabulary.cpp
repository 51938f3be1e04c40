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

} // namespace restitution

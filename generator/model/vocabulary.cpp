#include "model/vocabulary.h"

namespace restitution {

template <>
std::span<const Word<FileKind>> words() {
    static constexpr Word<FileKind> table[]{
        {"diagnostic", FileKind::Diagnosis},  {"referentiel", FileKind::Questionnaire},
        {"interlocuteurs", FileKind::People}, {"reponses", FileKind::Answers},
        {"inventaire", FileKind::Inventory},  {"indicateurs", FileKind::Indicators},
        {"leviers", FileKind::Levers},        {"remarques", FileKind::Remarks},
        {"support", FileKind::DeckEdits},     {"reunion", FileKind::Meeting},
        {"precedent", FileKind::Previous}};
    return table;
}

template <>
std::span<const Word<AuthorityKind>> words() {
    static constexpr Word<AuthorityKind> table[]{
        {"commune", AuthorityKind::Commune},
        {"communaute_communes", AuthorityKind::CommunauteDeCommunes},
        {"communaute_agglomeration", AuthorityKind::CommunauteDAgglomeration},
        {"communaute_urbaine", AuthorityKind::CommunauteUrbaine},
        {"metropole", AuthorityKind::Metropole},
        {"departement", AuthorityKind::Departement},
        {"region", AuthorityKind::Region},
        {"syndicat", AuthorityKind::Syndicat},
        {"autre", AuthorityKind::Autre}};
    return table;
}

template <>
std::span<const Word<GuestGroup>> words() {
    static constexpr Word<GuestGroup> table[]{{"elu", GuestGroup::Elected},
                                              {"direction", GuestGroup::Management},
                                              {"service", GuestGroup::Department},
                                              {"externe", GuestGroup::External}};
    return table;
}

template <>
std::span<const Word<Confirmation>> words() {
    static constexpr Word<Confirmation> table[]{{"oui", Confirmation::Yes},
                                                {"true", Confirmation::Yes},
                                                {"non", Confirmation::No},
                                                {"false", Confirmation::No},
                                                {"attendue", Confirmation::Pending}};
    return table;
}

template <>
std::span<const Word<AgendaKind>> words() {
    static constexpr Word<AgendaKind> table[]{{"presentation", AgendaKind::Presentation},
                                              {"echange", AgendaKind::Discussion}};
    return table;
}

template <>
std::span<const Word<DeckPart>> words() {
    static constexpr Word<DeckPart> table[]{{"details", DeckPart::Details},
                                            {"echange", DeckPart::Discussion},
                                            {"arbitrage", DeckPart::Arbitration},
                                            {"retours", DeckPart::Feedback},
                                            {"etapes_suivantes", DeckPart::NextSteps}};
    return table;
}

template <>
std::span<const Word<DeckCut>> words() {
    static constexpr Word<DeckCut> table[]{{"1h", DeckCut::OneHour},
                                           {"1h30", DeckCut::OneHourThirty}};
    return table;
}

template <>
std::span<const Word<QuestionnaireChoice>> words() {
    static constexpr Word<QuestionnaireChoice> table[]{{"complet", QuestionnaireChoice::Complete},
                                                       {"leger", QuestionnaireChoice::Light}};
    return table;
}

template <>
std::span<const Word<Organisation>> words() {
    static constexpr Word<Organisation> table[]{{"agent", Organisation::Agent},
                                                {"prestataire", Organisation::Provider}};
    return table;
}

template <>
std::span<const Word<InterviewStatus>> words() {
    static constexpr Word<InterviewStatus> table[]{{"a_planifier", InterviewStatus::ToPlan},
                                                   {"propose", InterviewStatus::Proposed},
                                                   {"confirme", InterviewStatus::Confirmed},
                                                   {"tenu", InterviewStatus::Held},
                                                   {"impossible", InterviewStatus::Impossible}};
    return table;
}

template <>
std::span<const Word<EquipmentRole>> words() {
    static constexpr Word<EquipmentRole> table[]{
        {"poste_fixe", EquipmentRole::FixedWorkstation},
        {"poste_portable", EquipmentRole::MobileWorkstation},
        {"ecran", EquipmentRole::Screen},
        {"telephone_mobile", EquipmentRole::Phone},
        {"tablette", EquipmentRole::Tablet},
        {"impression", EquipmentRole::Printing},
        {"telephone_fixe", EquipmentRole::DeskPhone},
        {"reseau", EquipmentRole::Network},
        {"serveur", EquipmentRole::Server},
        {"affichage", EquipmentRole::Display},
        {"autre", EquipmentRole::Other}};
    return table;
}

template <>
std::span<const Word<Perimeter>> words() {
    static constexpr Word<Perimeter> table[]{{"maitrisable", Perimeter::Controlled},
                                             {"influence", Perimeter::Influenced}};
    return table;
}

template <>
std::span<const Word<EquipmentUsers>> words() {
    static constexpr Word<EquipmentUsers> table[]{{"agents", EquipmentUsers::Agents},
                                                  {"eleves", EquipmentUsers::Pupils},
                                                  {"public", EquipmentUsers::Public},
                                                  {"elus", EquipmentUsers::Elected}};
    return table;
}

template <>
std::span<const Word<Origin>> words() {
    static constexpr Word<Origin> table[]{{"neuf", Origin::New},
                                          {"reconditionne", Origin::Refurbished}};
    return table;
}

template <>
std::span<const Word<Tenure>> words() {
    static constexpr Word<Tenure> table[]{{"propriete", Tenure::Owned},
                                          {"location", Tenure::Leased}};
    return table;
}

template <>
std::span<const Word<EquipmentState>> words() {
    static constexpr Word<EquipmentState> table[]{{"en_service", EquipmentState::InService},
                                                  {"en_stock", EquipmentState::InStock},
                                                  {"hors_service", EquipmentState::OutOfOrder}};
    return table;
}

template <>
std::span<const Word<EndOfLifeRoute>> words() {
    static constexpr Word<EndOfLifeRoute> table[]{
        {"reemploi_interne", EndOfLifeRoute::InternalReuse},
        {"don", EndOfLifeRoute::Donation},
        {"vente", EndOfLifeRoute::Sale},
        {"reprise_fournisseur", EndOfLifeRoute::SupplierReturn},
        {"eco_organisme", EndOfLifeRoute::EcoOrganism},
        {"autre", EndOfLifeRoute::Other}};
    return table;
}

template <>
std::span<const Word<LineField>> words() {
    static constexpr Word<LineField> table[]{{"categorie", LineField::Category},
                                             {"libelle", LineField::Label},
                                             {"quantite", LineField::Quantity},
                                             {"perimetre", LineField::Perimeter},
                                             {"entite", LineField::Entity},
                                             {"utilisateurs", LineField::Users},
                                             {"age", LineField::Age},
                                             {"achat", LineField::Purchase},
                                             {"duree_de_vie", LineField::Lifetime},
                                             {"origine", LineField::Origin},
                                             {"possession", LineField::Tenure},
                                             {"etat", LineField::State},
                                             {"fin_de_vie", LineField::EndOfLife},
                                             {"heures_par_an", LineField::Hours},
                                             {"puissance", LineField::Power},
                                             {"precision", LineField::Note}};
    return table;
}

template <>
std::span<const Word<SpendingFamily>> words() {
    static constexpr Word<SpendingFamily> table[]{
        {"informatique_telephonie", SpendingFamily::ComputersAndPhones},
        {"impression", SpendingFamily::Printing},
        {"autre", SpendingFamily::Other}};
    return table;
}

template <>
std::span<const Word<Degree>> words() {
    static constexpr Word<Degree> table[]{
        {"faible", Degree::Low}, {"moyen", Degree::Medium}, {"fort", Degree::High}};
    return table;
}

std::span<const Word<Degree>> difficulty_words() {
    static constexpr Word<Degree> table[]{
        {"facile", Degree::Low}, {"moyenne", Degree::Medium}, {"difficile", Degree::High}};
    return table;
}

template <>
std::span<const Word<LeverPriority>> words() {
    static constexpr Word<LeverPriority> table[]{{"prioritaire", LeverPriority::First},
                                                 {"recommandee", LeverPriority::Recommended},
                                                 {"aller_plus_loin", LeverPriority::Further}};
    return table;
}

template <>
std::span<const Word<Treatment>> words() {
    static constexpr Word<Treatment> table[]{{"acceptee", Treatment::Accepted},
                                             {"declinee", Treatment::Declined},
                                             {"a_examiner", Treatment::ToExamine}};
    return table;
}

template <>
std::span<const Word<TextField>> words() {
    static constexpr Word<TextField> table[]{{"titre", TextField::Title},
                                             {"texte", TextField::Wording},
                                             {"aide", TextField::Help},
                                             {"description", TextField::Description},
                                             {"cout", TextField::Cost},
                                             {"porteur", TextField::Owner},
                                             {"echeance", TextField::Horizon},
                                             {"nom", TextField::Name},
                                             {"libelle_court", TextField::ShortLabel}};
    return table;
}

template <>
std::span<const Word<Attendance>> words() {
    static constexpr Word<Attendance> table[]{{"present", Attendance::Present},
                                              {"distant", Attendance::Remote},
                                              {"excuse", Attendance::Excused},
                                              {"represente", Attendance::Represented}};
    return table;
}

template <>
std::span<const Word<LeverOutcome>> words() {
    static constexpr Word<LeverOutcome> table[]{{"retenu", LeverOutcome::Kept},
                                                {"reporte", LeverOutcome::Postponed},
                                                {"ecarte", LeverOutcome::Dropped}};
    return table;
}

template <>
std::span<const Word<DecisionVerb>> words() {
    static constexpr Word<DecisionVerb> table[]{{"decide", DecisionVerb::Decides},
                                                {"valide", DecisionVerb::Validates},
                                                {"prend_acte", DecisionVerb::TakesNote},
                                                {"demande", DecisionVerb::Requests}};
    return table;
}

template <>
std::span<const Word<ActionState>> words() {
    static constexpr Word<ActionState> table[]{{"a_lancer", ActionState::ToStart},
                                               {"en_cours", ActionState::Ongoing},
                                               {"faite", ActionState::Done}};
    return table;
}

template <>
std::span<const Word<MinutesStatus>> words() {
    static constexpr Word<MinutesStatus> table[]{{"projet", MinutesStatus::Draft},
                                                 {"valide", MinutesStatus::Approved}};
    return table;
}

} // namespace restitution

/// What is said of each kind of figure, wherever it is said: one row a kind.
///
/// To add a figure: its enumerator, its row, its computation in `figures_of`, its phrase. A kind
/// without a row does not compile.
#pragma once

#include "revise/figures.h"
#include "style/phrases/figures.h"

#include <array>
#include <string_view>

namespace restitution {

/// Under which head a change is told. With no subject of its own, a figure of this group is one of
/// all equipment, any other one of the whole.
enum class FigureGroup { Notes, Answers, Equipment, Texts };

/// Of the figures that are ranges.
enum class FigureUnit { None, Percent, Years, KilowattHours, Kilograms };

struct FigureRow {
    FigureKind kind = FigureKind::Note;
    std::string_view name; ///< ends the name of its keys: never changed
    FigureGroup group = FigureGroup::Notes;
    FigureUnit unit = FigureUnit::None;
    PhraseKey phrase; ///< what documents call it; none: as its rank is called
};

// clang-format off
inline constexpr std::array figure_table{
    FigureRow{FigureKind::Note, "note", FigureGroup::Notes, FigureUnit::None, Phrase::FigureNote},
    FigureRow{FigureKind::Level, "niveau", FigureGroup::Notes, FigureUnit::None, Phrase::FigureLevel},
    FigureRow{FigureKind::NoteBounds, "bornes", FigureGroup::Notes, FigureUnit::None, Phrase::FigureBounds},
    FigureRow{FigureKind::AnswerRate, "completude", FigureGroup::Notes, FigureUnit::None, Phrase::FigureAnswerRate},
    FigureRow{FigureKind::Strengths, "points_forts", FigureGroup::Notes, FigureUnit::None, Phrase::FigureStrengths},
    FigureRow{FigureKind::Improvements, "axes_de_progres", FigureGroup::Notes, FigureUnit::None, Phrase::FigureImprovements},
    FigureRow{FigureKind::WorkedExample, "exemple_de_calcul", FigureGroup::Notes, FigureUnit::None, Phrase::FigureWorkedExample},
    FigureRow{FigureKind::Answer, "reponse", FigureGroup::Answers, FigureUnit::None, Phrase::FigureAnswer},
    FigureRow{FigureKind::SubjectAnswers, "reponses", FigureGroup::Notes, FigureUnit::None, Phrase::FigureSubjectAnswers},
    FigureRow{FigureKind::SubjectMean, "moyenne", FigureGroup::Notes, FigureUnit::None, Phrase::FigureSubjectMean},
    FigureRow{FigureKind::InService, "en_service", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureInService},
    FigureRow{FigureKind::InStock, "en_stock", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureInStock},
    FigureRow{FigureKind::OutOfOrder, "hors_service", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureOutOfOrder},
    FigureRow{FigureKind::MedianAge, "age_median", FigureGroup::Equipment, FigureUnit::Years, Phrase::FigureMedianAge},
    FigureRow{FigureKind::LowerQuartile, "premier_quartile", FigureGroup::Equipment, FigureUnit::Years, Phrase::FigureLowerQuartile},
    FigureRow{FigureKind::UpperQuartile, "troisieme_quartile", FigureGroup::Equipment, FigureUnit::Years, Phrase::FigureUpperQuartile},
    FigureRow{FigureKind::AgePyramid, "annees_revolues", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureAgePyramid},
    FigureRow{FigureKind::PurchaseYears, "annees_d_achat", FigureGroup::Equipment, FigureUnit::None, Phrase::FigurePurchaseYears},
    FigureRow{FigureKind::UnknownAges, "ages_inconnus", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureUnknownAges},
    FigureRow{FigureKind::UnknownAgeShare, "part_d_ages_inconnus", FigureGroup::Equipment, FigureUnit::Percent, Phrase::FigureUnknownAgeShare},
    FigureRow{FigureKind::BeyondLifetime, "duree_atteinte", FigureGroup::Equipment, FigureUnit::Percent, Phrase::FigureBeyondLifetime},
    FigureRow{FigureKind::Refurbished, "reconditionnes", FigureGroup::Equipment, FigureUnit::Percent, Phrase::FigureRefurbished},
    FigureRow{FigureKind::Leased, "en_location", FigureGroup::Equipment, FigureUnit::Percent, Phrase::FigureLeased},
    FigureRow{FigureKind::UtilisationRate, "taux_d_utilisation", FigureGroup::Equipment, FigureUnit::Percent, Phrase::FigureUtilisationRate},
    FigureRow{FigureKind::Electricity, "electricite_kwh", FigureGroup::Equipment, FigureUnit::KilowattHours, Phrase::FigureElectricity},
    FigureRow{FigureKind::PerAgent, "par_agent", FigureGroup::Equipment, FigureUnit::None, Phrase::FigurePerAgent},
    FigureRow{FigureKind::PerPupil, "par_eleve", FigureGroup::Equipment, FigureUnit::None, Phrase::FigurePerPupil},
    FigureRow{FigureKind::Dormant, "stock_dormant", FigureGroup::Equipment, FigureUnit::Percent, Phrase::FigureDormant},
    FigureRow{FigureKind::Workstations, "postes_de_travail", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureWorkstations},
    FigureRow{FigureKind::Screens, "ecrans", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureScreens},
    FigureRow{FigureKind::ScreensPerWorkstation, "ecrans_par_poste", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureScreensPerWorkstation},
    FigureRow{FigureKind::WorkstationsPerAgent, "postes_par_agent_equipe", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureWorkstationsPerAgent},
    FigureRow{FigureKind::EndOfLife, "fin_de_vie", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureEndOfLife},
    FigureRow{FigureKind::Supposed, "hypotheses", FigureGroup::Equipment, FigureUnit::Percent, Phrase::FigureSupposed},
    FigureRow{FigureKind::ReusedShare, "reemploi_des_reformes", FigureGroup::Equipment, FigureUnit::Percent, Phrase::FigureReusedShare},
    FigureRow{FigureKind::WastePerAgent, "deee_kg_par_agent", FigureGroup::Equipment, FigureUnit::Kilograms, Phrase::FigureWastePerAgent},
    FigureRow{FigureKind::EquipmentStrengths, "points_forts", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureEquipmentStrengths},
    FigureRow{FigureKind::EquipmentImprovements, "axes_de_progres", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureEquipmentImprovements},
    FigureRow{FigureKind::InventoryUpdate, "mettre_a_jour_l_inventaire", FigureGroup::Equipment, FigureUnit::None, Phrase::FigureInventoryUpdate},
    FigureRow{FigureKind::Line, "ligne", FigureGroup::Equipment, FigureUnit::None, {}},
    FigureRow{FigureKind::Wording, "texte", FigureGroup::Texts, FigureUnit::None, {}},
};
// clang-format on

constexpr const FigureRow& row_of(FigureKind kind) {
    return figure_table[static_cast<std::size_t>(kind)];
}

constexpr bool figure_table_is_in_order() {
    for (std::size_t i = 0; i < figure_table.size(); ++i) {
        if (figure_table[i].kind != static_cast<FigureKind>(i)) {
            return false;
        }
    }
    return figure_table.back().kind == FigureKind::Wording;
}
static_assert(figure_table_is_in_order(), "a kind of figure has no row, or its row is misplaced");

} // namespace restitution

/// Phrases of “figures”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey FigureNote{"figure_note"};
inline constexpr PhraseKey FigureLevel{"figure_level"};
inline constexpr PhraseKey FigureBounds{"figure_bounds"};
inline constexpr PhraseKey FigureAnswerRate{"figure_answer_rate"};
inline constexpr PhraseKey FigureStrengths{"figure_strengths"};
inline constexpr PhraseKey FigureImprovements{"figure_improvements"};
inline constexpr PhraseKey FigureWorkedExample{"figure_worked_example"};
inline constexpr PhraseKey FigureAnswer{"figure_answer"};
inline constexpr PhraseKey FigureSubjectAnswers{"figure_subject_answers"};
inline constexpr PhraseKey FigureSubjectMean{"figure_subject_mean"};
inline constexpr PhraseKey FigureInService{"figure_in_service"};
inline constexpr PhraseKey FigureInStock{"figure_in_stock"};
inline constexpr PhraseKey FigureOutOfOrder{"figure_out_of_order"};
inline constexpr PhraseKey FigureMedianAge{"figure_median_age"};
inline constexpr PhraseKey FigureLowerQuartile{"figure_lower_quartile"};
inline constexpr PhraseKey FigureUpperQuartile{"figure_upper_quartile"};
inline constexpr PhraseKey FigureAgePyramid{"figure_age_pyramid"};
inline constexpr PhraseKey FigurePurchaseYears{"figure_purchase_years"};
inline constexpr PhraseKey FigureUnknownAges{"figure_unknown_ages"};
inline constexpr PhraseKey FigureUnknownAgeShare{"figure_unknown_age_share"};
inline constexpr PhraseKey FigureBeyondLifetime{"figure_beyond_lifetime"};
inline constexpr PhraseKey FigureRefurbished{"figure_refurbished"};
inline constexpr PhraseKey FigureLeased{"figure_leased"};
inline constexpr PhraseKey FigureUtilisationRate{"figure_utilisation_rate"};
inline constexpr PhraseKey FigureElectricity{"figure_electricity"};
inline constexpr PhraseKey FigurePerAgent{"figure_per_agent"};
inline constexpr PhraseKey FigurePerPupil{"figure_per_pupil"};
inline constexpr PhraseKey FigureDormant{"figure_dormant"};
inline constexpr PhraseKey FigureWorkstations{"figure_workstations"};
inline constexpr PhraseKey FigureScreens{"figure_screens"};
inline constexpr PhraseKey FigureScreensPerWorkstation{"figure_screens_per_workstation"};
inline constexpr PhraseKey FigureWorkstationsPerAgent{"figure_workstations_per_agent"};
inline constexpr PhraseKey FigureEndOfLife{"figure_end_of_life"};
inline constexpr PhraseKey FigureSupposed{"figure_supposed"};
inline constexpr PhraseKey FigureReusedShare{"figure_reused_share"};
inline constexpr PhraseKey FigureWastePerAgent{"figure_waste_per_agent"};
inline constexpr PhraseKey FigureEquipmentStrengths{"figure_equipment_strengths"};
inline constexpr PhraseKey FigureEquipmentImprovements{"figure_equipment_improvements"};
inline constexpr PhraseKey FigureInventoryUpdate{"figure_inventory_update"};

} // namespace restitution::Phrase

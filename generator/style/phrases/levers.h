/// Phrases of “levers”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey LeversSurtitle{"levers_surtitle"};
inline constexpr PhraseKey LeversTitleOne{"levers_title_one"};
inline constexpr PhraseKey LeversTitleMany{"levers_title_many"};
inline constexpr PhraseKey LeversChosenOne{"levers_chosen_one"};
inline constexpr PhraseKey LeversChosenMany{"levers_chosen_many"};
inline constexpr PhraseKey LeversEasyOne{"levers_easy_one"};
inline constexpr PhraseKey LeversEasyMany{"levers_easy_many"};
inline constexpr PhraseKey LeversMoreOne{"levers_more_one"};
inline constexpr PhraseKey LeversMoreMany{"levers_more_many"};
inline constexpr PhraseKey LeversNone{"levers_none"};
inline constexpr PhraseKey LeversPreselected{"levers_preselected"};
inline constexpr PhraseKey LeversOther{"levers_other"};
inline constexpr PhraseKey LeversPlace{"levers_place"};
inline constexpr PhraseKey EffortLow{"effort_low"};
inline constexpr PhraseKey EffortMedium{"effort_medium"};
inline constexpr PhraseKey EffortHigh{"effort_high"};
inline constexpr PhraseKey EffectLow{"effect_low"};
inline constexpr PhraseKey EffectMedium{"effect_medium"};
inline constexpr PhraseKey EffectHigh{"effect_high"};
inline constexpr PhraseKey AltLeverPreselected{"alt_lever_preselected"};
inline constexpr PhraseKey AltLeverCell{"alt_lever_cell"};
inline constexpr PhraseKey AltLeverEmpty{"alt_lever_empty"};
inline constexpr PhraseKey LeverPreselectedAfter{"lever_preselected_after"};
inline constexpr PhraseKey ColumnLever{"column_lever"};
inline constexpr PhraseKey ColumnEffort{"column_effort"};
inline constexpr PhraseKey ColumnEffect{"column_effect"};
inline constexpr PhraseKey WordLow{"word_low"};
inline constexpr PhraseKey WordLimited{"word_limited"};
inline constexpr PhraseKey WordMedium{"word_medium"};
inline constexpr PhraseKey WordHigh{"word_high"};
inline constexpr PhraseKey ColumnMeanLevel{"column_mean_level"};
inline constexpr PhraseKey ReenSurtitle{"reen_surtitle"};
inline constexpr PhraseKey ReenTitleNone{"reen_title_none"};
inline constexpr PhraseKey ReenTitleOne{"reen_title_one"};
inline constexpr PhraseKey ReenTitleMany{"reen_title_many"};
inline constexpr PhraseKey ReenRemark{"reen_remark"};
inline constexpr PhraseKey ArbitrationSurtitle{"arbitration_surtitle"};
inline constexpr PhraseKey ArbitrationTitle{"arbitration_title"};
inline constexpr PhraseKey KeptLeversOne{"kept_levers_one"};
inline constexpr PhraseKey KeptLeversMany{"kept_levers_many"};
inline constexpr PhraseKey LeverChoicesHead{"lever_choices_head"};
inline constexpr PhraseKey ColumnRank{"column_rank"};
inline constexpr PhraseKey ChoiceKept{"choice_kept"};
inline constexpr PhraseKey ChoicePostponed{"choice_postponed"};
inline constexpr PhraseKey ChoiceDropped{"choice_dropped"};
inline constexpr PhraseKey ChoiceWithNote{"choice_with_note"};
inline constexpr PhraseKey RemarksOnLevers{"remarks_on_levers"};
inline constexpr PhraseKey RemarksOnSlides{"remarks_on_slides"};
inline constexpr PhraseKey RemarkSubject{"remark_subject"};
inline constexpr PhraseKey ColumnRemarks{"column_remarks"};
inline constexpr PhraseKey CsvId{"csv_id"};
inline constexpr PhraseKey CsvCost{"csv_cost"};
inline constexpr PhraseKey CsvSource{"csv_source"};
inline constexpr PhraseKey CsvPreselected{"csv_preselected"};
inline constexpr PhraseKey CsvNote{"csv_note"};

} // namespace restitution::Phrase

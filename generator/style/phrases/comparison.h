/// Phrases of “comparison”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey RewordedTitleOne{"reworded_title_one"};
inline constexpr PhraseKey RewordedTitleMany{"reworded_title_many"};
inline constexpr PhraseKey RewordedRemark{"reworded_remark"};
inline constexpr PhraseKey RewordedInPerimeterOne{"reworded_in_perimeter_one"};
inline constexpr PhraseKey RewordedInPerimeterMany{"reworded_in_perimeter_many"};
inline constexpr PhraseKey RewordedTopic{"reworded_topic"};
inline constexpr PhraseKey RewordedHelp{"reworded_help"};
inline constexpr PhraseKey RewordedNote{"reworded_note"};
inline constexpr PhraseKey ColumnShippedWording{"column_shipped_wording"};
inline constexpr PhraseKey ColumnOwnWording{"column_own_wording"};
inline constexpr PhraseKey LeverGainsSurtitle{"lever_gains_surtitle"};
inline constexpr PhraseKey LeverGainsTitleOne{"lever_gains_title_one"};
inline constexpr PhraseKey LeverGainsTitleMany{"lever_gains_title_many"};
inline constexpr PhraseKey LeverGainsPair{"lever_gains_pair"};
inline constexpr PhraseKey LeverGainsRemark{"lever_gains_remark"};
inline constexpr PhraseKey DimensionLeversOne{"dimension_levers_one"};
inline constexpr PhraseKey DimensionLeversMany{"dimension_levers_many"};
inline constexpr PhraseKey ColumnFirstStep{"column_first_step"};
inline constexpr PhraseKey LeverCredit{"lever_credit"};
inline constexpr PhraseKey DimensionSinceComparable{"dimension_since_comparable"};
inline constexpr PhraseKey DimensionSinceNotComparable{"dimension_since_not_comparable"};
inline constexpr PhraseKey SynthesisBefore{"synthesis_before"};
inline constexpr PhraseKey SynthesisBeforeNotComparable{"synthesis_before_not_comparable"};
inline constexpr PhraseKey EvolutionSurtitle{"evolution_surtitle"};
inline constexpr PhraseKey EvolutionTitle{"evolution_title"};
inline constexpr PhraseKey EvolutionTitleNone{"evolution_title_none"};
inline constexpr PhraseKey EvolutionRisenOne{"evolution_risen_one"};
inline constexpr PhraseKey EvolutionRisenMany{"evolution_risen_many"};
inline constexpr PhraseKey EvolutionFallenOne{"evolution_fallen_one"};
inline constexpr PhraseKey EvolutionFallenMany{"evolution_fallen_many"};
inline constexpr PhraseKey EvolutionNotComparable{"evolution_not_comparable"};
inline constexpr PhraseKey EvolutionRemark{"evolution_remark"};
inline constexpr PhraseKey EvolutionAnswersHead{"evolution_answers_head"};
inline constexpr PhraseKey EvolutionApartHead{"evolution_apart_head"};
inline constexpr PhraseKey EvolutionStep{"evolution_step"};
inline constexpr PhraseKey EvolutionWhole{"evolution_whole"};
inline constexpr PhraseKey EvolutionOtherGridOne{"evolution_other_grid_one"};
inline constexpr PhraseKey EvolutionOtherGridMany{"evolution_other_grid_many"};
inline constexpr PhraseKey EvolutionNowOnlyOne{"evolution_now_only_one"};
inline constexpr PhraseKey EvolutionNowOnlyMany{"evolution_now_only_many"};
inline constexpr PhraseKey EvolutionThenOnlyOne{"evolution_then_only_one"};
inline constexpr PhraseKey EvolutionThenOnlyMany{"evolution_then_only_many"};
inline constexpr PhraseKey ColumnThen{"column_then"};
inline constexpr PhraseKey ColumnNow{"column_now"};
inline constexpr PhraseKey ColumnRisen{"column_risen"};
inline constexpr PhraseKey ColumnFallen{"column_fallen"};
inline constexpr PhraseKey ColumnUnchanged{"column_unchanged"};
inline constexpr PhraseKey AnswerQuoted{"answer_quoted"};
inline constexpr PhraseKey AltAnswersOwnEmpty{"alt_answers_own_empty"};

} // namespace restitution::Phrase

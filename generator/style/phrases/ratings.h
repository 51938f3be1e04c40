/// Phrases of “ratings”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey CalculationSurtitle{"calculation_surtitle"};
inline constexpr PhraseKey CalculationSurtitlePlain{"calculation_surtitle_plain"};
inline constexpr PhraseKey CalculationTitle{"calculation_title"};
inline constexpr PhraseKey CalculationTitleWeighted{"calculation_title_weighted"};
inline constexpr PhraseKey CalculationQuestionsOne{"calculation_questions_one"};
inline constexpr PhraseKey CalculationQuestionsMany{"calculation_questions_many"};
inline constexpr PhraseKey CalculationWeight{"calculation_weight"};
inline constexpr PhraseKey CalculationNote{"calculation_note"};
inline constexpr PhraseKey CalculationNoteWeighted{"calculation_note_weighted"};
inline constexpr PhraseKey CalculationRounded{"calculation_rounded"};
inline constexpr PhraseKey CalculationBoundsNone{"calculation_bounds_none"};
inline constexpr PhraseKey CalculationBoundsOne{"calculation_bounds_one"};
inline constexpr PhraseKey CalculationBoundsMany{"calculation_bounds_many"};
inline constexpr PhraseKey CalculationComplete{"calculation_complete"};
inline constexpr PhraseKey CalculationLow{"calculation_low"};
inline constexpr PhraseKey CalculationHigh{"calculation_high"};
inline constexpr PhraseKey CalculationCompleteness{"calculation_completeness"};
inline constexpr PhraseKey CalculationIndicative{"calculation_indicative"};
inline constexpr PhraseKey CalculationPlainNote{"calculation_plain_note"};
inline constexpr PhraseKey CalculationPlainBounds{"calculation_plain_bounds"};
inline constexpr PhraseKey CalculationPlainCompleteness{"calculation_plain_completeness"};
inline constexpr PhraseKey LevelsSurtitle{"levels_surtitle"};
inline constexpr PhraseKey LevelsTitle{"levels_title"};
inline constexpr PhraseKey LevelsRemark{"levels_remark"};
inline constexpr PhraseKey SynthesisSurtitle{"synthesis_surtitle"};
inline constexpr PhraseKey SynthesisTitle{"synthesis_title"};
inline constexpr PhraseKey SynthesisTitleAxis{"synthesis_title_axis"};
inline constexpr PhraseKey SynthesisTitleAxes{"synthesis_title_axes"};
inline constexpr PhraseKey SynthesisIndicative{"synthesis_indicative"};
inline constexpr PhraseKey SynthesisTitleNone{"synthesis_title_none"};
inline constexpr PhraseKey SynthesisNoAnswer{"synthesis_no_answer"};
inline constexpr PhraseKey OverallLevel{"overall_level"};
inline constexpr PhraseKey OverallBounds{"overall_bounds"};
inline constexpr PhraseKey OverallCompleteness{"overall_completeness"};
inline constexpr PhraseKey OverallLabel{"overall_label"};
inline constexpr PhraseKey RadarCaption{"radar_caption"};
inline constexpr PhraseKey StrengthsHead{"strengths_head"};
inline constexpr PhraseKey ImprovementsHead{"improvements_head"};
inline constexpr PhraseKey NoStrength{"no_strength"};
inline constexpr PhraseKey NoImprovement{"no_improvement"};
inline constexpr PhraseKey DimensionsSurtitleOne{"dimensions_surtitle_one"};
inline constexpr PhraseKey DimensionsSurtitleMany{"dimensions_surtitle_many"};
inline constexpr PhraseKey DimensionsTitlePlain{"dimensions_title_plain"};
inline constexpr PhraseKey DimensionsTitleFirst{"dimensions_title_first"};
inline constexpr PhraseKey DimensionsTitleOne{"dimensions_title_one"};
inline constexpr PhraseKey DimensionsTitleMany{"dimensions_title_many"};
inline constexpr PhraseKey DimensionSurtitle{"dimension_surtitle"};
inline constexpr PhraseKey DimensionTitle{"dimension_title"};
inline constexpr PhraseKey DimensionTitleIndicative{"dimension_title_indicative"};
inline constexpr PhraseKey DimensionLead{"dimension_lead"};
inline constexpr PhraseKey DimensionTitleNone{"dimension_title_none"};
inline constexpr PhraseKey DimensionTitleOut{"dimension_title_out"};
inline constexpr PhraseKey NoteHead{"note_head"};
inline constexpr PhraseKey AnswersHeadCount{"answers_head_count"};
inline constexpr PhraseKey AnswerLevelLabel{"answer_level_label"};
inline constexpr PhraseKey FindingsHead{"findings_head"};
inline constexpr PhraseKey IdeasHead{"ideas_head"};
inline constexpr PhraseKey Quoted{"quoted"};
inline constexpr PhraseKey QuoteSource{"quote_source"};
inline constexpr PhraseKey QuoteSourceAbout{"quote_source_about"};
inline constexpr PhraseKey QuotesSurtitle{"quotes_surtitle"};
inline constexpr PhraseKey QuotesTitle{"quotes_title"};
inline constexpr PhraseKey DivergencesHead{"divergences_head"};
inline constexpr PhraseKey DivergenceLevels{"divergence_levels"};
inline constexpr PhraseKey DivergenceWords{"divergence_words"};
inline constexpr PhraseKey DivergenceNotApplicable{"divergence_not_applicable"};
inline constexpr PhraseKey DivergenceSettled{"divergence_settled"};
inline constexpr PhraseKey MissingSurtitle{"missing_surtitle"};
inline constexpr PhraseKey MissingTitleOne{"missing_title_one"};
inline constexpr PhraseKey MissingTitleMany{"missing_title_many"};
inline constexpr PhraseKey MissingNobodyLeft{"missing_nobody_left"};
inline constexpr PhraseKey ColumnQuestion{"column_question"};
inline constexpr PhraseKey ColumnTopic{"column_topic"};
inline constexpr PhraseKey ColumnState{"column_state"};
inline constexpr PhraseKey ColumnWhom{"column_whom"};

} // namespace restitution::Phrase

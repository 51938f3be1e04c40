/// Phrases of “explain”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey ExplainWhole{"explain_whole"};
inline constexpr PhraseKey ExplainDimension{"explain_dimension"};
inline constexpr PhraseKey ExplainQuestion{"explain_question"};
inline constexpr PhraseKey ExplainNote{"explain_note"};
inline constexpr PhraseKey ExplainBetween{"explain_between"};
inline constexpr PhraseKey ExplainComplete{"explain_complete"};
inline constexpr PhraseKey ExplainIndicative{"explain_indicative"};
inline constexpr PhraseKey ExplainNoNote{"explain_no_note"};
inline constexpr PhraseKey ExplainOutOfScopeDimension{"explain_out_of_scope_dimension"};
inline constexpr PhraseKey ExplainOutOfScopeWhole{"explain_out_of_scope_whole"};
inline constexpr PhraseKey ExplainAnswered{"explain_answered"};
inline constexpr PhraseKey ExplainAnsweredWhole{"explain_answered_whole"};
inline constexpr PhraseKey ExplainHeadCalculation{"explain_head_calculation"};
inline constexpr PhraseKey ExplainHeadAnswers{"explain_head_answers"};
inline constexpr PhraseKey ExplainHeadDimensions{"explain_head_dimensions"};
inline constexpr PhraseKey ExplainHeadMissing{"explain_head_missing"};
inline constexpr PhraseKey ExplainHeadRises{"explain_head_rises"};
inline constexpr PhraseKey ExplainHeadGrid{"explain_head_grid"};
inline constexpr PhraseKey ExplainHeadSaid{"explain_head_said"};
inline constexpr PhraseKey ExplainHeadDecision{"explain_head_decision"};
inline constexpr PhraseKey ExplainMethodDimension{"explain_method_dimension"};
inline constexpr PhraseKey ExplainMethodBounds{"explain_method_bounds"};
inline constexpr PhraseKey ExplainMethodWhole{"explain_method_whole"};
inline constexpr PhraseKey ExplainMethodMedian{"explain_method_median"};
inline constexpr PhraseKey ExplainMethodQuestion{"explain_method_question"};
inline constexpr PhraseKey ExplainMethodMissing{"explain_method_missing"};
inline constexpr PhraseKey ExplainMethodRises{"explain_method_rises"};
inline constexpr PhraseKey ExplainLabelNote{"explain_label_note"};
inline constexpr PhraseKey ExplainLabelLow{"explain_label_low"};
inline constexpr PhraseKey ExplainLabelHigh{"explain_label_high"};
inline constexpr PhraseKey ExplainLabelCompleteness{"explain_label_completeness"};
inline constexpr PhraseKey ExplainLabelMedian{"explain_label_median"};
inline constexpr PhraseKey ExplainLabelValue{"explain_label_value"};
inline constexpr PhraseKey ExplainLabelContribution{"explain_label_contribution"};
inline constexpr PhraseKey ExplainLabelDimensionGain{"explain_label_dimension_gain"};
inline constexpr PhraseKey ExplainLabelOverallGain{"explain_label_overall_gain"};
inline constexpr PhraseKey ExplainResult{"explain_result"};
inline constexpr PhraseKey ExplainResultRounded{"explain_result_rounded"};
inline constexpr PhraseKey ExplainColumnQuestion{"explain_column_question"};
inline constexpr PhraseKey ExplainColumnDimension{"explain_column_dimension"};
inline constexpr PhraseKey ExplainColumnState{"explain_column_state"};
inline constexpr PhraseKey ExplainColumnStep{"explain_column_step"};
inline constexpr PhraseKey ExplainColumnValue{"explain_column_value"};
inline constexpr PhraseKey ExplainColumnWeight{"explain_column_weight"};
inline constexpr PhraseKey ExplainColumnNote{"explain_column_note"};
inline constexpr PhraseKey ExplainColumnShown{"explain_column_shown"};
inline constexpr PhraseKey ExplainColumnSource{"explain_column_source"};
inline constexpr PhraseKey ExplainStateAnswered{"explain_state_answered"};
inline constexpr PhraseKey ExplainStateExcluded{"explain_state_excluded"};
inline constexpr PhraseKey ExplainOutsideLight{"explain_outside_light"};
inline constexpr PhraseKey ExplainStepGiven{"explain_step_given"};
inline constexpr PhraseKey ExplainInDimension{"explain_in_dimension"};
inline constexpr PhraseKey ExplainDefinedIn{"explain_defined_in"};
inline constexpr PhraseKey ExplainShipped{"explain_shipped"};
inline constexpr PhraseKey ExplainWorth{"explain_worth"};
inline constexpr PhraseKey ExplainNobodyAnswered{"explain_nobody_answered"};
inline constexpr PhraseKey ExplainSaid{"explain_said"};
inline constexpr PhraseKey ExplainSaidOn{"explain_said_on"};
inline constexpr PhraseKey ExplainRetainedByTeam{"explain_retained_by_team"};
inline constexpr PhraseKey ExplainLeftOut{"explain_left_out"};
inline constexpr PhraseKey ExplainDecidedIn{"explain_decided_in"};
inline constexpr PhraseKey ExplainRetainedStep{"explain_retained_step"};
inline constexpr PhraseKey ExplainMissing{"explain_missing"};
inline constexpr PhraseKey ExplainAsk{"explain_ask"};
inline constexpr PhraseKey ExplainAskNobody{"explain_ask_nobody"};
inline constexpr PhraseKey ExplainByTeam{"explain_by_team"};
inline constexpr PhraseKey ExplainMedianOf{"explain_median_of"};
inline constexpr PhraseKey ExplainRise{"explain_rise"};
inline constexpr PhraseKey ExplainMoreRisesOne{"explain_more_rises_one"};
inline constexpr PhraseKey ExplainMoreRisesMany{"explain_more_rises_many"};
inline constexpr PhraseKey ExplainSeeQuestion{"explain_see_question"};

} // namespace restitution::Phrase

/// Phrases of “annexes”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey ColumnLevel{"column_level"};
inline constexpr PhraseKey ColumnWhatAnswersShow{"column_what_answers_show"};
inline constexpr PhraseKey DetailsSurtitle{"details_surtitle"};
inline constexpr PhraseKey DetailsQuestionsOne{"details_questions_one"};
inline constexpr PhraseKey DetailsQuestionsMany{"details_questions_many"};
inline constexpr PhraseKey DetailsTitleOne{"details_title_one"};
inline constexpr PhraseKey DetailsTitleMany{"details_title_many"};
inline constexpr PhraseKey DetailsTitleNone{"details_title_none"};
inline constexpr PhraseKey DetailsNotApplicable{"details_not_applicable"};
inline constexpr PhraseKey DetailsTitleOut{"details_title_out"};
inline constexpr PhraseKey StepOnGrid{"step_on_grid"};
inline constexpr PhraseKey RetainedBecause{"retained_because"};
inline constexpr PhraseKey HeardInInterviews{"heard_in_interviews"};
inline constexpr PhraseKey NothingSaid{"nothing_said"};
inline constexpr PhraseKey DiscussionSurtitle{"discussion_surtitle"};
inline constexpr PhraseKey DiscussionTitle{"discussion_title"};
inline constexpr PhraseKey DiscussionTitleOne{"discussion_title_one"};
inline constexpr PhraseKey DiscussionTitleMany{"discussion_title_many"};
inline constexpr PhraseKey DiscussionQuestions{"discussion_questions"};
inline constexpr PhraseKey DiscussionRecognise{"discussion_recognise"};
inline constexpr PhraseKey DiscussionComplete{"discussion_complete"};
inline constexpr PhraseKey DiscussionFirst{"discussion_first"};
inline constexpr PhraseKey FeedbackSurtitle{"feedback_surtitle"};
inline constexpr PhraseKey FeedbackTitle{"feedback_title"};
inline constexpr PhraseKey FeedbackTitleGiven{"feedback_title_given"};
inline constexpr PhraseKey FeedbackOnOrganisation{"feedback_on_organisation"};
inline constexpr PhraseKey FeedbackOnPresentation{"feedback_on_presentation"};
inline constexpr PhraseKey FeedbackAskUseful{"feedback_ask_useful"};
inline constexpr PhraseKey FeedbackAskTime{"feedback_ask_time"};
inline constexpr PhraseKey FeedbackAskNext{"feedback_ask_next"};
inline constexpr PhraseKey FeedbackAskClear{"feedback_ask_clear"};
inline constexpr PhraseKey FeedbackAskMissing{"feedback_ask_missing"};
inline constexpr PhraseKey FeedbackAskKeep{"feedback_ask_keep"};
inline constexpr PhraseKey OwnSlideSurtitle{"own_slide_surtitle"};
inline constexpr PhraseKey AnnexSurtitle{"annex_surtitle"};
inline constexpr PhraseKey ExcludedTitleOne{"excluded_title_one"};
inline constexpr PhraseKey ExcludedTitleMany{"excluded_title_many"};
inline constexpr PhraseKey ExcludedByTeam{"excluded_by_team"};
inline constexpr PhraseKey ExcludedOutsideLight{"excluded_outside_light"};
inline constexpr PhraseKey ColumnReason{"column_reason"};
inline constexpr PhraseKey ColumnDimension{"column_dimension"};
inline constexpr PhraseKey ColumnHowMany{"column_how_many"};
inline constexpr PhraseKey ColumnTopics{"column_topics"};
inline constexpr PhraseKey HistoryTitle{"history_title"};
inline constexpr PhraseKey ColumnVersion{"column_version"};
inline constexpr PhraseKey ColumnDate{"column_date"};
inline constexpr PhraseKey ColumnContent{"column_content"};
inline constexpr PhraseKey ColumnStatus{"column_status"};
inline constexpr PhraseKey GlossaryTitle{"glossary_title"};
inline constexpr PhraseKey ColumnTerm{"column_term"};
inline constexpr PhraseKey ColumnDefinition{"column_definition"};

} // namespace restitution::Phrase

/// Phrases of “deck”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey AgendaSurtitle{"agenda_surtitle"};
inline constexpr PhraseKey AgendaTitle{"agenda_title"};
inline constexpr PhraseKey AgendaTitleDiscussionOne{"agenda_title_discussion_one"};
inline constexpr PhraseKey AgendaTitleDiscussionMany{"agenda_title_discussion_many"};
inline constexpr PhraseKey AgendaPresentation{"agenda_presentation"};
inline constexpr PhraseKey AgendaDiscussions{"agenda_discussions"};
inline constexpr PhraseKey AgendaDiscussion{"agenda_discussion"};
inline constexpr PhraseKey ApproachSurtitle{"approach_surtitle"};
inline constexpr PhraseKey ApproachTitle{"approach_title"};
inline constexpr PhraseKey ApproachTitlePlain{"approach_title_plain"};
inline constexpr PhraseKey StepDone{"step_done"};
inline constexpr PhraseKey StepCurrent{"step_current"};
inline constexpr PhraseKey StepToCome{"step_to_come"};
inline constexpr PhraseKey NoteAfterDates{"note_after_dates"};
inline constexpr PhraseKey NextSurtitle{"next_surtitle"};
inline constexpr PhraseKey NextTitle{"next_title"};
inline constexpr PhraseKey NextTitlePlain{"next_title_plain"};
inline constexpr PhraseKey NextCalendarHead{"next_calendar_head"};
inline constexpr PhraseKey NextRemarksHead{"next_remarks_head"};
inline constexpr PhraseKey NextRemarks{"next_remarks"};
inline constexpr PhraseKey NextContact{"next_contact"};
inline constexpr PhraseKey NextMissingHead{"next_missing_head"};
inline constexpr PhraseKey NextMissingAnswersOne{"next_missing_answers_one"};
inline constexpr PhraseKey NextMissingAnswersMany{"next_missing_answers_many"};
inline constexpr PhraseKey NextInterviewsOne{"next_interviews_one"};
inline constexpr PhraseKey NextInterviewsMany{"next_interviews_many"};
inline constexpr PhraseKey NextMissingInventory{"next_missing_inventory"};
inline constexpr PhraseKey NextCorrections{"next_corrections"};
inline constexpr PhraseKey PerimeterSurtitle{"perimeter_surtitle"};
inline constexpr PhraseKey PerimeterTitleOne{"perimeter_title_one"};
inline constexpr PhraseKey PerimeterTitleMany{"perimeter_title_many"};
inline constexpr PhraseKey PerimeterTitleNone{"perimeter_title_none"};
inline constexpr PhraseKey PerimeterInside{"perimeter_inside"};
inline constexpr PhraseKey PerimeterOutside{"perimeter_outside"};
inline constexpr PhraseKey PrecisionAfter{"precision_after"};
inline constexpr PhraseKey AuthorityFacts{"authority_facts"};
inline constexpr PhraseKey AuthorityPupils{"authority_pupils"};
inline constexpr PhraseKey PeopleMet{"people_met"};
inline constexpr PhraseKey InterviewsHeldOne{"interviews_held_one"};
inline constexpr PhraseKey InterviewsHeldMany{"interviews_held_many"};
inline constexpr PhraseKey InterviewsNone{"interviews_none"};
inline constexpr PhraseKey InterviewsToComeOne{"interviews_to_come_one"};
inline constexpr PhraseKey InterviewsToComeMany{"interviews_to_come_many"};
inline constexpr PhraseKey InterviewsImpossibleOne{"interviews_impossible_one"};
inline constexpr PhraseKey InterviewsImpossibleMany{"interviews_impossible_many"};

} // namespace restitution::Phrase

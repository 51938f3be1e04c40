/// Phrases of “minutes”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey MinutesTitle{"minutes_title"};
inline constexpr PhraseKey MinutesSubtitle{"minutes_subtitle"};
inline constexpr PhraseKey MinutesApproved{"minutes_approved"};
inline constexpr PhraseKey MinutesDraft{"minutes_draft"};
inline constexpr PhraseKey MinutesDraftUntil{"minutes_draft_until"};
inline constexpr PhraseKey MinutesFooter{"minutes_footer"};
inline constexpr PhraseKey StatusApproved{"status_approved"};
inline constexpr PhraseKey StatusDraft{"status_draft"};
inline constexpr PhraseKey PageOf{"page_of"};
inline constexpr PhraseKey TermDate{"term_date"};
inline constexpr PhraseKey TermPlace{"term_place"};
inline constexpr PhraseKey TermAuthor{"term_author"};
inline constexpr PhraseKey TermAttached{"term_attached"};
inline constexpr PhraseKey AttachedDeck{"attached_deck"};
inline constexpr PhraseKey ParticipantsHead{"participants_head"};
inline constexpr PhraseKey GroupElected{"group_elected"};
inline constexpr PhraseKey GroupManagement{"group_management"};
inline constexpr PhraseKey GroupDepartment{"group_department"};
inline constexpr PhraseKey GroupExternal{"group_external"};
inline constexpr PhraseKey GroupExcused{"group_excused"};
inline constexpr PhraseKey GroupUnknown{"group_unknown"};
inline constexpr PhraseKey AttendedRemotely{"attended_remotely"};
inline constexpr PhraseKey RepresentedBy{"represented_by"};
inline constexpr PhraseKey NumberedHead{"numbered_head"};
inline constexpr PhraseKey MinutesSynthesisHead{"minutes_synthesis_head"};
inline constexpr PhraseKey MinutesOverall{"minutes_overall"};
inline constexpr PhraseKey MinutesVersion{"minutes_version"};
inline constexpr PhraseKey MinutesNotedNone{"minutes_noted_none"};
inline constexpr PhraseKey MinutesNotedOne{"minutes_noted_one"};
inline constexpr PhraseKey MinutesNotedMany{"minutes_noted_many"};
inline constexpr PhraseKey MinutesIndicativeOne{"minutes_indicative_one"};
inline constexpr PhraseKey MinutesIndicativeMany{"minutes_indicative_many"};
inline constexpr PhraseKey MinutesWithoutOne{"minutes_without_one"};
inline constexpr PhraseKey MinutesWithoutMany{"minutes_without_many"};
inline constexpr PhraseKey ExchangesSubhead{"exchanges_subhead"};
inline constexpr PhraseKey SpeakerSays{"speaker_says"};
inline constexpr PhraseKey ExchangeAnswer{"exchange_answer"};
inline constexpr PhraseKey VotesHead{"votes_head"};
inline constexpr PhraseKey ColumnSubject{"column_subject"};
inline constexpr PhraseKey ColumnFor{"column_for"};
inline constexpr PhraseKey ColumnAgainst{"column_against"};
inline constexpr PhraseKey ColumnAbstentions{"column_abstentions"};
inline constexpr PhraseKey ColumnOutcome{"column_outcome"};
inline constexpr PhraseKey NotCounted{"not_counted"};
inline constexpr PhraseKey DecisionsHead{"decisions_head"};
inline constexpr PhraseKey NoDecision{"no_decision"};
inline constexpr PhraseKey DecisionLabel{"decision_label"};
inline constexpr PhraseKey TheCommittee{"the_committee"};
inline constexpr PhraseKey VerbDecides{"verb_decides"};
inline constexpr PhraseKey VerbValidates{"verb_validates"};
inline constexpr PhraseKey VerbTakesNote{"verb_takes_note"};
inline constexpr PhraseKey VerbRequests{"verb_requests"};
inline constexpr PhraseKey ActionsHead{"actions_head"};
inline constexpr PhraseKey NoAction{"no_action"};
inline constexpr PhraseKey ActionLabel{"action_label"};
inline constexpr PhraseKey ColumnNumber{"column_number"};
inline constexpr PhraseKey ColumnAction{"column_action"};
inline constexpr PhraseKey ColumnOwner{"column_owner"};
inline constexpr PhraseKey ColumnPilot{"column_pilot"};
inline constexpr PhraseKey ColumnDue{"column_due"};
inline constexpr PhraseKey ToBeNamed{"to_be_named"};
inline constexpr PhraseKey ToBeSet{"to_be_set"};
inline constexpr PhraseKey ActionToStart{"action_to_start"};
inline constexpr PhraseKey ActionOngoing{"action_ongoing"};
inline constexpr PhraseKey ActionDone{"action_done"};
inline constexpr PhraseKey FeedbackHead{"feedback_head"};
inline constexpr PhraseKey FeedbackOrganisation{"feedback_organisation"};
inline constexpr PhraseKey FeedbackPresentation{"feedback_presentation"};
inline constexpr PhraseKey GoodPractices{"good_practices"};
inline constexpr PhraseKey NextMeetingHead{"next_meeting_head"};
inline constexpr PhraseKey AtTime{"at_time"};
inline constexpr PhraseKey DistributionHead{"distribution_head"};
inline constexpr PhraseKey DistributionIntro{"distribution_intro"};

} // namespace restitution::Phrase

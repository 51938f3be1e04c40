/// Phrases of “letters”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey MailSubjectLine{"mail_subject_line"};
inline constexpr PhraseKey MailTo{"mail_to"};
inline constexpr PhraseKey MailBcc{"mail_bcc"};
inline constexpr PhraseKey MailWithoutAddress{"mail_without_address"};
inline constexpr PhraseKey MailAttachments{"mail_attachments"};
inline constexpr PhraseKey MailQuestion{"mail_question"};
inline constexpr PhraseKey MailOption{"mail_option"};
inline constexpr PhraseKey MailHelp{"mail_help"};
inline constexpr PhraseKey MailNumberOne{"mail_number_one"};
inline constexpr PhraseKey MailNumberMany{"mail_number_many"};
inline constexpr PhraseKey MailLinesOne{"mail_lines_one"};
inline constexpr PhraseKey MailLinesMany{"mail_lines_many"};
inline constexpr PhraseKey MailLine{"mail_line"};
inline constexpr PhraseKey MailLineCounted{"mail_line_counted"};
inline constexpr PhraseKey MailLineUnknown{"mail_line_unknown"};
inline constexpr PhraseKey MailLineSupposed{"mail_line_supposed"};
inline constexpr PhraseKey MailBeforeCommittee{"mail_before_committee"};
inline constexpr PhraseKey MailNextVersion{"mail_next_version"};
inline constexpr PhraseKey MailAppointment{"mail_appointment"};
inline constexpr PhraseKey MailAppointmentDay{"mail_appointment_day"};
inline constexpr PhraseKey MailAppointmentToSet{"mail_appointment_to_set"};
inline constexpr PhraseKey MailQuestionsOne{"mail_questions_one"};
inline constexpr PhraseKey MailQuestionsMany{"mail_questions_many"};
inline constexpr PhraseKey MailOnDay{"mail_on_day"};
inline constexpr PhraseKey MailVideoLink{"mail_video_link"};
inline constexpr PhraseKey MailAgendaHead{"mail_agenda_head"};
inline constexpr PhraseKey MailAgendaItem{"mail_agenda_item"};
inline constexpr PhraseKey MailAgendaItemAt{"mail_agenda_item_at"};
inline constexpr PhraseKey MailDeckPiece{"mail_deck_piece"};
inline constexpr PhraseKey MailMinutesPiece{"mail_minutes_piece"};
inline constexpr PhraseKey MailCorrections{"mail_corrections"};
inline constexpr PhraseKey MailCorrectionsOpen{"mail_corrections_open"};
inline constexpr PhraseKey MailApproved{"mail_approved"};
inline constexpr PhraseKey MailSize{"mail_size"};
inline constexpr PhraseKey EventInterview{"event_interview"};
inline constexpr PhraseKey EventCommittee{"event_committee"};
inline constexpr PhraseKey EventNotes{"event_notes"};
inline constexpr PhraseKey PreparationPlaceMissing{"preparation_place_missing"};
inline constexpr PhraseKey PreparationVideo{"preparation_video"};
inline constexpr PhraseKey PreparationVideoMissing{"preparation_video_missing"};
inline constexpr PhraseKey PreparationNoVideo{"preparation_no_video"};
inline constexpr PhraseKey PreparationReplies{"preparation_replies"};
inline constexpr PhraseKey PreparationNobody{"preparation_nobody"};
inline constexpr PhraseKey PreparationAwaited{"preparation_awaited"};
inline constexpr PhraseKey PreparationAwaitedPerson{"preparation_awaited_person"};
inline constexpr PhraseKey PreparationInterviewsOne{"preparation_interviews_one"};
inline constexpr PhraseKey PreparationInterviewsMany{"preparation_interviews_many"};
inline constexpr PhraseKey PreparationNoInterview{"preparation_no_interview"};
inline constexpr PhraseKey PreparationInterviewsUnplanned{"preparation_interviews_unplanned"};
inline constexpr PhraseKey PlanningInterview{"planning_interview"};
inline constexpr PhraseKey PlanningAt{"planning_at"};
inline constexpr PhraseKey PlanningQuestionsOne{"planning_questions_one"};
inline constexpr PhraseKey PlanningQuestionsMany{"planning_questions_many"};
inline constexpr PhraseKey PlanningSplit{"planning_split"};
inline constexpr PhraseKey PlanningSession{"planning_session"};
inline constexpr PhraseKey PlanningOneDayHead{"planning_one_day_head"};
inline constexpr PhraseKey PlanningSprintHead{"planning_sprint_head"};
inline constexpr PhraseKey PlanningProposed{"planning_proposed"};
inline constexpr PhraseKey PlanningProposalNotes{"planning_proposal_notes"};
inline constexpr PhraseKey PlanningLoadOne{"planning_load_one"};
inline constexpr PhraseKey PlanningLoadMany{"planning_load_many"};
inline constexpr PhraseKey PlanningNoneToCome{"planning_none_to_come"};
inline constexpr PhraseKey PlanningNobodyLeads{"planning_nobody_leads"};
inline constexpr PhraseKey PlanningNoInterview{"planning_no_interview"};
inline constexpr PhraseKey PlanningOrphansHead{"planning_orphans_head"};
inline constexpr PhraseKey PlanningOrphan{"planning_orphan"};
inline constexpr PhraseKey PlanningExhausted{"planning_exhausted"};
inline constexpr PhraseKey PlanningRemindersHead{"planning_reminders_head"};
inline constexpr PhraseKey PlanningReminder{"planning_reminder"};
inline constexpr PhraseKey PlanningLinesReminder{"planning_lines_reminder"};
inline constexpr PhraseKey StatusToPlan{"status_to_plan"};
inline constexpr PhraseKey StatusProposed{"status_proposed"};
inline constexpr PhraseKey StatusConfirmed{"status_confirmed"};
inline constexpr PhraseKey StatusHeld{"status_held"};
inline constexpr PhraseKey StatusImpossible{"status_impossible"};
inline constexpr PhraseKey PlanningColumns{"planning_columns"};

} // namespace restitution::Phrase

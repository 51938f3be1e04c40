/// Phrases of “common”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey Range{"range"};
inline constexpr PhraseKey AfterComma{"after_comma"};
inline constexpr PhraseKey FullStop{"full_stop"};
inline constexpr PhraseKey Semicolon{"semicolon"};
inline constexpr PhraseKey Continued{"continued"};
inline constexpr PhraseKey Indicative{"indicative"};
inline constexpr PhraseKey WithoutNote{"without_note"};
inline constexpr PhraseKey WithoutNoteNoAnswer{"without_note_no_answer"};
inline constexpr PhraseKey OutOfScope{"out_of_scope"};
inline constexpr PhraseKey StateNotApplicable{"state_not_applicable"};
inline constexpr PhraseKey StateDoesNotKnow{"state_does_not_know"};
inline constexpr PhraseKey StateUnanswered{"state_unanswered"};
inline constexpr PhraseKey Unanswered{"unanswered"};
inline constexpr PhraseKey NoteOnScale{"note_on_scale"};
inline constexpr PhraseKey AnswersOf{"answers_of"};
inline constexpr PhraseKey QuestionCountOne{"question_count_one"};
inline constexpr PhraseKey QuestionCountMany{"question_count_many"};
inline constexpr PhraseKey AnswerCountOne{"answer_count_one"};
inline constexpr PhraseKey AnswerCountMany{"answer_count_many"};
inline constexpr PhraseKey AnswersHead{"answers_head"};
inline constexpr PhraseKey MeetingTimes{"meeting_times"};
inline constexpr PhraseKey InRoomAndRemote{"in_room_and_remote"};
inline constexpr PhraseKey Remotely{"remotely"};
inline constexpr PhraseKey AndRemotely{"and_remotely"};
inline constexpr PhraseKey FromTo{"from_to"};
inline constexpr PhraseKey PersonWithRole{"person_with_role"};
inline constexpr PhraseKey LogoOf{"logo_of"};
inline constexpr PhraseKey CoverTitle{"cover_title"};
inline constexpr PhraseKey CoverSubtitle{"cover_subtitle"};
inline constexpr PhraseKey CoverEvent{"cover_event"};
inline constexpr PhraseKey CoverVersion{"cover_version"};
inline constexpr PhraseKey CoverData{"cover_data"};
inline constexpr PhraseKey FooterVersion{"footer_version"};
inline constexpr PhraseKey DeckDocumentTitle{"deck_document_title"};
inline constexpr PhraseKey MinutesDocumentTitle{"minutes_document_title"};
inline constexpr PhraseKey DocumentSubject{"document_subject"};

} // namespace restitution::Phrase

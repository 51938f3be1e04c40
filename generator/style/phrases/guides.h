/// Phrases of “guides”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey GuideTitle{"guide_title"};
inline constexpr PhraseKey GuideSubtitle{"guide_subtitle"};
inline constexpr PhraseKey GuideMark{"guide_mark"};
inline constexpr PhraseKey GuideDocumentTitle{"guide_document_title"};
inline constexpr PhraseKey GuideFooter{"guide_footer"};
inline constexpr PhraseKey GuideWith{"guide_with"};
inline constexpr PhraseKey GuideLedBy{"guide_led_by"};
inline constexpr PhraseKey GuideLength{"guide_length"};
inline constexpr PhraseKey GuideLengthOne{"guide_length_one"};
inline constexpr PhraseKey GuideLengthMany{"guide_length_many"};
inline constexpr PhraseKey GuideDateToSet{"guide_date_to_set"};
inline constexpr PhraseKey GuideWhyHead{"guide_why_head"};
inline constexpr PhraseKey GuideLaunch{"guide_launch"};
inline constexpr PhraseKey GuideWhy{"guide_why"};
inline constexpr PhraseKey GuideCalendarHead{"guide_calendar_head"};
inline constexpr PhraseKey GuideAfterHead{"guide_after_head"};
inline constexpr PhraseKey GuideAfter{"guide_after"};
inline constexpr PhraseKey GuideContact{"guide_contact"};
inline constexpr PhraseKey GuideDataHead{"guide_data_head"};
inline constexpr PhraseKey GuideData{"guide_data"};
inline constexpr PhraseKey GuideRights{"guide_rights"};
inline constexpr PhraseKey GuideHowHead{"guide_how_head"};
inline constexpr PhraseKey GuideHowRead{"guide_how_read"};
inline constexpr PhraseKey GuideHowTick{"guide_how_tick"};
inline constexpr PhraseKey GuideHowUnknown{"guide_how_unknown"};
inline constexpr PhraseKey GuideHowNotApplicable{"guide_how_not_applicable"};
inline constexpr PhraseKey GuideNoQuestion{"guide_no_question"};
inline constexpr PhraseKey GuideQuestionRank{"guide_question_rank"};
inline constexpr PhraseKey GuideTwoQuestions{"guide_two_questions"};
inline constexpr PhraseKey GuideQuestionRanks{"guide_question_ranks"};
inline constexpr PhraseKey GuideAbout{"guide_about"};
inline constexpr PhraseKey GuideOffered{"guide_offered"};
inline constexpr PhraseKey GuideDoesNotKnow{"guide_does_not_know"};
inline constexpr PhraseKey GuideNotApplicable{"guide_not_applicable"};
inline constexpr PhraseKey GuideNotes{"guide_notes"};

} // namespace restitution::Phrase

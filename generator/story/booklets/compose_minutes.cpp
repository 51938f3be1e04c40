#include "story/booklets/compose_minutes.h"

#include "story/booklets/booklet_head.h"
#include "story/booklets/minutes_sections.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/minutes.h"

namespace restitution {

namespace {

std::string status_line(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    if (telling.dossier.meeting->status == MinutesStatus::Approved) {
        return phrases.say(Phrase::MinutesApproved);
    }
    const auto until = corrections_until(telling);
    return until ? phrases.say(Phrase::MinutesDraftUntil, {{"date", long_date(*until)}})
                 : phrases.say(Phrase::MinutesDraft);
}

BookletHead head_of_minutes(const Telling& telling) {
    const Diagnosis& diagnosis = telling.diagnosis();
    const Phrases& phrases = telling.phrases;
    const bool approved = telling.dossier.meeting->status == MinutesStatus::Approved;
    return {.title = phrases.say(Phrase::MinutesTitle),
            .subtitle = phrases.say(Phrase::MinutesSubtitle),
            .status = status_line(telling),
            .footer = phrases.say(
                Phrase::MinutesFooter,
                {{"numero", std::to_string(diagnosis.current_version().number.value)},
                 {"statut", phrases.say(approved ? Phrase::StatusApproved : Phrase::StatusDraft)}}),
            .document = phrases.say(Phrase::MinutesDocumentTitle,
                                    {{"collectivite", said(diagnosis.authority.name)}})};
}

} // namespace

Booklet compose_minutes(const Telling& telling, const std::string& creator) {
    Booklet booklet = booklet_of(telling, head_of_minutes(telling), creator);
    for (const auto section : minutes_sections) {
        for (Block& block : section(telling)) {
            booklet.blocks.push_back(std::move(block));
        }
    }
    return booklet;
}

} // namespace restitution

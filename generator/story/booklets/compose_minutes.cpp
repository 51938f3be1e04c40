#include "story/booklets/compose_minutes.h"

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

} // namespace

Booklet compose_minutes(const Telling& telling, const std::string& creator) {
    const Diagnosis& diagnosis = telling.diagnosis();
    const Meeting& meeting = *telling.dossier.meeting;
    const DocumentVersion& version = diagnosis.current_version();
    const Phrases& phrases = telling.phrases;
    Booklet booklet;
    booklet.authority = said(diagnosis.authority.name);
    booklet.logo = logo_of(telling);
    booklet.status = status_line(telling);
    booklet.title = phrases.say(Phrase::MinutesTitle);
    booklet.subtitle = phrases.say(Phrase::MinutesSubtitle);

    MinutesSections sections(telling, meeting);
    sections.add_identity();
    sections.add_participants();
    sections.add_agenda();
    sections.add_synthesis();
    sections.add_points();
    sections.add_votes();
    sections.add_lever_choices();
    sections.add_decisions();
    sections.add_actions();
    sections.add_feedback();
    sections.add_remarks();
    sections.add_next_meeting();
    sections.add_distribution();
    sections.add_changes();
    booklet.blocks = sections.take();

    booklet.footer_left = booklet.authority;
    booklet.footer_centre = phrases.say(
        Phrase::MinutesFooter,
        {{"numero", std::to_string(version.number.value)},
         {"statut", phrases.say(meeting.status == MinutesStatus::Approved ? Phrase::StatusApproved
                                                                          : Phrase::StatusDraft)}});
    booklet.page_of = phrases.say(Phrase::PageOf, {{"page", "{page}"}, {"pages", "{pages}"}});
    booklet.info.title =
        phrases.say(Phrase::MinutesDocumentTitle, {{"collectivite", booklet.authority}});
    booklet.info.subject = phrases.say(Phrase::DocumentSubject);
    booklet.info.author = booklet.authority;
    booklet.info.creation_date = iso(version.date.value);
    booklet.info.creator = creator;
    return booklet;
}

} // namespace restitution

#include "letters/appointments.h"

#include "letters/letter_parts.h"
#include "story/wording/meeting.h"
#include "story/wording/wording.h"
#include "style/phrases/letters.h"

namespace restitution {

namespace {

std::string write(const Telling& telling, const TimeZone& zone, std::vector<CalendarEvent> events) {
    if (events.empty()) {
        return {};
    }
    const DocumentVersion& version = telling.diagnosis().current_version();
    return write_calendar({zone, version.date.value, version.number.value, std::move(events)});
}

std::string uid(const std::string& event, const Telling& telling) {
    return event_uid(event, telling.diagnosis().reference_date.value.year,
                     telling.diagnosis().authority.name.value);
}

void set_organizer(CalendarEvent& event, const TeamMember* member) {
    if (const std::optional<Mailbox> mailbox = mailbox_of(member)) {
        event.organizer = CalendarPerson{mailbox->name, mailbox->email};
    }
}

std::optional<CalendarEvent> interview_event(const Telling& telling,
                                             const PlannedInterview& planned,
                                             const Interview& interview) {
    if (!interview.date || !interview.time || interview.status == InterviewStatus::Impossible) {
        return std::nullopt;
    }
    const Phrases& phrases = telling.phrases;
    CalendarEvent event;
    event.uid = uid("entretien-" + interview.id.value.text, telling);
    event.date = interview.date->value;
    event.start = interview.time->value;
    event.minutes = planned.available_minutes;
    event.summary = phrases.say(Phrase::EventInterview,
                                {{"collectivite", said(telling.diagnosis().authority.name)}});
    event.location = place_of(interview, phrases);
    const bool settled =
        interview.status == InterviewStatus::Confirmed || interview.status == InterviewStatus::Held;
    event.status = settled ? EventStatus::Confirmed : EventStatus::Tentative;
    set_organizer(event, writer_of(interview, telling.diagnosis()));
    for (const Located<PersonId>& id : interview.people) {
        const Person& person = *telling.dossier.find(id.value);
        event.description += event.description.empty() ? "" : "\n";
        event.description += name_and_role({person.title, person.name}, person.role, phrases);
        if (person.email) {
            event.guests.push_back({{person.name.value, person.email->value},
                                    settled ? Reply::Accepted : Reply::Awaited});
        }
    }
    for (std::size_t i = 1; i < interview.interviewers.size(); ++i) {
        if (const auto second =
                mailbox_of(telling.diagnosis().find(interview.interviewers[i].value))) {
            event.guests.push_back({{second->name, second->email}, Reply::Accepted});
        }
    }
    return event;
}

/// Nobody is invited to it: it keeps the interviewer's own time.
CalendarEvent notes_event(const CalendarEvent& interview, const std::string& id,
                          const Telling& telling) {
    CalendarEvent event;
    event.uid = uid("notes-" + id, telling);
    event.date = interview.date;
    event.start = add_minutes(interview.start, interview.minutes);
    constexpr int day = 24 * 60;
    const int end = interview.start.hour * 60 + interview.start.minute + interview.minutes;
    event.date = add_days(interview.date, end / day);
    event.minutes = notes_minutes;
    event.summary = telling.phrases.say(Phrase::EventNotes, {{"id", id}});
    event.status = interview.status;
    return event;
}

Reply reply_of(Confirmation confirmation) {
    switch (confirmation) {
    case Confirmation::Yes:
        return Reply::Accepted;
    case Confirmation::No:
        return Reply::Declined;
    case Confirmation::Pending:
        break;
    }
    return Reply::Awaited;
}

std::string agenda_titles(const Committee& committee) {
    std::string result;
    for (const AgendaItem& item : committee.agenda) {
        result += (result.empty() ? "" : "\n") + said(item.title);
    }
    return result;
}

} // namespace

std::string interview_calendar(const Telling& telling, const InterviewPlan& plan,
                               std::size_t interview, const TimeZone& zone) {
    const auto event = interview_event(telling, plan.interviews[interview],
                                       telling.dossier.answers.interviews[interview]);
    return event ? write(telling, zone, {*event}) : std::string();
}

std::string interviews_calendar(const Telling& telling, const InterviewPlan& plan,
                                const TimeZone& zone) {
    std::vector<CalendarEvent> events;
    const auto& interviews = telling.dossier.answers.interviews;
    for (std::size_t i = 0; i < interviews.size(); ++i) {
        if (const auto event = interview_event(telling, plan.interviews[i], interviews[i])) {
            events.push_back(*event);
            events.push_back(notes_event(*event, interviews[i].id.value.text, telling));
        }
    }
    return write(telling, zone, std::move(events));
}

std::string committee_calendar(const Telling& telling, const TimeZone& zone) {
    const Committee& committee = telling.diagnosis().committee;
    if (!committee.start) {
        return {};
    }
    CalendarEvent event;
    event.uid = uid("comite", telling);
    event.date = committee.date.value;
    event.start = committee.start->value;
    event.minutes = committee.minutes.value;
    event.summary = telling.phrases.say(Phrase::EventCommittee);
    event.description = agenda_titles(committee);
    event.location = place_of(committee, telling.phrases);
    event.url = committee.video_url ? committee.video_url->value : std::string();
    set_organizer(event, first_member(telling.diagnosis()));
    for (const Guest& guest : committee.guests) {
        if (guest.email) {
            event.guests.push_back(
                {{guest.person.name.value, guest.email->value}, reply_of(guest.confirmation)});
        }
    }
    return write(telling, zone, {event});
}

} // namespace restitution

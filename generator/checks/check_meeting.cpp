#include "checks/dossier_checks.h"
#include "checks/known_items.h"
#include "messages/dossier.h"
#include "messages/remarks.h"
#include "messages/unknown_name.h"

#include <map>

namespace restitution {

namespace {

void check_guest_exists(const Presence& presence, const Committee& committee,
                        Diagnostics& diagnostics) {
    const std::string& id = presence.guest.value.text;
    if (id.empty() || committee.find(presence.guest.value) != nullptr) {
        return;
    }
    std::vector<std::string> known;
    std::vector<Hint> defined;
    for (const Guest& guest : committee.guests) {
        known.push_back(guest.id.value.text);
    }
    if (!committee.guests.empty()) {
        defined = {messages::defined_at("invites", committee.guests.front().id.where)};
    }
    report_unknown({presence.guest.where, id, known, defined}, messages::unknown_guest(id),
                   diagnostics);
}

} // namespace

void check_calendar(const Diagnosis& diagnosis, Diagnostics& diagnostics) {
    for (const CalendarStep& step : diagnosis.calendar) {
        if (step.end.value < step.start.value) {
            diagnostics.error(step.end.where, messages::ends_before_start());
        }
    }
}

void check_versions(const Diagnosis& diagnosis, Diagnostics& diagnostics) {
    const std::vector<DocumentVersion>& versions = diagnosis.versions;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const auto expected = static_cast<int>(i) + 1;
        if (versions[i].number.value != expected) {
            diagnostics.error(versions[i].number.where,
                              messages::version_number_off(versions[i].number.value, expected),
                              {messages::number_versions_from_one()});
        }
        if (i > 0 && versions[i].date.value < versions[i - 1].date.value) {
            diagnostics.error(versions[i].date.where, messages::version_date_falls(),
                              {messages::version_before_at(versions[i - 1].date.where)});
        }
    }
}

void check_agenda_minutes(const Diagnosis& diagnosis, Diagnostics& diagnostics) {
    const Committee& committee = diagnosis.committee;
    long sum = 0;
    for (const AgendaItem& item : committee.agenda) {
        sum += item.minutes.value;
    }
    if (!committee.agenda.empty() && sum != committee.minutes.value) {
        diagnostics.warning(committee.agenda.front().minutes.where,
                            messages::agenda_minutes_differ(sum, committee.minutes.value),
                            {messages::adjust_agenda()});
    }
}

void check_presences(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics) {
    if (!dossier.meeting) {
        return;
    }
    std::map<GuestId, Span> seen;
    for (const Presence& presence : dossier.meeting->presences) {
        if (parts.has(FileKind::Diagnosis)) {
            check_guest_exists(presence, dossier.diagnosis.committee, diagnostics);
        }
        const auto [earlier, is_new] = seen.emplace(presence.guest.value, presence.guest.where);
        if (!is_new && !presence.guest.value.text.empty()) {
            diagnostics.error(presence.guest.where,
                              messages::presence_given_twice(presence.guest.value.text),
                              {messages::earlier_one_at(earlier->second)});
        }
        if (presence.attendance == Attendance::Represented &&
            presence.represented_by.value.empty()) {
            diagnostics.warning(presence.guest.where, messages::representative_missing(),
                                {messages::name_representative()});
        }
    }
}

void check_meeting_dates(const Dossier& dossier, Diagnostics& diagnostics) {
    if (!dossier.meeting) {
        return;
    }
    const Located<Date>& committee = dossier.diagnosis.committee.date;
    const auto check = [&](const std::optional<Located<Date>>& date, const Message& message) {
        if (date && date->value < committee.value) {
            diagnostics.error(date->where, message, {messages::committee_at(committee.where)});
        }
    };
    check(dossier.meeting->corrections_until, messages::corrections_before_committee());
    if (dossier.meeting->next_meeting) {
        check(dossier.meeting->next_meeting->date, messages::next_meeting_before_committee());
    }
}

void check_lever_choices(const Dossier& dossier, const ReadParts& parts, Diagnostics& diagnostics) {
    if (!dossier.meeting) {
        return;
    }
    std::map<LeverId, Span> seen;
    for (const LeverChoice& choice : dossier.meeting->lever_choices) {
        const LeverId& id = choice.lever.value;
        if (id.text.empty()) {
            continue;
        }
        if (parts.has(FileKind::Levers) && dossier.find(id) == nullptr) {
            report_unknown({choice.lever.where, id.text, names_of(dossier.levers),
                            defined_with(dossier.levers, "leviers")},
                           messages::unknown_lever(id.text), diagnostics);
        }
        const auto [earlier, is_new] = seen.emplace(id, choice.lever.where);
        if (!is_new) {
            diagnostics.error(choice.lever.where, messages::lever_chosen_twice(id.text),
                              {messages::earlier_one_at(earlier->second)});
        }
    }
}

void check_actions(const Meeting& meeting, Diagnostics& diagnostics) {
    for (const Action& action : meeting.actions) {
        if (action.owner.value.empty() && action.department.value.empty()) {
            diagnostics.warning(action.text.where, messages::action_without_owner(),
                                {messages::name_who_acts()});
        }
        if (!action.due) {
            diagnostics.warning(action.text.where, messages::action_without_due_date(),
                                {messages::give_due_date()});
        }
    }
}

} // namespace restitution

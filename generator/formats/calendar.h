/// Calendar files (.ics, RFC 5545): the committee and the interviews, ready for any agenda.
///
/// Nothing depends on when the program runs: DTSTAMP is the version's date at midnight UTC and
/// SEQUENCE its number, so that a later version replaces the appointment that an earlier one set.
#pragma once

#include "base/date.h"
#include "base/time_zone.h"

#include <optional>
#include <string>
#include <vector>

namespace restitution {

struct CalendarPerson {
    std::string name;
    std::string email;
};

enum class Reply { Awaited, Accepted, Declined };

struct CalendarGuest {
    CalendarPerson person;
    Reply reply = Reply::Awaited;
};

enum class EventStatus { Tentative, Confirmed };

struct CalendarEvent {
    std::string uid; ///< stable, made of ids: see event_uid
    Date date;
    TimeOfDay start;
    int minutes = 0;
    std::string summary;
    std::string description; ///< may be empty
    std::string location;    ///< may be empty
    std::string url;         ///< may be empty
    EventStatus status = EventStatus::Confirmed;
    std::optional<CalendarPerson> organizer;
    std::vector<CalendarGuest> guests; ///< invited when there is an organizer
};

struct Calendar {
    TimeZone zone;
    Date stamp;
    int sequence = 1;
    std::vector<CalendarEvent> events;
};

/// "entretien-E03.2024@commune-de-val-fictif.restitution.invalid": the same through all versions of
/// a diagnostic, another for the next diagnostic of the same authority. `event` is an identifier.
std::string event_uid(const std::string& event, int year, const std::string& authority);

/// What a mail says of an attached calendar.
std::string calendar_media_type();

/// CRLF line ends, lines of 75 octets at most.
std::string write_calendar(const Calendar& calendar);

} // namespace restitution

#include "formats/calendar.h"

#include "base/characters.h"
#include "base/slug.h"

#include <fmt/format.h>

#include <cstdlib>
#include <string_view>

namespace restitution {

namespace {

constexpr std::size_t longest_line = 75; // octets, without the line end

/// TEXT values: RFC 5545, 3.3.11. Control characters have no place there.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') {
            result += '\\';
            result += c;
        } else if (c == '\n') {
            result += "\\n";
        } else if (static_cast<unsigned char>(c) >= ' ' && c != '\x7F') {
            result += c;
        }
    }
    return result;
}

/// Parameter values cannot hold a double quote or a control character, even quoted.
std::string quoted_parameter(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"') {
            result += '\'';
        } else if (static_cast<unsigned char>(c) >= ' ' && c != '\x7F') {
            result += c;
        }
    }
    return result + '"';
}

std::string offset(int minutes) {
    return fmt::format("{}{:02}{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                       std::abs(minutes) % 60);
}

std::string local_time(const Date& date, TimeOfDay time) {
    return fmt::format("{:04}{:02}{:02}T{:02}{:02}00", date.year, date.month, date.day, time.hour,
                       time.minute);
}

/// The end of an event may be on another day.
std::string local_end(const CalendarEvent& event) {
    constexpr int day = 24 * 60;
    const int end = event.start.hour * 60 + event.start.minute + event.minutes;
    return local_time(add_days(event.date, end / day), add_minutes(event.start, event.minutes));
}

const char* reply_word(Reply reply) {
    switch (reply) {
    case Reply::Accepted:
        return "ACCEPTED";
    case Reply::Declined:
        return "DECLINED";
    case Reply::Awaited:
        break;
    }
    return "NEEDS-ACTION";
}

class Writer {
public:
    /// One content line, folded.
    void line(std::string_view text) {
        std::size_t room = longest_line;
        while (text.size() > room) {
            std::size_t cut = room;
            while (cut > 0 && continues_character(text[cut])) {
                --cut;
            }
            text_.append(text.substr(0, cut)).append("\r\n ");
            text.remove_prefix(cut);
            room = longest_line - 1; // the space that begins the line
        }
        text_.append(text).append("\r\n");
    }

    void text_line(std::string_view name, std::string_view value) {
        if (!value.empty()) {
            line(fmt::format("{}:{}", name, escaped(value)));
        }
    }

    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

struct Observance {
    const char* kind; ///< STANDARD or DAYLIGHT
    const std::string& abbreviation;
    int from;
    int to;
};

void write_observance(const Observance& observance, const ClockChange* change, Writer& writer) {
    writer.line(fmt::format("BEGIN:{}", observance.kind));
    // A zone without changes begins before anything that a dossier can date.
    writer.line("DTSTART:" + (change != nullptr ? local_time(change->since, change->time)
                                                : std::string("19700101T000000")));
    writer.line("TZOFFSETFROM:" + offset(observance.from));
    writer.line("TZOFFSETTO:" + offset(observance.to));
    writer.text_line("TZNAME", observance.abbreviation);
    if (change != nullptr) {
        writer.line(
            fmt::format("RRULE:FREQ=YEARLY;BYMONTH={};BYDAY={}SU", change->month, change->sunday));
    }
    writer.line(fmt::format("END:{}", observance.kind));
}

void write_zone(const TimeZone& zone, Writer& writer) {
    writer.line("BEGIN:VTIMEZONE");
    writer.line("TZID:" + zone.id);
    if (zone.summer) {
        const SummerTime& summer = *zone.summer;
        write_observance({"DAYLIGHT", summer.abbreviation, zone.offset, summer.offset},
                         &summer.start, writer);
        write_observance({"STANDARD", zone.abbreviation, summer.offset, zone.offset}, &summer.end,
                         writer);
    } else {
        write_observance({"STANDARD", zone.abbreviation, zone.offset, zone.offset}, nullptr,
                         writer);
    }
    writer.line("END:VTIMEZONE");
}

void write_people(const CalendarEvent& event, Writer& writer) {
    if (!event.organizer) {
        return;
    }
    writer.line(fmt::format("ORGANIZER;CN={}:mailto:{}", quoted_parameter(event.organizer->name),
                            event.organizer->email));
    for (const CalendarGuest& guest : event.guests) {
        writer.line(fmt::format("ATTENDEE;CN={};ROLE=REQ-PARTICIPANT;PARTSTAT={};RSVP={}:mailto:{}",
                                quoted_parameter(guest.person.name), reply_word(guest.reply),
                                guest.reply == Reply::Awaited ? "TRUE" : "FALSE",
                                guest.person.email));
    }
}

void write_event(const CalendarEvent& event, const Calendar& calendar, Writer& writer) {
    writer.line("BEGIN:VEVENT");
    writer.line("UID:" + event.uid);
    writer.line(fmt::format("DTSTAMP:{}Z", local_time(calendar.stamp, {})));
    writer.line(fmt::format("SEQUENCE:{}", calendar.sequence));
    writer.line(
        fmt::format("DTSTART;TZID={}:{}", calendar.zone.id, local_time(event.date, event.start)));
    writer.line(fmt::format("DTEND;TZID={}:{}", calendar.zone.id, local_end(event)));
    writer.text_line("SUMMARY", event.summary);
    writer.text_line("DESCRIPTION", event.description);
    writer.text_line("LOCATION", event.location);
    if (!event.url.empty()) {
        writer.line("URL:" + event.url);
    }
    writer.line(event.status == EventStatus::Tentative ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
    write_people(event, writer);
    writer.line("END:VEVENT");
}

} // namespace

std::string event_uid(const std::string& event, int year, const std::string& authority) {
    return fmt::format("{}.{}@{}.restitution.invalid", event, year, slug(authority));
}

std::string calendar_media_type() {
    return "text/calendar; charset=UTF-8";
}

std::string write_calendar(const Calendar& calendar) {
    Writer writer;
    writer.line("BEGIN:VCALENDAR");
    writer.line("VERSION:2.0");
    writer.line("PRODID:-//restitution//FR");
    writer.line("CALSCALE:GREGORIAN");
    write_zone(calendar.zone, writer);
    for (const CalendarEvent& event : calendar.events) {
        write_event(event, calendar, writer);
    }
    writer.line("END:VCALENDAR");
    return writer.take();
}

} // namespace restitution

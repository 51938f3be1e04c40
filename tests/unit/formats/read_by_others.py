"""Reads the drafts and calendars of formats_samples with programs that are not ours.

Mail: the standard library's parser, under a policy that raises on any defect. Calendars: the
icalendar package (skipped, and said, where it is not installed) and the zones of the tz database.
"""

import email
import email.policy
import json
import pathlib
import re
import sys
from datetime import date, datetime, timedelta

MAIL_POLICY = email.policy.SMTP.clone(raise_on_defect=True)


def names(header):
    return [[address.display_name, address.addr_spec] for address in header.addresses] if header else []


def same_people(found, expected):
    """Spaces of names are left aside: Python leaves one between the encoded words of a long name,
    where RFC 2047 wants none, and makes one of a space and its neighbour."""
    def key(people):
        return [[re.sub(r"\s", "", name), address] for name, address in people]
    return key(found) == key(expected)


def check_lines(data, most, what):
    assert data.endswith(b"\r\n"), what
    for line in data[:-2].split(b"\r\n"):
        assert b"\n" not in line and b"\r" not in line, (what, line)
        assert len(line) <= most, (what, line)


def check_mail(path):
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    data = path.read_bytes()
    check_lines(data, 78, path.name)
    assert data.isascii(), path.name
    message = email.message_from_bytes(data, policy=MAIL_POLICY)
    assert message["X-Unsent"] == "1" and message["Date"] is None and message["Message-ID"] is None
    for header in ("from", "to", "bcc"):
        found = names(message[header])
        assert same_people(found, expected[header]), (path.name, header, found)
    assert message["subject"] == expected["subject"], (path.name, message["subject"])
    body = message.get_body(("plain",))
    assert body.get_content().replace("\r\n", "\n") == expected["text"] + "\n", path.name
    found = [[part.get_filename(), part.get_payload(decode=True).hex()]
             for part in message.iter_attachments()]
    assert found == expected["attachments"], (path.name, [name for name, _ in found])
    for part in message.walk():
        assert not part.defects, (path.name, part.defects)


def check_calendar(path, icalendar, zoneinfo):
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    data = path.read_bytes()
    check_lines(data, 75, path.name)
    for line in data.split(b"\r\n"):
        line.decode("utf-8")  # no character is cut by folding
    calendar = icalendar.Calendar.from_ical(data)
    for component in calendar.walk():
        assert not component.errors, (path.name, component.errors)
    zone = calendar.walk("VTIMEZONE")[0]
    real = zoneinfo.ZoneInfo(expected["zone"])
    built = zone.to_tz()
    for days in range(0, 366 * 20, 3):
        moment = datetime(2010, 1, 1, 12) + timedelta(days=days)
        ours = built.localize(moment).utcoffset()
        assert ours == moment.replace(tzinfo=real).utcoffset(), (path.name, moment, ours)
    events = calendar.walk("VEVENT")
    assert len(events) == len(expected["events"])
    for event, wanted in zip(events, expected["events"]):
        start = event["DTSTART"].dt.replace(tzinfo=None)
        day = date.fromisoformat(wanted["date"])
        assert start == datetime(day.year, day.month, day.day, wanted["hour"], wanted["minute"])
        assert event["DTEND"].dt.replace(tzinfo=None) - start == timedelta(minutes=wanted["minutes"])
        assert str(event["UID"]) == wanted["uid"]
        assert int(event["SEQUENCE"]) == expected["sequence"]
        assert event["DTSTAMP"].dt.isoformat() == "2024-03-14T00:00:00+00:00"
        for key in ("summary", "description", "location"):
            # icalendar 4 undoes the escaping of backslashes twice: they are left to the unit tests.
            found = str(event[key]).replace("\\", "")
            assert found == wanted[key].replace("\\", ""), (path.name, key, found, wanted[key])
        for key, name in (("ORGANIZER", "organizer"), ("ATTENDEE", "guest")):
            found = event[key].params["CN"].replace("\\", "")
            assert found == wanted[name].replace('"', "'").replace("\\", ""), (path.name, key, found)


def main():
    folder = pathlib.Path(sys.argv[1])
    mails = sorted(folder.glob("*.eml"))
    for path in mails:
        check_mail(path)
    print(len(mails), "drafts read without a defect")
    try:
        import icalendar
        import zoneinfo
    except ImportError:
        print("calendars not read: the Debian package python3-icalendar is not installed")
        return 0 if mails else 1
    calendars = sorted(folder.glob("*.ics"))
    for path in calendars:
        check_calendar(path, icalendar, zoneinfo)
    print(len(calendars), "calendars read, zones compared with the tz database")
    return 0 if mails and calendars else 1


if __name__ == "__main__":
    sys.exit(main())

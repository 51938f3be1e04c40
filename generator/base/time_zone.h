/// A time zone as calendars need it: its offset from UTC and, where clocks change, when they do.
#pragma once

#include "base/date.h"

#include <optional>
#include <string>

namespace restitution {

/// "Le dernier dimanche de mars à 2 h", by the clock in force before the change.
struct ClockChange {
    int month = 1;
    int sunday = -1; ///< 1 to 4 = from the first of the month, -1 = the last
    TimeOfDay time;
    Date since; ///< the first time that this rule was applied
};

/// The hours of summer, where they differ.
struct SummerTime {
    std::string abbreviation; ///< "CEST"
    int offset = 0;           ///< minutes ahead of UTC
    ClockChange start;
    ClockChange end;
};

struct TimeZone {
    std::string id;           ///< of the tz database: "Europe/Paris"
    std::string name;         ///< as people say it
    std::string abbreviation; ///< "CET"
    int offset = 0;           ///< minutes ahead of UTC, in winter where there is a summer time
    std::optional<SummerTime> summer;
};

} // namespace restitution

/// Calendar dates and times of day, without any clock or locale.
#pragma once

#include <compare>
#include <optional>
#include <string>

namespace restitution {

/// A day of the proleptic Gregorian calendar; always a valid one once decoded.
struct Date {
    int year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31
    friend bool operator==(const Date&, const Date&) = default;
    friend auto operator<=>(const Date&, const Date&) = default;
};

struct TimeOfDay {
    int hour = 0;   ///< 0 to 23
    int minute = 0; ///< 0 to 59
    friend bool operator==(const TimeOfDay&, const TimeOfDay&) = default;
    friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

bool is_leap_year(int year);
/// 28 to 31; `month` from 1 to 12.
int days_in_month(int year, int month);
bool is_valid(const Date& date);
/// Days since 1970-01-01, negative before.
long days_since_epoch(const Date& date);
/// The same day `days` later, or earlier when negative; stays within years 1 to 9999.
Date add_days(const Date& date, long days);
/// 0 = Monday to 6 = Sunday.
int weekday(const Date& date);
/// "2024-03-21".
std::string iso(const Date& date);
/// Past midnight it wraps round.
TimeOfDay add_minutes(TimeOfDay time, int minutes);

} // namespace restitution

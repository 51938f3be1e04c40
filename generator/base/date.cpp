#include "base/date.h"

#include <fmt/format.h>

#include <chrono>

namespace restitution {

namespace {

namespace calendar = std::chrono;

calendar::year_month_day to_calendar(const Date& date) {
    return calendar::year(date.year) / date.month / date.day;
}

calendar::sys_days to_days(const Date& date) {
    return to_calendar(date);
}

} // namespace

bool is_leap_year(int year) {
    return calendar::year(year).is_leap();
}

int days_in_month(int year, int month) {
    const auto last = (calendar::year(year) / month / calendar::last).day();
    return static_cast<int>(static_cast<unsigned>(last));
}

bool is_valid(const Date& date) {
    // The types of the calendar keep a month and a day in one byte each.
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
           date.day >= 1 && date.day <= 31 && to_calendar(date).ok();
}

long days_since_epoch(const Date& date) {
    return to_days(date).time_since_epoch().count();
}

Date add_days(const Date& date, long days) {
    constexpr long whole_calendar = 9999L * 366;
    if (days < -whole_calendar || days > whole_calendar) {
        return date;
    }
    const calendar::year_month_day sum = to_days(date) + calendar::days(days);
    const Date result{static_cast<int>(sum.year()),
                      static_cast<int>(static_cast<unsigned>(sum.month())),
                      static_cast<int>(static_cast<unsigned>(sum.day()))};
    return is_valid(result) ? result : date;
}

int weekday(const Date& date) {
    return static_cast<int>(calendar::weekday(to_days(date)).iso_encoding()) - 1;
}

std::string iso(const Date& date) {
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

TimeOfDay add_minutes(TimeOfDay time, int minutes) {
    constexpr int day = 24 * 60;
    const int total = ((time.hour * 60 + time.minute + minutes) % day + day) % day;
    return {total / 60, total % 60};
}

} // namespace restitution

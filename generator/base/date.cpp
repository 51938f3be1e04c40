#include "base/date.h"

#include <fmt/format.h>

#include <array>

namespace restitution {

bool is_leap_year(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in_month(int year, int month) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap_year(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

bool is_valid(const Date& date) {
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
           date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

long days_since_epoch(const Date& date) {
    const long y = date.year - 1L;
    long days = y * 365 + y / 4 - y / 100 + y / 400;
    for (int month = 1; month < date.month; ++month) {
        days += days_in_month(date.year, month);
    }
    constexpr long first_of_1970 = 719162; // days from 0001-01-01 to 1970-01-01
    return days + date.day - 1 - first_of_1970;
}

Date add_days(const Date& date, long days) {
    Date result = date;
    for (long left = days; left > 0; --left) {
        if (++result.day > days_in_month(result.year, result.month)) {
            result.day = 1;
            result.month = result.month % 12 + 1;
            result.year += result.month == 1 ? 1 : 0;
        }
    }
    for (long left = days; left < 0; ++left) {
        if (--result.day < 1) {
            result.month = result.month == 1 ? 12 : result.month - 1;
            result.year -= result.month == 12 ? 1 : 0;
            result.day = days_in_month(result.year, result.month);
        }
    }
    return is_valid(result) ? result : date;
}

int weekday(const Date& date) {
    constexpr long thursday = 3; // 1970-01-01
    return static_cast<int>(((days_since_epoch(date) + thursday) % 7 + 7) % 7);
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

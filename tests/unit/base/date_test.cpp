#include "base/date.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

TEST(Date, AddsDaysOverMonthsYearsAndLeapDays) {
    EXPECT_EQ(add_days({2024, 2, 28}, 1), (Date{2024, 2, 29}));
    EXPECT_EQ(add_days({2023, 2, 28}, 1), (Date{2023, 3, 1}));
    EXPECT_EQ(add_days({2023, 12, 31}, 1), (Date{2024, 1, 1}));
    EXPECT_EQ(add_days({2024, 1, 1}, -1), (Date{2023, 12, 31}));
    EXPECT_EQ(add_days({2024, 3, 21}, -30), (Date{2024, 2, 20})); // 21 days to 29 February, 9 more
    EXPECT_EQ(add_days({2024, 3, 1}, 0), (Date{2024, 3, 1}));
}

TEST(Date, StaysInTheCalendar) {
    EXPECT_EQ(add_days({9999, 12, 31}, 1), (Date{9999, 12, 31}));
    EXPECT_EQ(add_days({1, 1, 1}, -1), (Date{1, 1, 1}));
    EXPECT_EQ(add_days({2024, 1, 1}, 40'000'000), (Date{2024, 1, 1}));
    EXPECT_FALSE(is_valid({2024, 257, 1})); // 1 in a byte
    EXPECT_FALSE(is_valid({2024, 1, 257}));
}

TEST(Date, EveryDayFollowsTheOneBefore) {
    Date day{1999, 12, 31}; // a Friday
    long before = days_since_epoch(day);
    EXPECT_EQ(before, 10956); // 30 years of 365 days, 7 leap days, less one day
    EXPECT_EQ(weekday(day), 4);
    for (int i = 1; i <= 800; ++i) {
        day = add_days(day, 1);
        EXPECT_TRUE(is_valid(day));
        EXPECT_EQ(days_since_epoch(day), before + 1);
        EXPECT_EQ(weekday(day), (4 + i) % 7);
        before = days_since_epoch(day);
    }
    EXPECT_EQ(day, (Date{2002, 3, 10})); // 366 + 365 to the end of 2001, then 31 + 28 + 10
    EXPECT_EQ(days_since_epoch({1, 1, 1}), -719162);
}

} // namespace
} // namespace restitution

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
}

} // namespace
} // namespace restitution

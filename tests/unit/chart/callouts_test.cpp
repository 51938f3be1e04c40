#include "chart/callouts.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

const CalloutRules beneath{0, 400, 8, 1, {2, 3, 4, 5}};

TEST(Callouts, CentresALabelThatFits) {
    const auto places = place_callouts({{{100, 200}, 60, false}}, beneath);
    EXPECT_EQ(places[0].line, 1);
    EXPECT_DOUBLE_EQ(places[0].x, 120);
    EXPECT_FALSE(places[0].tick);
}

TEST(Callouts, ALabelMayBeALittleWiderThanItsPart) {
    EXPECT_EQ(place_callouts({{{100, 150}, 58, false}}, beneath)[0].line, 1);
    EXPECT_EQ(place_callouts({{{100, 150}, 59, false}}, beneath)[0].line, 2);
}

TEST(Callouts, KeepsCentredLabelsInsideTheBorders) {
    const auto places = place_callouts({{{0, 50}, 56, false}, {{350, 400}, 56, false}}, beneath);
    EXPECT_DOUBLE_EQ(places[0].x, 0);
    EXPECT_DOUBLE_EQ(places[1].x, 344);
}

TEST(Callouts, LeadsATickToALabelOnTheNextLine) {
    const auto places = place_callouts({{{0, 50}, 80, false}, {{50, 400}, 40, false}}, beneath);
    EXPECT_EQ(places[0].line, 2);
    EXPECT_DOUBLE_EQ(places[0].tick.value(), 1);
    EXPECT_DOUBLE_EQ(places[0].x, 5);
}

TEST(Callouts, WritesLeftOfTheTickAtTheRightBorder) {
    const auto places = place_callouts({{{0, 350}, 40, false}, {{350, 400}, 80, false}}, beneath);
    EXPECT_DOUBLE_EQ(places[1].tick.value(), 399);
    EXPECT_DOUBLE_EQ(places[1].x, 315);
}

TEST(Callouts, MovesANeighbourThatWouldBeTooClose) {
    // Centred labels would leave 4 between them: 100 + 48 and 152.
    const auto places = place_callouts({{{100, 150}, 46, false}, {{150, 200}, 46, false}}, beneath);
    EXPECT_EQ(places[0].line, 1);
    EXPECT_EQ(places[1].line, 2);
}

TEST(Callouts, ObeysWhoMustLeave) {
    const auto places = place_callouts({{{100, 200}, 20, true}}, {0, 400, 0, 1, {-1}});
    EXPECT_EQ(places[0].line, -1);
    EXPECT_TRUE(places[0].tick);
}

TEST(Callouts, TicksNeverCrossLabels) {
    std::vector<Callout> callouts;
    for (int i = 0; i < 7; ++i) {
        callouts.push_back({{i * 30.0, (i + 1) * 30.0}, 70, false});
    }
    const auto places = place_callouts(callouts, {0, 400, 0, 1, {2, 3, 4, 5, 6, 7, 8}});
    for (const CalloutPlace& a : places) {
        for (const CalloutPlace& b : places) {
            if (&a != &b && a.tick && b.line < a.line) {
                EXPECT_FALSE(*a.tick > b.x && *a.tick < b.x + 70);
            }
            if (&a != &b && a.line == b.line) {
                EXPECT_TRUE(a.x + 70 + 6 <= b.x || b.x + 70 + 6 <= a.x);
            }
        }
    }
}

} // namespace
} // namespace restitution

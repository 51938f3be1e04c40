#include "chart/label_fit.h"
#include "support/fake_measurer.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using Lines = std::vector<std::string>;

/// Ten points high: every character is 5 wide.
FittedLabel fit(const std::string& label, const LabelRoom& room) {
    return fit_label(label, room, {FontRole::Regular, 10, 12, {}}, test::FakeMeasurer());
}

TEST(LabelFit, KeepsOneLineThatHolds) {
    EXPECT_EQ(fit("Parc et usages", {70, 70, 0, 0}).lines, Lines{"Parc et usages"});
    EXPECT_EQ(fit("", {70, 70, 0, 0}).lines, Lines{""});
}

TEST(LabelFit, BreaksIntoTwoEvenLines) {
    const FittedLabel fitted = fit("Infrastructures et données", {100, 100, 0, 0});
    EXPECT_EQ(fitted.lines, (Lines{"Infrastructures", "et données"}));
    EXPECT_TRUE(fitted.whole);
}

TEST(LabelFit, CountsWhatStandsBeforeAndAfter) {
    EXPECT_EQ(fit("Achats et commande publique", {100, 120, 30, 0}).lines,
              (Lines{"Achats et", "commande publique"}));
    EXPECT_EQ(fit("Achats et commande publique", {100, 120, 0, 30}).lines,
              (Lines{"Achats et commande", "publique"}));
}

TEST(LabelFit, CutsAfterAWordThatSaysSomething) {
    const FittedLabel fitted = fit("Accessibilité numérique des services en ligne", {80, 80, 0, 0});
    EXPECT_EQ(fitted.lines, (Lines{"Accessibilité", "numérique…"}));
    EXPECT_FALSE(fitted.whole);
    EXPECT_EQ(fit("Territoire, citoyens", {60, 0, 0, 0}).lines, Lines{"Territoire…"});
}

TEST(LabelFit, NeverBreaksWhenToldNot) {
    EXPECT_EQ(fit("Parc et usages", {30, 0, 0, 0}).lines, Lines{"Parc…"});
}

TEST(LabelFit, LeavesALongWordWhole) {
    const FittedLabel fitted = fit("Intercommunalité", {30, 30, 0, 0});
    EXPECT_EQ(fitted.lines, Lines{"Intercommunalité"});
    EXPECT_FALSE(fitted.whole);
}

TEST(LabelFit, CutsAWordThatNoNameHolds) {
    // 150 points hold 30 letters of 5, the ellipsis among them, however small the room.
    const std::string endless(5000, 'm');
    EXPECT_EQ(fit(endless, {30, 30, 0, 0}).lines, Lines{std::string(29, 'm') + "…"});
    EXPECT_EQ(fit(endless, {200, 200, 0, 0}).lines, Lines{std::string(39, 'm') + "…"});
}

TEST(LabelFit, CutsALongWordWhereNothingMayLeaveTheRoom) {
    // Half an em a letter: 30 points hold six letters of 10, the last of them the ellipsis.
    const TextStyle style{FontRole::Regular, 10, 12, {}};
    const test::FakeMeasurer measurer;
    EXPECT_EQ(fit_within("Intercommunalité", {30, 0, 0, 0}, style, measurer).lines,
              Lines{"Inter…"});
    EXPECT_EQ(fit_within("Écrans", {30, 0, 0, 0}, style, measurer).lines, Lines{"Écrans"});
    const std::string endless(5000, 'm');
    EXPECT_EQ(fit_within(endless, {30, 30, 0, 0}, style, measurer).lines, Lines{"mmmmm…"});
}

TEST(LabelFit, DoesNotBreakAtNoBreakSpaces) {
    EXPECT_EQ(fit("Fin d’usage\u00A0: réemploi", {70, 70, 0, 0}).lines,
              (Lines{"Fin d’usage\u00A0:", "réemploi"}));
}

} // namespace
} // namespace restitution

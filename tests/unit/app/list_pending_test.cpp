#include "app/list_pending.h"
#include "support/small_inventory.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution {
namespace {

using namespace test;

std::vector<std::string> pending_of(const WantedVersion& version) {
    return list_pending(version, compute_coverage(version.told.questionnaire, version.told.answers,
                                                  QuestionnaireChoice::Complete));
}

/// Whether one line, and only one, names the thing.
bool is_named_once(const std::string& id, const std::vector<std::string>& lines) {
    return std::count_if(lines.begin(), lines.end(), [&](const std::string& text) {
               return text.find(id) != std::string::npos;
           }) == 1;
}

/// Of the inventory, each line lacks one thing.
WantedVersion lacking_one_thing_each() {
    const InventoryLine whole = [] {
        InventoryLine line = running(aged(test::line("complet", "fixe", 5), 3), 1000, 1000);
        line.origin = Origin::New;
        return line;
    }();
    std::vector<InventoryLine> lines(5, whole);
    lines[1].id.value.text = "sans-quantite";
    lines[1].quantity.reset();
    lines[2].id.value.text = "sans-age";
    lines[2].how_old.reset();
    lines[3].id.value.text = "sans-origine";
    lines[3].origin.reset();
    lines[4].id.value.text = "sans-heures";
    lines[4].hours.reset();
    WantedVersion version;
    version.told = equipped_dossier(lines);
    return version;
}

TEST(PendingLines, NameEachLineOfTheInventoryThatLacksSomething) {
    const std::vector<std::string> lines = pending_of(lacking_one_thing_each());
    for (const char* id : {"sans-quantite", "sans-age", "sans-origine", "sans-heures"}) {
        EXPECT_TRUE(is_named_once(id, lines)) << id;
    }
    EXPECT_FALSE(is_named_once("complet", lines));
}

TEST(PendingLines, NameTheRemarksThatAwaitAnAnswerOrAVersion) {
    WantedVersion version;
    version.to_examine = {{"R-07"}};
    version.to_come = {{"R-09"}};
    const std::vector<std::string> lines = pending_of(version);
    EXPECT_TRUE(is_named_once("R-07", lines));
    EXPECT_TRUE(is_named_once("R-09", lines));
}

TEST(PendingLines, AreOneWhenNothingIsMissing) {
    WantedVersion version;
    version.told.answers.interviews = {interview({})};
    version.told.answers.interviews[0].status = InterviewStatus::Held;
    version.told.answers.interviews[0].date = Located<Date>{};
    version.told.answers.interviews[0].answers = {answer("A-1", level(2))};
    version.told.meeting = Meeting{};
    EXPECT_EQ(pending_of(version).size(), 1u);
    version.told.meeting.reset();
    EXPECT_EQ(pending_of(version).size(), 3u); // a heading, no time, no minutes
}

} // namespace
} // namespace restitution

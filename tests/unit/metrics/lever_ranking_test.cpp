#include "metrics/lever_ranking.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

Lever lever(const std::string& id, bool preselected) {
    Lever result;
    result.id.value = {id};
    result.preselected = preselected;
    return result;
}

LeverChoice votes(const std::string& id, std::optional<int> in_favour, std::optional<int> against) {
    LeverChoice choice;
    choice.lever.value = {id};
    choice.in_favour = in_favour;
    choice.against = against;
    return choice;
}

/// "id:rank" in order.
std::string order(const Dossier& dossier) {
    std::string text;
    for (const RankedLever& ranked : rank_levers(dossier)) {
        text += (text.empty() ? "" : " ") + dossier.levers[ranked.lever].id.value.text + ':' +
                (ranked.rank ? std::to_string(*ranked.rank) : "-");
    }
    return text;
}

Dossier five_levers() {
    Dossier dossier;
    dossier.levers = {lever("a", false), lever("b", true), lever("c", false), lever("d", true),
                      lever("e", false)};
    return dossier;
}

TEST(LeverRanking, BeforeTheMeetingThePreselectedOnesStandFirst) {
    EXPECT_EQ(order(five_levers()), "b:- d:- a:- c:- e:-");
}

TEST(LeverRanking, MostInFavourThenFewestAgainst) {
    Dossier dossier = five_levers();
    dossier.meeting.emplace();
    dossier.meeting->lever_choices = {votes("e", 5, 2), votes("a", 7, 1), votes("c", 7, 0)};
    EXPECT_EQ(order(dossier), "c:1 a:2 e:3 b:- d:-");
}

TEST(LeverRanking, SameVotesShareARankAndTheNextOneIsSkipped) {
    Dossier dossier = five_levers();
    dossier.meeting.emplace();
    dossier.meeting->lever_choices = {votes("e", 5, std::nullopt), votes("b", 5, 0),
                                      votes("c", 4, 0)};
    EXPECT_EQ(order(dossier), "b:1 e:1 c:3 d:- a:-");
}

TEST(LeverRanking, ChoiceWithoutVotesHasNoRankButIsKept) {
    Dossier dossier = five_levers();
    dossier.meeting.emplace();
    LeverChoice kept = votes("e", std::nullopt, std::nullopt);
    kept.outcome = LeverOutcome::Kept;
    dossier.meeting->lever_choices = {kept};
    EXPECT_EQ(order(dossier), "b:- d:- a:- c:- e:-");
    EXPECT_EQ(rank_levers(dossier).back().choice->outcome, LeverOutcome::Kept);
}

} // namespace
} // namespace restitution::test

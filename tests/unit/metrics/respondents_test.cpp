#include "metrics/respondents.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Person person(const std::string& id, const std::string& role,
              const std::vector<std::string>& profiles) {
    Person result;
    result.id.value.text = id;
    result.role.value = role;
    for (const std::string& profile : profiles) {
        result.profiles.push_back({{profile}, {}});
    }
    return result;
}

Interview with(const std::vector<std::string>& people, InterviewStatus status) {
    Interview result;
    result.status = status;
    for (const std::string& id : people) {
        result.people.push_back({{id}, {}});
    }
    return result;
}

Questionnaire asked() {
    Questionnaire result;
    for (const std::string id : {"dgs", "rh", "dsi"}) {
        result.profiles.push_back({{{id}, {}}, {}, {}});
    }
    return result;
}

TEST(Respondents, CountInterviewsByFunction) {
    const std::vector<Person> people{person("p1", "Directrice", {"dgs"}),
                                     person("p2", "Acheteur", {"rh"}),
                                     person("p3", "Acheteur", {"rh"})};
    Answers given;
    given.interviews = {with({"p1"}, InterviewStatus::Held),
                        with({"p2", "p3"}, InterviewStatus::Held),
                        with({"p3"}, InterviewStatus::ToPlan)};
    const Respondents found = compute_respondents(asked(), people, given);
    // The two buyers of one interview are one interview; sorted by the text of the function.
    EXPECT_EQ(found.functions,
              (std::vector<FunctionInterviews>{{"Acheteur", 1, 2}, {"Directrice", 1, 1}}));
}

TEST(Respondents, CountPeopleMetByProfile) {
    const std::vector<Person> people{person("p1", "Directrice", {"dgs", "rh"}),
                                     person("p2", "Adjointe", {"rh"}),
                                     person("p3", "Agent", {"rh"})};
    Answers given;
    given.interviews = {with({"p1"}, InterviewStatus::Held), with({"p1"}, InterviewStatus::Held),
                        with({"p3"}, InterviewStatus::Confirmed)};
    const Respondents found = compute_respondents(asked(), people, given);
    EXPECT_EQ(found.profiles,
              (std::vector<ProfileRespondents>{{{"dgs"}, 1, 1}, {{"rh"}, 3, 1}, {{"dsi"}, 0, 0}}));
}

TEST(Respondents, DoNotDependOnTheOrderOfInterviews) {
    const std::vector<Person> people{person("p1", "B", {"rh"}), person("p2", "A", {"dgs"})};
    Answers given;
    given.interviews = {with({"p1"}, InterviewStatus::Held), with({"p2"}, InterviewStatus::Held)};
    Answers turned;
    turned.interviews = {given.interviews[1], given.interviews[0]};
    EXPECT_EQ(compute_respondents(asked(), people, given),
              compute_respondents(asked(), {people[1], people[0]}, turned));
}

} // namespace
} // namespace restitution

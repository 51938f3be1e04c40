#include "metrics/interview_plan.h"
#include "metrics/interview_schedule.h"
#include "metrics/next_profile.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Question asked_of(const std::string& id, const std::vector<std::string>& profiles) {
    Question result = question(id);
    for (const std::string& profile : profiles) {
        result.profiles.push_back({{profile}, {}});
    }
    return result;
}

Person person(const std::string& id, const std::vector<std::string>& profiles) {
    Person result;
    result.id.value.text = id;
    for (const std::string& profile : profiles) {
        result.profiles.push_back({{profile}, {}});
    }
    return result;
}

Interview with(const std::string& id, const std::vector<std::string>& people,
               InterviewStatus status, std::vector<Answer> answers = {}) {
    Interview result;
    result.id.value.text = id;
    result.status = status;
    result.answers = std::move(answers);
    for (const std::string& person : people) {
        result.people.push_back({{person}, {}});
    }
    return result;
}

/// Profiles ach, dsi (2 h) and arc; three questions in two dimensions.
Dossier dossier() {
    Dossier result;
    result.questionnaire =
        questionnaire({dimension("ACHA", {asked_of("A1", {"ach", "dsi"}), asked_of("A2", {"arc"})}),
                       dimension("PARC", {asked_of("P1", {"dsi"})})});
    result.questionnaire.profiles = {{{{"ach"}, {}}, {}, std::nullopt},
                                     {{{"dsi"}, {}}, {}, 120},
                                     {{{"arc"}, {}}, {}, std::nullopt}};
    result.people = {person("acheteuse", {"ach"}), person("dsi", {"dsi"})};
    return result;
}

InterviewPlan plan_of(const Dossier& of) {
    return compute_interview_plan(
        of, compute_coverage(of.questionnaire, of.answers, of.diagnosis.options.questionnaire));
}

std::vector<std::string> ids(const std::vector<QuestionPlace>& places, const Dossier& of) {
    std::vector<std::string> result;
    for (const QuestionPlace& place : places) {
        result.push_back(
            of.questionnaire.dimensions[place.dimension].questions[place.question].id.value.text);
    }
    return result;
}

std::vector<std::string> asked(const PlannedInterview& planned, const Dossier& of) {
    std::vector<QuestionPlace> places;
    for (const AskedQuestion& question : planned.questions) {
        places.push_back(question.place);
    }
    return ids(places, of);
}

using Ids = std::vector<std::string>;

TEST(InterviewPlan, AsksTheQuestionsOfThePeoplesProfiles) {
    Dossier of = dossier();
    of.answers.interviews = {with("E1", {"acheteuse"}, InterviewStatus::ToPlan),
                             with("E2", {"dsi"}, InterviewStatus::ToPlan),
                             with("E3", {"acheteuse", "dsi"}, InterviewStatus::ToPlan)};
    const InterviewPlan plan = plan_of(of);
    EXPECT_EQ(asked(plan.interviews[0], of), (Ids{"A1"}));
    EXPECT_EQ(asked(plan.interviews[1], of), (Ids{"A1", "P1"}));
    EXPECT_EQ(asked(plan.interviews[2], of), (Ids{"A1", "P1"}));
}

TEST(InterviewPlan, LeavesOutWhatIsExcludedOrOutsideTheLightQuestionnaire) {
    Dossier of = dossier();
    of.answers.interviews = {with("E1", {"dsi"}, InterviewStatus::ToPlan)};
    of.answers.excluded = {excluded("A1")};
    EXPECT_EQ(asked(plan_of(of).interviews[0], of), (Ids{"P1"}));
    of.diagnosis.options.questionnaire = QuestionnaireChoice::Light;
    EXPECT_EQ(asked(plan_of(of).interviews[0], of), Ids{});
}

TEST(InterviewPlan, DoesNotAskTwiceThatWhichThePersonHasSaid) {
    Dossier of = dossier();
    of.answers.interviews = {with("E1", {"dsi"}, InterviewStatus::Held, {answer("P1", level(2))}),
                             with("E2", {"dsi"}, InterviewStatus::Confirmed)};
    const InterviewPlan plan = plan_of(of);
    EXPECT_EQ(asked(plan.interviews[0], of), (Ids{"A1", "P1"}));
    EXPECT_EQ(asked(plan.interviews[1], of), (Ids{"A1"}));
}

TEST(InterviewPlan, EstimatesTwoMinutesAndAHalfAQuestion) {
    EXPECT_EQ(minutes_for(0), 0);
    EXPECT_EQ(minutes_for(1), 3); // 2.5, rounded up
    EXPECT_EQ(minutes_for(12), 30);
    EXPECT_EQ(minutes_for(13), 33); // 32.5
}

TEST(InterviewPlan, AllowsWhatTheProfileOrTheInterviewSays) {
    Dossier of = dossier();
    of.answers.interviews = {with("E1", {"acheteuse"}, InterviewStatus::ToPlan),
                             with("E2", {"acheteuse", "dsi"}, InterviewStatus::ToPlan),
                             with("E3", {"dsi"}, InterviewStatus::ToPlan)};
    of.answers.interviews[2].minutes = 45;
    const InterviewPlan plan = plan_of(of);
    EXPECT_EQ(plan.interviews[0].available_minutes, 30);
    EXPECT_EQ(plan.interviews[1].available_minutes, 120);
    EXPECT_EQ(plan.interviews[2].available_minutes, 45);
}

/// An interview of ten minutes: four questions a session.
std::vector<Session> sessions_of(const std::vector<std::size_t>& questions_by_dimension) {
    Dossier of;
    for (std::size_t d = 0; d < questions_by_dimension.size(); ++d) {
        std::vector<Question> questions;
        for (std::size_t q = 0; q < questions_by_dimension[d]; ++q) {
            questions.push_back(asked_of(std::to_string(d) + "-" + std::to_string(q), {"ach"}));
        }
        of.questionnaire.dimensions.push_back(dimension(std::to_string(d), std::move(questions)));
    }
    of.questionnaire.profiles = {{{{"ach"}, {}}, {}, std::nullopt}};
    of.people = {person("acheteuse", {"ach"})};
    of.answers.interviews = {with("E1", {"acheteuse"}, InterviewStatus::ToPlan)};
    of.answers.interviews[0].minutes = 10;
    return plan_of(of).interviews[0].sessions;
}

TEST(InterviewPlan, ProposesSessionsThatKeepDimensionsWhole) {
    using Sessions = std::vector<Session>;
    EXPECT_EQ(sessions_of({4}), (Sessions{{0, 4, 10}}));
    EXPECT_EQ(sessions_of({2, 2, 1}), (Sessions{{0, 4, 10}, {4, 5, 3}}));
    EXPECT_EQ(sessions_of({3, 2}), (Sessions{{0, 3, 8}, {3, 5, 5}})); // 7.5 and 5 minutes
    // A dimension that no session can hold is cut; what is left of it shares the last one.
    EXPECT_EQ(sessions_of({1, 9, 1}), (Sessions{{0, 1, 3}, {1, 5, 10}, {5, 9, 10}, {9, 11, 5}}));
    EXPECT_EQ(sessions_of({0}), (Sessions{{0, 0, 0}}));
}

TEST(InterviewPlan, RemindsTheFirstProfileThenTheNextAfterDoesNotKnow) {
    Dossier of = dossier();
    of.answers.interviews = {with("E1", {"acheteuse"}, InterviewStatus::Held),
                             with("E2", {"dsi"}, InterviewStatus::Held, {answer("P1", level(1))})};
    InterviewPlan plan = plan_of(of);
    ASSERT_EQ(plan.reminders.size(), 1U);
    EXPECT_EQ(plan.reminders[0].person, 0U);
    EXPECT_EQ(ids(plan.reminders[0].questions, of), (Ids{"A1"}));
    EXPECT_TRUE(plan.reminders[0].met);

    of.answers.interviews[0].answers = {answer("A1", does_not_know())};
    plan = plan_of(of);
    ASSERT_EQ(plan.reminders.size(), 1U);
    EXPECT_EQ(plan.reminders[0].person, 1U);
    EXPECT_EQ(ids(plan.reminders[0].questions, of), (Ids{"A1"}));

    of.answers.interviews[1].answers.push_back(answer("A1", does_not_know()));
    plan = plan_of(of);
    EXPECT_TRUE(plan.reminders.empty());
    EXPECT_EQ(ids(plan.exhausted, of), (Ids{"A1"}));
}

TEST(InterviewPlan, PrefersThoseWhoseMainProfileItIsThenAgents) {
    Dossier of = dossier();
    of.people = {person("double", {"ach", "dsi"}), person("prestataire", {"dsi"}),
                 person("agent", {"dsi"})};
    of.people[1].organisation = Organisation::Provider;
    for (const auto& each : of.people) {
        of.answers.interviews.push_back(
            with("E-" + each.id.value.text, {each.id.value.text}, InterviewStatus::Held));
    }
    of.answers.excluded = {excluded("A1"), excluded("A2")};
    const InterviewPlan plan = plan_of(of);
    ASSERT_EQ(plan.reminders.size(), 1U);
    EXPECT_EQ(plan.reminders[0].person, 2U);
}

TEST(InterviewPlan, DoesNotRemindThoseWhoWillBeMet) {
    Dossier of = dossier();
    of.answers.interviews = {with("E1", {"acheteuse"}, InterviewStatus::ToPlan),
                             with("E2", {"dsi"}, InterviewStatus::Impossible)};
    const InterviewPlan plan = plan_of(of);
    ASSERT_EQ(plan.reminders.size(), 1U);
    EXPECT_EQ(plan.reminders[0].person, 1U);
    EXPECT_FALSE(plan.reminders[0].met);
}

TEST(InterviewPlan, NamesTheQuestionsThatNobodyHereCanAnswer) {
    const Dossier of = dossier();
    EXPECT_EQ(ids(plan_of(of).orphans, of), (Ids{"A2"}));
}

TEST(InterviewPlan, MarksTheQuestionsThatSomebodyElseCouldNotAnswer) {
    Dossier of = dossier();
    of.answers.interviews = {
        with("E1", {"acheteuse"}, InterviewStatus::Held, {answer("A1", does_not_know())}),
        with("E2", {"dsi"}, InterviewStatus::ToPlan)};
    const InterviewPlan plan = plan_of(of);
    EXPECT_TRUE(plan.interviews[1].questions[0].offered);
    EXPECT_FALSE(plan.interviews[1].questions[1].offered);
}

TEST(InterviewPlan, CountsTheLoadOfEachInterviewerWithTheTimeForNotes) {
    Dossier of = dossier();
    of.diagnosis.team.resize(2);
    of.diagnosis.team[0].id.value.text = "eve";
    of.diagnosis.team[1].id.value.text = "bob";
    of.answers.interviews = {with("E1", {"acheteuse"}, InterviewStatus::Held),
                             with("E2", {"dsi"}, InterviewStatus::Confirmed),
                             with("E3", {"dsi"}, InterviewStatus::Impossible)};
    for (Interview& interview : of.answers.interviews) {
        interview.interviewers = {{{"eve"}, {}}};
    }
    const InterviewPlan plan = plan_of(of);
    EXPECT_EQ(plan.loads[0].interviews, 2);
    EXPECT_EQ(plan.loads[0].to_come, 1);
    EXPECT_EQ(plan.loads[0].minutes, 30 + 15 + 120 + 15);
    EXPECT_EQ(plan.loads[1].interviews, 0);
}

/// As many interviews to plan as lengths.
std::vector<ProposedSession> schedule(const std::vector<int>& minutes) {
    Dossier of = dossier();
    for (const int each : minutes) {
        of.answers.interviews.push_back(with("E", {"acheteuse"}, InterviewStatus::ToPlan));
        of.answers.interviews.back().minutes = each;
    }
    return propose_schedule(of, plan_of(of));
}

TEST(InterviewSchedule, PutsTheLongestFirstAndKeepsTimeForNotes) {
    const auto sessions = schedule({30, 120, 30});
    ASSERT_EQ(sessions.size(), 3U);
    EXPECT_EQ(sessions[0].interview, 1U);
    EXPECT_EQ(sessions[0].start, (TimeOfDay{9, 0}));
    EXPECT_EQ(sessions[1].interview, 0U);
    EXPECT_EQ(sessions[1].start, (TimeOfDay{11, 15})); // 120 + 15 minutes later
    // 135 + 45 leave 30 minutes of the morning's 210: 30 + 15 do not hold.
    EXPECT_EQ(sessions[2].start, (TimeOfDay{13, 30}));
    EXPECT_EQ(sessions[2].day, 1);
}

TEST(InterviewSchedule, GoesOnToAnotherDay) {
    // 105 minutes each with notes: two a morning, two an afternoon, one left.
    const auto sessions = schedule({90, 90, 90, 90, 90});
    EXPECT_EQ(sessions.back().day, 2);
    EXPECT_EQ(sessions.back().start, (TimeOfDay{9, 0}));
    // Longer than any half-day: one to itself.
    EXPECT_EQ(schedule({400}).front().day, 1);
}

TEST(InterviewSchedule, LeavesAloneWhatHasADate) {
    Dossier of = dossier();
    of.answers.interviews = {with("E1", {"acheteuse"}, InterviewStatus::Proposed),
                             with("E2", {"acheteuse"}, InterviewStatus::Held)};
    of.answers.interviews[0].date = Located<Date>{{2024, 1, 24}, {}};
    EXPECT_TRUE(propose_schedule(of, plan_of(of)).empty());
}

std::string next_person(const Dossier& of) {
    const auto next = next_to_ask(of.questionnaire.dimensions[0].questions[0], of);
    return !next          ? "nobody"
           : next->person ? of.people[*next->person].id.value.text
                          : "holder of " + next->profile.text;
}

TEST(NextToAsk, IsTheNextProfileThenAnotherHolderOfTheSame) {
    Dossier of = dossier(); // A1 is asked of "ach", then of "dsi"
    of.people.push_back(person("seconde", {"dsi"}));
    EXPECT_EQ(next_person(of), "acheteuse");
    const auto does_not_know_too = [&](const std::string& who) {
        of.answers.interviews.push_back(
            with("e-" + who, {who}, InterviewStatus::Held, {answer("A1", does_not_know())}));
        return next_person(of);
    };
    EXPECT_EQ(does_not_know_too("acheteuse"), "dsi");
    EXPECT_EQ(does_not_know_too("dsi"), "seconde");
    EXPECT_EQ(does_not_know_too("seconde"), "nobody");
    EXPECT_EQ(ids(plan_of(of).exhausted, of), (std::vector<std::string>{"A1"}));
}

TEST(NextToAsk, AProfileThatNobodyHoldsComesLast) {
    Dossier of = dossier();
    of.people = {person("dsi", {"dsi"})};
    EXPECT_EQ(next_person(of), "dsi");
    of.people.clear();
    EXPECT_EQ(next_person(of), "holder of ach");
}

} // namespace
} // namespace restitution

#include "metrics/coverage.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Questionnaire one_question() {
    return questionnaire({dimension("D", {question("Q")})});
}

QuestionCoverage covered(const Answers& given,
                         QuestionnaireChoice choice = QuestionnaireChoice::Complete) {
    return compute_coverage(one_question(), given, choice).dimensions.at(0).questions.at(0);
}

Answers said(const std::vector<Given>& givens) {
    Answers result;
    for (const Given& given : givens) {
        result.interviews.push_back(interview({answer("Q", given)}));
    }
    return result;
}

TEST(Coverage, NoAnswerIsUnanswered) {
    const QuestionCoverage result = covered({});
    EXPECT_EQ(result.state, QuestionState::Unanswered);
    EXPECT_FALSE(result.step);
    EXPECT_TRUE(is_missing(result.state));
    EXPECT_TRUE(is_applicable(result.state));
}

TEST(Coverage, OneLevelIsTheAnswer) {
    const QuestionCoverage result = covered(said({level(3)}));
    EXPECT_EQ(result.state, QuestionState::Answered);
    EXPECT_EQ(result.step, 3);
    EXPECT_FALSE(result.retained);
}

TEST(Coverage, SeveralLevelsGiveTheirLowerMedian) {
    EXPECT_EQ(covered(said({level(4), level(1)})).step, 1);                     // 1 | 4
    EXPECT_EQ(covered(said({level(4), level(0), level(2)})).step, 2);           // 0 2 4
    EXPECT_EQ(covered(said({level(3), level(1), level(0), level(3)})).step, 1); // 0 1 | 3 3
    EXPECT_EQ(covered(said({level(3), level(1), level(3)})).steps_given,
              (std::vector<int>{1, 3, 3}));
}

TEST(Coverage, NotApplicableCountsOnlyIfNobodyGaveALevel) {
    EXPECT_EQ(covered(said({not_applicable(), level(2)})).step, 2);
    const QuestionCoverage result = covered(
        said({not_applicable("b"), does_not_know(), not_applicable("a"), not_applicable("b")}));
    EXPECT_EQ(result.state, QuestionState::NotApplicable);
    EXPECT_FALSE(is_applicable(result.state));
    EXPECT_EQ(result.reasons, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(result.not_applicable_given, 3);
    EXPECT_EQ(result.does_not_know_given, 1);
}

TEST(Coverage, NotKnowingNeverHidesAnotherAnswer) {
    EXPECT_EQ(covered(said({does_not_know(), level(0)})).step, 0);
    EXPECT_EQ(covered(said({does_not_know()})).state, QuestionState::DoesNotKnow);
}

TEST(Coverage, RetainedAnswerOverrides) {
    Answers given = said({level(4), level(4)});
    given.retained = {retained("Q", level(1))};
    EXPECT_EQ(covered(given).step, 1);
    EXPECT_TRUE(covered(given).retained);
    given.retained = {retained("Q", not_applicable("aucune école"))};
    EXPECT_EQ(covered(given).state, QuestionState::NotApplicable);
    EXPECT_EQ(covered(given).reasons, (std::vector<std::string>{"aucune école"}));
    given.retained = {retained("Q", does_not_know())};
    EXPECT_EQ(covered(given).state, QuestionState::DoesNotKnow);
    EXPECT_FALSE(covered(given).step);
    EXPECT_EQ(covered(given).steps_given, (std::vector<int>{4, 4}));
}

TEST(Coverage, LeftOutWinsOverEverything) {
    Answers given = said({level(4)});
    given.retained = {retained("Q", level(1))};
    given.excluded = {excluded("Q", "hors sujet")};
    const QuestionCoverage result = covered(given);
    EXPECT_EQ(result.state, QuestionState::Excluded);
    EXPECT_FALSE(result.step);
    EXPECT_FALSE(result.outside_light);
    EXPECT_EQ(result.reasons, (std::vector<std::string>{"hors sujet"}));
}

TEST(Coverage, LightQuestionnaireLeavesTheOtherQuestionsOut) {
    Questionnaire light = questionnaire({dimension("D", {question("Q"), question("R")})});
    light.dimensions[0].questions[1].light = true;
    const Answers given = answers({answer("Q", level(4)), answer("R", level(1))});
    const auto result = compute_coverage(light, given, QuestionnaireChoice::Light).dimensions.at(0);
    EXPECT_EQ(result.questions[0].state, QuestionState::Excluded);
    EXPECT_TRUE(result.questions[0].outside_light);
    EXPECT_TRUE(result.questions[0].reasons.empty());
    EXPECT_EQ(result.questions[1].step, 1);
}

TEST(Coverage, CountsStatesStepsAndInterviews) {
    const Questionnaire six =
        questionnaire({dimension("D", {question("A"), question("B"), question("C", 100, 3),
                                       question("E"), question("F"), question("G")}),
                       dimension("H", {question("I")})});
    Answers given = answers({answer("A", level(1)), answer("B", level(1)), answer("C", level(2)),
                             answer("E", does_not_know()), answer("F", not_applicable()),
                             answer("I", level(0))});
    given.excluded = {excluded("G")};
    given.interviews.push_back({});
    const Coverage result = compute_coverage(six, given, QuestionnaireChoice::Complete);
    EXPECT_EQ(result.dimensions[0].counts, (AnswerCounts{3, 1, 1, 0, 1}));
    EXPECT_EQ(result.dimensions[0].counts.applicable(), 4);
    EXPECT_EQ(result.dimensions[0].counts.asked(), 5);
    EXPECT_EQ(result.counts, (AnswerCounts{4, 1, 1, 0, 1}));
    EXPECT_EQ(result.dimensions[0].answers_by_step, (std::vector<int>{0, 2, 1, 0, 0}));
    EXPECT_EQ(result.interviews_with(InterviewStatus::Held), 1);
    EXPECT_EQ(result.interviews_with(InterviewStatus::ToPlan), 1);
}

TEST(Coverage, AnswersCountWhateverTheStatusOfTheInterview) {
    Answers given = said({level(2)});
    given.interviews[0].status = InterviewStatus::Impossible;
    EXPECT_EQ(covered(given).step, 2);
}

} // namespace
} // namespace restitution

#include "metrics/reen_subjects.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Question linked(Question question, const std::vector<int>& subjects) {
    for (const int subject : subjects) {
        question.reen.push_back({subject, {}});
    }
    return question;
}

ReenSubjects subjects(int count) {
    ReenSubjects result;
    for (int number = 1; number <= count; ++number) {
        result.subjects.push_back({{number, {}}, {}, {}});
    }
    return result;
}

std::vector<ReenSubjectCoverage> covered(const Questionnaire& asked, const Answers& given) {
    return compute_reen_subjects(subjects(2), asked,
                                 compute_coverage(asked, given, QuestionnaireChoice::Complete));
}

TEST(ReenSubjects, MeanOfTheLevelsAcrossDimensionsWhateverTheWeights) {
    // Subject 1: A 3 of 0..4 = 3/4, B 1 of 0..4 = 1/4, C 2 of 0..2 = 1: mean 2/3, 8/3 on the scale.
    // Subject 2: B alone, 1/4, 1 on the scale. D informs on nothing.
    const Questionnaire asked = questionnaire(
        {dimension("X", {linked(question("A"), {1}), linked(question("B", 300), {1, 2})}),
         dimension("Y", {linked(question("C", 100, 3), {1}), question("D")}, 500)});
    const auto found = covered(asked, answers({answer("A", level(3)), answer("B", level(1)),
                                               answer("C", level(2)), answer("D", level(4))}));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].number, 1);
    EXPECT_EQ(found[0].counts.answered, 3);
    EXPECT_EQ(found[0].mean, (Measure{fraction(2, 3), fraction(8, 3), {27, 1}}));
    EXPECT_EQ(found[1].counts.answered, 1);
    EXPECT_EQ(found[1].mean, (Measure{fraction(1, 4), fraction(1, 1), {10, 1}}));
}

TEST(ReenSubjects, OnlyAnsweredQuestionsEnterTheMean) {
    // A 2/4; B and C missing; D sans objet; E left out: 1 answered, 3 applicable, 4 asked.
    const Questionnaire asked = questionnaire({dimension(
        "X", {linked(question("A"), {1}), linked(question("B"), {1}), linked(question("C"), {1}),
              linked(question("D"), {1}), linked(question("E"), {1})})});
    Answers given = answers({answer("A", level(2)), answer("B", does_not_know()),
                             answer("D", not_applicable()), answer("E", level(4))});
    given.excluded = {excluded("E")};
    const auto found = covered(asked, given);
    EXPECT_EQ(found[0].counts, (AnswerCounts{1, 1, 1, 1, 1}));
    EXPECT_EQ(found[0].counts.applicable(), 3);
    EXPECT_EQ(found[0].counts.asked(), 4);
    EXPECT_EQ(found[0].mean, (Measure{fraction(1, 2), fraction(2, 1), {20, 1}}));
}

TEST(ReenSubjects, WithoutAnswerThereIsNoMean) {
    const Questionnaire asked =
        questionnaire({dimension("X", {linked(question("A"), {1}), question("B")})});
    const auto found = covered(asked, answers({answer("B", level(4))}));
    EXPECT_EQ(found[0].counts.asked(), 1);
    EXPECT_FALSE(found[0].mean);
    EXPECT_EQ(found[1].counts.asked(), 0);
    EXPECT_FALSE(found[1].mean);
}

} // namespace
} // namespace restitution

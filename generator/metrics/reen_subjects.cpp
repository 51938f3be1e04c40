#include "metrics/reen_subjects.h"

#include <algorithm>

namespace restitution {

namespace {

bool informs_on(const Question& question, int subject) {
    return std::any_of(question.reen.begin(), question.reen.end(),
                       [&](const Located<int>& number) { return number.value == subject; });
}

ReenSubjectCoverage cover_subject(int number, const Questionnaire& questionnaire,
                                  const Coverage& coverage) {
    ReenSubjectCoverage result;
    result.number = number;
    Fraction sum;
    for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
        const std::vector<Question>& questions = questionnaire.dimensions[d].questions;
        for (std::size_t q = 0; q < questions.size(); ++q) {
            const QuestionCoverage& covered = coverage.dimensions[d].questions[q];
            if (!informs_on(questions[q], number)) {
                continue;
            }
            count(covered.state, result.counts);
            if (covered.step) {
                sum += step_value(questions[q], *covered.step);
            }
        }
    }
    if (result.counts.answered > 0) {
        result.mean = measure_on(questionnaire.scale, sum / result.counts.answered);
    }
    return result;
}

} // namespace

std::vector<ReenSubjectCoverage> compute_reen_subjects(const ReenSubjects& reen,
                                                       const Questionnaire& questionnaire,
                                                       const Coverage& coverage) {
    std::vector<ReenSubjectCoverage> result;
    for (const ReenSubject& subject : reen.subjects) {
        result.push_back(cover_subject(subject.number.value, questionnaire, coverage));
    }
    return result;
}

} // namespace restitution

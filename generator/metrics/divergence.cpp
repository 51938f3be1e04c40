#include "metrics/divergence.h"

#include "metrics/maturity.h"

namespace restitution {

namespace {

bool diverges(const Question& question, const QuestionCoverage& covered) {
    if (covered.state == QuestionState::Excluded || covered.steps_given.empty()) {
        return false;
    }
    const Fraction spread = step_value(question, covered.steps_given.back()) -
                            step_value(question, covered.steps_given.front());
    return covered.not_applicable_given > 0 || spread >= fraction(1, 2);
}

} // namespace

std::vector<Divergence> compute_divergences(const Questionnaire& questionnaire,
                                            const Coverage& coverage) {
    std::vector<Divergence> result;
    for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
        const Dimension& dimension = questionnaire.dimensions[d];
        for (std::size_t q = 0; q < dimension.questions.size(); ++q) {
            const QuestionCoverage& covered = coverage.dimensions[d].questions[q];
            if (diverges(dimension.questions[q], covered)) {
                result.push_back({d, q, covered.id, covered.steps_given.front(),
                                  covered.steps_given.back(), covered.not_applicable_given > 0,
                                  covered.retained});
            }
        }
    }
    return result;
}

} // namespace restitution

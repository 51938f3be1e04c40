#include "metrics/priorities.h"

#include <algorithm>

namespace restitution {

namespace {

void sort_by_gain(std::vector<Rise>& rises) {
    std::stable_sort(rises.begin(), rises.end(),
                     [](const Rise& a, const Rise& b) { return a.gain > b.gain; });
}

/// In the questionnaire's order.
std::vector<Rise> rises_of(std::size_t index, const Questionnaire& questionnaire,
                           const DimensionCoverage& coverage, const Fraction& answered_weight) {
    std::vector<Rise> rises;
    const Dimension& dimension = questionnaire.dimensions[index];
    const int span = questionnaire.scale.maximum - questionnaire.scale.minimum;
    for (std::size_t q = 0; q < dimension.questions.size(); ++q) {
        const Question& question = dimension.questions[q];
        const auto& step = coverage.questions[q].step;
        if (step && *step + 1 < static_cast<int>(question.grid.size())) {
            const Fraction climb = step_value(question, *step + 1) - step_value(question, *step);
            const Fraction gain = span * to_fraction(question.weight) * climb / answered_weight;
            rises.push_back({index, q, question.id.value, *step, gain});
        }
    }
    return rises;
}

Fraction noted_weight(const Questionnaire& questionnaire, const Maturity& maturity) {
    Fraction weight;
    for (std::size_t d = 0; d < maturity.dimensions.size(); ++d) {
        if (maturity.dimensions[d].rating.note) {
            weight += to_fraction(questionnaire.dimensions[d].weight);
        }
    }
    return weight;
}

} // namespace

Priorities compute_priorities(const Questionnaire& questionnaire, const Coverage& coverage,
                              const Maturity& maturity) {
    Priorities result;
    const Fraction total = noted_weight(questionnaire, maturity);
    for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
        std::vector<Rise> rises = rises_of(d, questionnaire, coverage.dimensions[d],
                                           maturity.dimensions[d].sums.answered_weight);
        for (Rise rise : rises) {
            rise.gain *= to_fraction(questionnaire.dimensions[d].weight) / total;
            result.overall.push_back(rise);
        }
        sort_by_gain(rises);
        result.dimensions.push_back(std::move(rises));
    }
    sort_by_gain(result.overall);
    return result;
}

} // namespace restitution

#include "metrics/coverage.h"

#include "base/overload.h"

#include <algorithm>
#include <map>

namespace restitution {

namespace {

/// Everything that was said about one question.
struct Gathered {
    std::vector<int> steps;
    std::vector<std::string> not_applicable_reasons;
    int does_not_know = 0;
    const RetainedAnswer* retained = nullptr;
    const ExcludedQuestion* excluded = nullptr;
};

using GatheredAnswers = std::map<QuestionId, Gathered>;

GatheredAnswers gather(const Answers& answers) {
    GatheredAnswers result;
    for (const Interview& interview : answers.interviews) {
        for (const Answer& answer : interview.answers) {
            Gathered& gathered = result[answer.question.value];
            std::visit(Overload{[&](const StepGiven& given) {
                                    gathered.steps.push_back(given.step.value);
                                },
                                [&](const NotApplicable& given) {
                                    gathered.not_applicable_reasons.push_back(given.reason.value);
                                },
                                [&](const DoesNotKnow&) { ++gathered.does_not_know; }},
                       answer.given);
        }
    }
    for (const RetainedAnswer& retained : answers.retained) {
        result[retained.question.value].retained = &retained;
    }
    for (const ExcludedQuestion& excluded : answers.excluded) {
        result[excluded.question.value].excluded = &excluded;
    }
    return result;
}

std::vector<std::string> sorted_reasons(std::vector<std::string> reasons) {
    std::sort(reasons.begin(), reasons.end());
    reasons.erase(std::unique(reasons.begin(), reasons.end()), reasons.end());
    if (!reasons.empty() && reasons.front().empty()) {
        reasons.erase(reasons.begin());
    }
    return reasons;
}

void apply_retained(const RetainedAnswer& retained, QuestionCoverage& result) {
    result.retained = true;
    std::visit(Overload{[&](const StepGiven& given) {
                            result.state = QuestionState::Answered;
                            result.step = given.step.value;
                        },
                        [&](const NotApplicable& given) {
                            result.state = QuestionState::NotApplicable;
                            result.reasons = sorted_reasons({given.reason.value});
                        },
                        [&](const DoesNotKnow&) { result.state = QuestionState::DoesNotKnow; }},
               retained.given);
}

void apply_interviews(const Gathered& gathered, QuestionCoverage& result) {
    if (!result.steps_given.empty()) {
        result.state = QuestionState::Answered;
        result.step = result.steps_given[(result.steps_given.size() - 1) / 2];
    } else if (!gathered.not_applicable_reasons.empty()) {
        result.state = QuestionState::NotApplicable;
        result.reasons = sorted_reasons(gathered.not_applicable_reasons);
    } else if (gathered.does_not_know > 0) {
        result.state = QuestionState::DoesNotKnow;
    }
}

QuestionCoverage cover(const Question& question, const Gathered& gathered,
                       QuestionnaireChoice choice) {
    QuestionCoverage result;
    result.id = question.id.value;
    result.steps_given = gathered.steps;
    std::sort(result.steps_given.begin(), result.steps_given.end());
    result.not_applicable_given = static_cast<int>(gathered.not_applicable_reasons.size());
    result.does_not_know_given = gathered.does_not_know;
    result.outside_light = choice == QuestionnaireChoice::Light && !question.light;
    if (result.outside_light || gathered.excluded != nullptr) {
        result.state = QuestionState::Excluded;
        if (gathered.excluded != nullptr) {
            result.reasons = sorted_reasons({gathered.excluded->reason.value});
        }
    } else if (gathered.retained != nullptr) {
        apply_retained(*gathered.retained, result);
    } else {
        apply_interviews(gathered, result);
    }
    return result;
}

void count_step(int step, std::vector<int>& answers_by_step) {
    const auto index = static_cast<std::size_t>(step);
    answers_by_step.resize(std::max(answers_by_step.size(), index + 1));
    ++answers_by_step[index];
}

DimensionCoverage cover(const Dimension& dimension, const GatheredAnswers& gathered,
                        QuestionnaireChoice choice) {
    DimensionCoverage result;
    result.id = dimension.id.value;
    for (const Question& question : dimension.questions) {
        const auto found = gathered.find(question.id.value);
        const Gathered nothing;
        result.questions.push_back(
            cover(question, found == gathered.end() ? nothing : found->second, choice));
        const QuestionCoverage& covered = result.questions.back();
        count(covered.state, result.counts);
        result.answers_by_step.resize(
            std::max(result.answers_by_step.size(), question.grid.size()));
        if (covered.step) {
            count_step(*covered.step, result.answers_by_step);
        }
    }
    return result;
}

} // namespace

bool is_missing(QuestionState state) {
    return state == QuestionState::DoesNotKnow || state == QuestionState::Unanswered;
}

bool is_applicable(QuestionState state) {
    return state == QuestionState::Answered || is_missing(state);
}

void count(QuestionState state, AnswerCounts& counts) {
    switch (state) {
    case QuestionState::Answered:
        ++counts.answered;
        break;
    case QuestionState::NotApplicable:
        ++counts.not_applicable;
        break;
    case QuestionState::DoesNotKnow:
        ++counts.does_not_know;
        break;
    case QuestionState::Unanswered:
        ++counts.unanswered;
        break;
    case QuestionState::Excluded:
        ++counts.excluded;
        break;
    }
}

Coverage compute_coverage(const Questionnaire& questionnaire, const Answers& answers,
                          QuestionnaireChoice choice) {
    const GatheredAnswers gathered = gather(answers);
    Coverage result;
    for (const Dimension& dimension : questionnaire.dimensions) {
        result.dimensions.push_back(cover(dimension, gathered, choice));
        for (const QuestionCoverage& question : result.dimensions.back().questions) {
            count(question.state, result.counts);
        }
    }
    for (const Interview& interview : answers.interviews) {
        ++result.interviews[static_cast<std::size_t>(interview.status)];
    }
    return result;
}

} // namespace restitution

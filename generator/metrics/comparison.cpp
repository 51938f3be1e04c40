#include "metrics/comparison.h"

#include <algorithm>
#include <map>
#include <set>

namespace restitution {

namespace {

/// Questions that were asked, by id.
using Asked = std::map<QuestionId, const PreviousQuestion*>;

void add_asked(const PreviousDimension& dimension, Asked& asked) {
    for (const PreviousQuestion& question : dimension.questions) {
        if (!question.excluded) {
            asked.emplace(question.id, &question);
        }
    }
}

bool same_scale(const Scale& a, const Scale& b) {
    return a.minimum == b.minimum && a.maximum == b.maximum;
}

bool same_grid(const Question& now, const PreviousQuestion& then) {
    if (now.grid.size() != then.grid.size()) {
        return false;
    }
    for (std::size_t step = 0; step < then.grid.size(); ++step) {
        if (now.grid[step].text.value != then.grid[step].text ||
            step_value(now, static_cast<int>(step)) != then.grid[step].value) {
            return false;
        }
    }
    return true;
}

const PreviousDimension* find(const std::vector<PreviousDimension>& dimensions,
                              const DimensionId& id) {
    const auto found =
        std::find_if(dimensions.begin(), dimensions.end(),
                     [&](const PreviousDimension& dimension) { return dimension.id == id; });
    return found == dimensions.end() ? nullptr : &*found;
}

/// Both diagnostics asked these questions, and no other, with the same grids and weights.
bool same_questions(const Dimension& now, const DimensionCoverage& covered,
                    const PreviousDimension& then) {
    Asked former;
    add_asked(then, former);
    for (std::size_t q = 0; q < now.questions.size(); ++q) {
        if (covered.questions[q].state == QuestionState::Excluded) {
            continue;
        }
        const auto found = former.find(now.questions[q].id.value);
        if (found == former.end() || !same_grid(now.questions[q], *found->second) ||
            to_fraction(now.questions[q].weight) != found->second->weight) {
            return false;
        }
        former.erase(found);
    }
    return former.empty();
}

/// What is compared.
struct BothDiagnostics {
    const PreviousDiagnosis& previous;
    const Questionnaire& questionnaire;
    const Coverage& coverage;
    Asked former{}; ///< in the previous one
};

void add_question(std::size_t d, std::size_t q, const BothDiagnostics& both, Comparison& result) {
    const Question& question = both.questionnaire.dimensions[d].questions[q];
    const QuestionCoverage& covered = both.coverage.dimensions[d].questions[q];
    if (covered.state == QuestionState::Excluded) {
        return;
    }
    const auto then = both.former.find(question.id.value);
    if (then == both.former.end()) {
        result.asked_now_only.push_back(question.id.value);
    } else if (!same_grid(question, *then->second)) {
        result.other_grid.push_back(question.id.value);
    } else if (covered.step && then->second->step) {
        DimensionComparison& compared = result.dimensions[d];
        const int before = *then->second->step;
        compared.risen += *covered.step > before ? 1 : 0;
        compared.fallen += *covered.step < before ? 1 : 0;
        compared.unchanged += *covered.step == before ? 1 : 0;
        if (*covered.step != before) {
            result.changes.push_back({d, q, before, *covered.step});
        }
    }
}

void add_dimension(std::size_t d, const BothDiagnostics& both, Comparison& result) {
    const Scale& scale = both.questionnaire.scale;
    const Dimension& asked = both.questionnaire.dimensions[d];
    const PreviousDimension* then = find(both.previous.dimensions, asked.id.value);
    DimensionComparison& compared = result.dimensions.emplace_back();
    compared.comparable = then != nullptr && same_scale(scale, both.previous.scale) &&
                          same_questions(asked, both.coverage.dimensions[d], *then);
    if (compared.comparable && then->note) {
        compared.before = round_half_up(*then->note, scale.decimals);
    }
    for (std::size_t q = 0; q < asked.questions.size(); ++q) {
        add_question(d, q, both, result);
    }
    result.risen += compared.risen;
    result.fallen += compared.fallen;
    result.unchanged += compared.unchanged;
}

/// In the former order.
std::vector<QuestionId> asked_then_only(const PreviousDiagnosis& previous,
                                        const Coverage& coverage) {
    std::set<QuestionId> asked;
    for (const DimensionCoverage& dimension : coverage.dimensions) {
        for (const QuestionCoverage& question : dimension.questions) {
            if (question.state != QuestionState::Excluded) {
                asked.insert(question.id);
            }
        }
    }
    std::vector<QuestionId> dropped;
    for (const PreviousDimension& dimension : previous.dimensions) {
        for (const PreviousQuestion& question : dimension.questions) {
            if (!question.excluded && !asked.contains(question.id)) {
                dropped.push_back(question.id);
            }
        }
    }
    return dropped;
}

/// `compared`: the dimensions, in the questionnaire's order.
bool overall_is_comparable(const PreviousDiagnosis& previous, const Questionnaire& questionnaire,
                           const std::vector<DimensionComparison>& compared) {
    if (previous.dimensions.size() != questionnaire.dimensions.size()) {
        return false;
    }
    for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
        const Dimension& asked = questionnaire.dimensions[d];
        if (!compared[d].comparable ||
            to_fraction(asked.weight) != find(previous.dimensions, asked.id.value)->weight) {
            return false;
        }
    }
    return true;
}

} // namespace

Comparison compare(const PreviousDiagnosis& previous, const Questionnaire& questionnaire,
                   const Coverage& coverage) {
    BothDiagnostics both{previous, questionnaire, coverage};
    for (const PreviousDimension& dimension : previous.dimensions) {
        add_asked(dimension, both.former);
    }
    Comparison result;
    result.date = previous.reference_date.value;
    for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
        add_dimension(d, both, result);
    }
    result.asked_then_only = asked_then_only(previous, coverage);
    result.comparable = overall_is_comparable(previous, questionnaire, result.dimensions);
    if (result.comparable && previous.note) {
        result.before = round_half_up(*previous.note, questionnaire.scale.decimals);
    }
    return result;
}

} // namespace restitution

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

class Comparing {
public:
    Comparing(const PreviousDiagnosis& previous, const Questionnaire& questionnaire,
              const Coverage& coverage)
        : previous_(previous), questionnaire_(questionnaire), coverage_(coverage) {
        for (const PreviousDimension& dimension : previous.dimensions) {
            add_asked(dimension, former_);
        }
        result_.date = previous.reference_date.value;
    }

    Comparison run() {
        for (std::size_t d = 0; d < questionnaire_.dimensions.size(); ++d) {
            add_dimension(d);
        }
        add_dropped();
        compare_overall();
        return std::move(result_);
    }

private:
    ShownNumber shown(const Fraction& note) const {
        return round_half_up(note, questionnaire_.scale.decimals);
    }

    void add_dimension(std::size_t d) {
        const Dimension& asked = questionnaire_.dimensions[d];
        const PreviousDimension* then = find(previous_.dimensions, asked.id.value);
        DimensionComparison compared;
        compared.comparable = then != nullptr &&
                              same_scale(questionnaire_.scale, previous_.scale) &&
                              same_questions(asked, coverage_.dimensions[d], *then);
        if (compared.comparable && then->note) {
            compared.before = shown(*then->note);
        }
        for (std::size_t q = 0; q < asked.questions.size(); ++q) {
            add_question(d, q, compared);
        }
        result_.risen += compared.risen;
        result_.fallen += compared.fallen;
        result_.unchanged += compared.unchanged;
        result_.dimensions.push_back(compared);
    }

    void add_question(std::size_t d, std::size_t q, DimensionComparison& compared) {
        const Question& question = questionnaire_.dimensions[d].questions[q];
        const QuestionCoverage& covered = coverage_.dimensions[d].questions[q];
        if (covered.state == QuestionState::Excluded) {
            return;
        }
        const auto then = former_.find(question.id.value);
        if (then == former_.end()) {
            result_.asked_now_only.push_back(question.id.value);
        } else if (!same_grid(question, *then->second)) {
            result_.other_grid.push_back(question.id.value);
        } else if (covered.step && then->second->step) {
            const int before = *then->second->step;
            compared.risen += *covered.step > before ? 1 : 0;
            compared.fallen += *covered.step < before ? 1 : 0;
            compared.unchanged += *covered.step == before ? 1 : 0;
            if (*covered.step != before) {
                result_.changes.push_back({d, q, before, *covered.step});
            }
        }
    }

    /// In the former order.
    void add_dropped() {
        std::set<QuestionId> asked;
        for (const DimensionCoverage& dimension : coverage_.dimensions) {
            for (const QuestionCoverage& question : dimension.questions) {
                if (question.state != QuestionState::Excluded) {
                    asked.insert(question.id);
                }
            }
        }
        for (const PreviousDimension& dimension : previous_.dimensions) {
            for (const PreviousQuestion& question : dimension.questions) {
                if (!question.excluded && !asked.contains(question.id)) {
                    result_.asked_then_only.push_back(question.id);
                }
            }
        }
    }

    void compare_overall() {
        result_.comparable = previous_.dimensions.size() == questionnaire_.dimensions.size();
        for (std::size_t d = 0; d < questionnaire_.dimensions.size(); ++d) {
            const Dimension& asked = questionnaire_.dimensions[d];
            const PreviousDimension* then = find(previous_.dimensions, asked.id.value);
            result_.comparable = result_.comparable && result_.dimensions[d].comparable &&
                                 to_fraction(asked.weight) == then->weight;
        }
        if (result_.comparable && previous_.note) {
            result_.before = shown(*previous_.note);
        }
    }

    const PreviousDiagnosis& previous_;
    const Questionnaire& questionnaire_;
    const Coverage& coverage_;
    Asked former_;
    Comparison result_;
};

} // namespace

Comparison compare(const PreviousDiagnosis& previous, const Questionnaire& questionnaire,
                   const Coverage& coverage) {
    return Comparing(previous, questionnaire, coverage).run();
}

} // namespace restitution

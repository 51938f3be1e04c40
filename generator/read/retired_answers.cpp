#include "read/retired_answers.h"

#include "messages/previous.h"

#include <algorithm>

namespace restitution {

namespace {

/// Warns when it is.
bool is_retired(const Located<QuestionId>& question, const std::vector<RetiredQuestion>& retired,
                Diagnostics& diagnostics) {
    const auto found =
        std::find_if(retired.begin(), retired.end(),
                     [&](const RetiredQuestion& one) { return one.id.value == question.value; });
    if (found == retired.end()) {
        return false;
    }
    std::vector<Hint> hints{messages::answer_is_kept()};
    if (found->replaced_by) {
        hints.push_back(messages::question_replaced_by(found->replaced_by->value.text));
    }
    diagnostics.warning(question.where,
                        messages::question_retired(question.value.text, found->since.value), hints);
    return true;
}

} // namespace

void set_retired_answers_aside(const std::vector<RetiredQuestion>& retired, Answers& answers,
                               Diagnostics& diagnostics) {
    const auto set_aside = [&](auto& items) {
        std::erase_if(items, [&](const auto& item) {
            return is_retired(item.question, retired, diagnostics);
        });
    };
    for (Interview& interview : answers.interviews) {
        set_aside(interview.answers);
    }
    set_aside(answers.retained);
    set_aside(answers.excluded);
}

} // namespace restitution

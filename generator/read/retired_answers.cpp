#include "read/retired_answers.h"

#include "messages/previous.h"

#include <algorithm>

namespace restitution {

namespace {

class SettingAside {
public:
    SettingAside(const std::vector<RetiredQuestion>& retired, Diagnostics& diagnostics)
        : retired_(retired), diagnostics_(diagnostics) {}

    template <class Item>
    void operator()(std::vector<Item>& items) const {
        items.erase(std::remove_if(items.begin(), items.end(),
                                   [&](const Item& item) { return is_retired(item.question); }),
                    items.end());
    }

private:
    /// Warns when it is.
    bool is_retired(const Located<QuestionId>& question) const {
        const auto found =
            std::find_if(retired_.begin(), retired_.end(), [&](const RetiredQuestion& one) {
                return one.id.value == question.value;
            });
        if (found == retired_.end()) {
            return false;
        }
        std::vector<Hint> hints{messages::answer_is_kept()};
        if (found->replaced_by) {
            hints.push_back(messages::question_replaced_by(found->replaced_by->value.text));
        }
        diagnostics_.warning(question.where,
                             messages::question_retired(question.value.text, found->since.value),
                             hints);
        return true;
    }

    const std::vector<RetiredQuestion>& retired_;
    Diagnostics& diagnostics_;
};

} // namespace

void set_retired_answers_aside(const std::vector<RetiredQuestion>& retired, Answers& answers,
                               Diagnostics& diagnostics) {
    const SettingAside set_aside(retired, diagnostics);
    for (Interview& interview : answers.interviews) {
        set_aside(interview.answers);
    }
    set_aside(answers.retained);
    set_aside(answers.excluded);
}

} // namespace restitution

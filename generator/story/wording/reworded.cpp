#include "story/wording/reworded.h"

#include "story/wording/wording.h"

namespace restitution {

std::vector<const Question*> reworded_questions(const Telling& telling) {
    std::vector<const Question*> reworded;
    const auto& dimensions = telling.questionnaire().dimensions;
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        const auto& covered = telling.metrics.coverage.dimensions[d].questions;
        for (std::size_t q = 0; q < covered.size(); ++q) {
            const Question& question = dimensions[d].questions[q];
            if (covered[q].state != QuestionState::Excluded &&
                (question.shipped || !question.note.value.empty())) {
                reworded.push_back(&question);
            }
        }
    }
    return reworded;
}

std::string help_and_note(const Question& question) {
    std::string text = said(question.help);
    if (!question.note.value.empty()) {
        text += (text.empty() ? "" : " ") + said(question.note);
    }
    return text;
}

} // namespace restitution

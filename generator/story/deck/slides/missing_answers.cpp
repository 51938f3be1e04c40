// The answers that are still to be collected, and whom to ask.
#include "metrics/next_profile.h"
#include "story/deck/slides/slides.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/ratings.h"

namespace restitution {

namespace {

std::string whom_to_ask(const Question& question, const Telling& telling) {
    const auto next = next_to_ask(question, telling.dossier);
    return next ? said(telling.questionnaire().find(next->profile)->name)
                : telling.phrases.say(Phrase::MissingNobodyLeft);
}

std::vector<Cell> missing_row(const Question& question, const QuestionCoverage& covered,
                              const Telling& telling) {
    LevelChip chip;
    chip.text =
        telling.phrases.say(covered.state == QuestionState::DoesNotKnow ? Phrase::StateDoesNotKnow
                                                                        : Phrase::StateUnanswered);
    return {{plain(question.id.value.text), {}},
            {plain(said(question.topic)), {}},
            {{}, chip},
            {plain(whom_to_ask(question, telling)), {}}};
}

} // namespace

std::vector<Slide> compose_missing_answers(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnQuestion), 0, false, false},
                     {phrases.say(Phrase::ColumnTopic), 1, true, false},
                     {phrases.say(Phrase::ColumnState), 0, false, false},
                     {phrases.say(Phrase::ColumnWhom), 1, false, false}};
    const auto& dimensions = telling.questionnaire().dimensions;
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        const auto& covered = telling.metrics.coverage.dimensions[d].questions;
        for (std::size_t q = 0; q < covered.size(); ++q) {
            if (is_missing(covered[q].state)) {
                table.rows.push_back(missing_row(dimensions[d].questions[q], covered[q], telling));
            }
        }
    }
    if (table.rows.empty()) {
        return {};
    }
    const auto count = static_cast<int>(table.rows.size());
    Slide slide{.surtitle = phrases.say(Phrase::MissingSurtitle),
                .title =
                    phrases.count(Phrase::MissingTitleOne, count,
                                  {{"nombre", upper_first(cardinal(count, Gender::Feminine))}})};
    slide.blocks.push_back(in_main(std::move(table)));
    return {slide};
}

} // namespace restitution

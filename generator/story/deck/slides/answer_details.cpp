// Every question of a dimension with its level and what was said of it, nobody being named.
#include "story/deck/slides/slides.h"
#include "story/wording/answer_groups.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"
#include "style/phrases/common.h"
#include "style/phrases/ratings.h"

#include <algorithm>

namespace restitution {

namespace {

std::string details_title(std::size_t dimension, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const AnswerCounts& counts = telling.metrics.coverage.dimensions[dimension].counts;
    const std::string name = short_name(dimension, telling);
    const std::string questions =
        phrases.count(Phrase::DetailsQuestionsOne, counts.asked(),
                      {{"nombre", cardinal(counts.asked(), Gender::Feminine)}});
    if (counts.applicable() == 0) {
        return phrases.say(Phrase::DetailsTitleOut,
                           {{"dimension", name}, {"questions", questions}});
    }
    if (counts.answered == 0) {
        return phrases.say(Phrase::DetailsTitleNone,
                           {{"dimension", name}, {"questions", questions}});
    }
    std::string text = phrases.count(Phrase::DetailsTitleOne, counts.answered,
                                     {{"dimension", name},
                                      {"questions", questions},
                                      {"nombre", cardinal(counts.answered, Gender::Feminine)}});
    if (counts.not_applicable > 0) {
        text += phrases.say(Phrase::DetailsNotApplicable,
                            {{"nombre", cardinal(counts.not_applicable, Gender::Feminine)}});
    }
    return text;
}

/// The grid's own word when it is short, the level's name where the grid is the scale of
/// levels, a place on the grid otherwise.
Cell level_cell(const Question& question, const QuestionCoverage& covered, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    LevelChip chip;
    chip.count = question.grid.size();
    if (covered.state != QuestionState::Answered) {
        chip.text =
            phrases.say(covered.state == QuestionState::NotApplicable ? Phrase::StateNotApplicable
                        : covered.state == QuestionState::DoesNotKnow ? Phrase::StateDoesNotKnow
                                                                      : Phrase::StateUnanswered);
        return {{}, chip};
    }
    const auto step = static_cast<std::size_t>(*covered.step);
    chip.level = step;
    chip.text = std::to_string(*covered.step);
    const auto& levels = telling.questionnaire().levels;
    const std::string own = said(question.grid[step].text);
    const std::string word =
        is_short_answer(own) ? own
        : chip.count == levels.size() &&
                level_of_share(step_value(question, *covered.step), telling.questionnaire()) == step
            ? said(levels[step].name)
            : phrases.say(Phrase::StepOnGrid, {{"max", std::to_string(chip.count - 1)}});
    return {plain(word), chip};
}

std::string what_was_heard(const Question& question, const QuestionCoverage& covered,
                           const Telling& telling) {
    std::vector<std::string> sentences;
    const auto add = [&](const std::string& text) {
        if (!text.empty() &&
            std::find(sentences.begin(), sentences.end(), text) == sentences.end()) {
            sentences.push_back(text);
        }
    };
    for (const std::string& reason : covered.reasons) {
        add(said(Text{reason, {}}));
    }
    for (const Interview& interview : telling.dossier.answers.interviews) {
        for (const Answer& answer : interview.answers) {
            if (answer.question.value == question.id.value) {
                add(said(answer.comment));
            }
        }
    }
    std::string joined;
    for (const std::string& sentence : sentences) {
        joined += (joined.empty() ? "" : " ") + sentence;
    }
    return joined;
}

/// The team's reason where there is one, then what was heard, each comment once.
std::string what_was_said(const Question& question, const QuestionCoverage& covered,
                          const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::string decided;
    for (const RetainedAnswer& retained : telling.dossier.answers.retained) {
        if (retained.question.value == question.id.value && !retained.reason.value.empty()) {
            decided = phrases.say(Phrase::RetainedBecause,
                                  {{"raison", lower_first(said(retained.reason))}});
        }
    }
    const std::string heard = what_was_heard(question, covered, telling);
    if (decided.empty() || heard.empty()) {
        return decided + heard;
    }
    return decided + " " + phrases.say(Phrase::HeardInInterviews, {{"propos", lower_first(heard)}});
}

std::vector<Cell> details_row(const Question& question, const QuestionCoverage& covered,
                              const Telling& telling) {
    const std::string text = what_was_said(question, covered, telling);
    return {{plain(question.id.value.text), {}},
            {plain(said(question.topic)), {}},
            level_cell(question, covered, telling),
            {plain(text.empty() ? telling.phrases.say(Phrase::NothingSaid) : text), {}}};
}

Slide details_slide(std::size_t dimension, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Dimension& asked = telling.dimension(dimension);
    const DimensionCoverage& coverage = telling.metrics.coverage.dimensions[dimension];
    Slide slide{.subject = asked.id.value.text,
                .surtitle = phrases.say(Phrase::DetailsSurtitle,
                                        {{"dimension", dimension_name(dimension, telling)}}),
                .title = details_title(dimension, telling)};
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnQuestion), 0, false, false},
                     {phrases.say(Phrase::ColumnTopic), 1, true, false},
                     {phrases.say(Phrase::ColumnLevel), 0, false, false},
                     {phrases.say(Phrase::ColumnWhatAnswersShow), 1.6, false, false}};
    for (std::size_t i = 0; i < asked.questions.size(); ++i) {
        if (coverage.questions[i].state != QuestionState::Excluded) {
            table.rows.push_back(details_row(asked.questions[i], coverage.questions[i], telling));
        }
    }
    slide.blocks.push_back(in_main(std::move(table)));
    return slide;
}

/// Otherwise every row would only say again that an answer is missing.
bool has_something_to_tell(std::size_t dimension, const Telling& telling) {
    const Dimension& asked = telling.dimension(dimension);
    for (std::size_t i = 0; i < asked.questions.size(); ++i) {
        const QuestionCoverage& covered =
            telling.metrics.coverage.dimensions[dimension].questions[i];
        if (covered.state == QuestionState::Answered ||
            covered.state == QuestionState::NotApplicable ||
            (covered.state != QuestionState::Excluded &&
             !what_was_said(asked.questions[i], covered, telling).empty())) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<Slide> compose_answer_details(const Telling& telling) {
    std::vector<Slide> slides;
    for (std::size_t i = 0; i < telling.questionnaire().dimensions.size(); ++i) {
        if (has_something_to_tell(i, telling)) {
            slides.push_back(details_slide(i, telling));
        }
    }
    return slides;
}

} // namespace restitution

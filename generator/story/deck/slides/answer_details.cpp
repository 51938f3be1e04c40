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

class AnswerDetails {
public:
    AnswerDetails(std::size_t dimension, const Telling& telling)
        : index_(dimension), telling_(telling), phrases_(telling.phrases),
          dimension_(telling.dimension(dimension)),
          coverage_(telling.metrics.coverage.dimensions[dimension]) {}

    Slide compose() const {
        Slide slide{.subject = dimension_.id.value.text,
                    .surtitle = phrases_.say(Phrase::DetailsSurtitle,
                                             {{"dimension", dimension_name(index_, telling_)}}),
                    .title = title()};
        Table table;
        table.columns = {{phrases_.say(Phrase::ColumnQuestion), 0, false, false},
                         {phrases_.say(Phrase::ColumnTopic), 1, true, false},
                         {phrases_.say(Phrase::ColumnLevel), 0, false, false},
                         {phrases_.say(Phrase::ColumnWhatAnswersShow), 1.6, false, false}};
        for (std::size_t i = 0; i < dimension_.questions.size(); ++i) {
            if (coverage_.questions[i].state != QuestionState::Excluded) {
                table.rows.push_back(row(dimension_.questions[i], coverage_.questions[i]));
            }
        }
        slide.blocks.push_back(in_main(std::move(table)));
        return slide;
    }

    /// Otherwise every row would only say again that an answer is missing.
    bool has_something_to_tell() const {
        for (std::size_t i = 0; i < dimension_.questions.size(); ++i) {
            const QuestionCoverage& covered = coverage_.questions[i];
            if (covered.state == QuestionState::Answered ||
                covered.state == QuestionState::NotApplicable ||
                (covered.state != QuestionState::Excluded &&
                 !what_was_said(dimension_.questions[i], covered).empty())) {
                return true;
            }
        }
        return false;
    }

private:
    std::string title() const {
        const AnswerCounts& counts = coverage_.counts;
        const std::string name = short_name(index_, telling_);
        const std::string questions =
            phrases_.count(Phrase::DetailsQuestionsOne, counts.asked(),
                           {{"nombre", cardinal(counts.asked(), Gender::Feminine)}});
        if (counts.applicable() == 0) {
            return phrases_.say(Phrase::DetailsTitleOut,
                                {{"dimension", name}, {"questions", questions}});
        }
        if (counts.answered == 0) {
            return phrases_.say(Phrase::DetailsTitleNone,
                                {{"dimension", name}, {"questions", questions}});
        }
        std::string text =
            phrases_.count(Phrase::DetailsTitleOne, counts.answered,
                           {{"dimension", name},
                            {"questions", questions},
                            {"nombre", cardinal(counts.answered, Gender::Feminine)}});
        if (counts.not_applicable > 0) {
            text += phrases_.say(Phrase::DetailsNotApplicable,
                                 {{"nombre", cardinal(counts.not_applicable, Gender::Feminine)}});
        }
        return text;
    }

    std::vector<Cell> row(const Question& question, const QuestionCoverage& covered) const {
        const std::string text = what_was_said(question, covered);
        return {{plain(question.id.value.text), {}},
                {plain(said(question.topic)), {}},
                level_cell(question, covered),
                {plain(text.empty() ? phrases_.say(Phrase::NothingSaid) : text), {}}};
    }

    /// The grid's own word when it is short, the level's name where the grid is the scale of
    /// levels, a place on the grid otherwise.
    Cell level_cell(const Question& question, const QuestionCoverage& covered) const {
        LevelChip chip;
        chip.count = question.grid.size();
        if (covered.state != QuestionState::Answered) {
            chip.text = phrases_.say(
                covered.state == QuestionState::NotApplicable ? Phrase::StateNotApplicable
                : covered.state == QuestionState::DoesNotKnow ? Phrase::StateDoesNotKnow
                                                              : Phrase::StateUnanswered);
            return {{}, chip};
        }
        const auto step = static_cast<std::size_t>(*covered.step);
        chip.level = step;
        chip.text = std::to_string(*covered.step);
        const auto& levels = telling_.questionnaire().levels;
        const std::string own = said(question.grid[step].text);
        const std::string word =
            is_short_answer(own) ? own
            : chip.count == levels.size() && level_of_share(step_value(question, *covered.step),
                                                            telling_.questionnaire()) == step
                ? said(levels[step].name)
                : phrases_.say(Phrase::StepOnGrid, {{"max", std::to_string(chip.count - 1)}});
        return {plain(word), chip};
    }

    /// The team's reason where there is one, then what was heard, each comment once.
    std::string what_was_said(const Question& question, const QuestionCoverage& covered) const {
        std::string decided;
        for (const RetainedAnswer& retained : telling_.dossier.answers.retained) {
            if (retained.question.value == question.id.value && !retained.reason.value.empty()) {
                decided = phrases_.say(Phrase::RetainedBecause,
                                       {{"raison", lower_first(said(retained.reason))}});
            }
        }
        const std::string heard = what_was_heard(question, covered);
        if (decided.empty() || heard.empty()) {
            return decided + heard;
        }
        return decided + " " +
               phrases_.say(Phrase::HeardInInterviews, {{"propos", lower_first(heard)}});
    }

    std::string what_was_heard(const Question& question, const QuestionCoverage& covered) const {
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
        for (const Interview& interview : telling_.dossier.answers.interviews) {
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

    std::size_t index_;
    const Telling& telling_;
    const Phrases& phrases_;
    const Dimension& dimension_;
    const DimensionCoverage& coverage_;
};

} // namespace

std::vector<Slide> compose_answer_details(const Telling& telling) {
    std::vector<Slide> slides;
    for (std::size_t i = 0; i < telling.questionnaire().dimensions.size(); ++i) {
        const AnswerDetails details(i, telling);
        if (details.has_something_to_tell()) {
            slides.push_back(details.compose());
        }
    }
    return slides;
}

} // namespace restitution

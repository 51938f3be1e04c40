// Every question of a dimension with its level and what was said of it, nobody being named.
#include "story/answer_groups.h"
#include "story/lever_choice.h"
#include "story/slides/slides.h"
#include "story/wording.h"

#include <algorithm>

namespace restitution {

namespace {

class AnswerDetails {
public:
    AnswerDetails(std::size_t dimension, const Findings& findings)
        : index_(dimension), findings_(findings), phrases_(findings.phrases),
          dimension_(findings.dimension(dimension)),
          coverage_(findings.metrics.coverage.dimensions[dimension]) {}

    Slide compose() const {
        Slide slide{"details/" + dimension_.id.value.text,
                    phrases_.say(Phrase::DetailsSurtitle,
                                 {{"dimension", dimension_name(index_, findings_)}}),
                    title(),
                    {},
                    SlideShape::Full,
                    {}};
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
        add_levers(slide);
        return slide;
    }

private:
    std::string title() const {
        const int asked = coverage_.counts.asked();
        const int answered = coverage_.counts.answered;
        const std::string questions =
            phrases_.count(Phrase::DetailsQuestionsOne, asked,
                           {{"nombre", upper_first(cardinal(asked, Gender::Feminine))}});
        if (answered == 0) {
            return phrases_.say(Phrase::DetailsTitleNone, {{"questions", questions}});
        }
        return phrases_.count(
            Phrase::DetailsTitleOne, answered,
            {{"questions", questions}, {"nombre", cardinal(answered, Gender::Feminine)}});
    }

    std::vector<Cell> row(const Question& question, const QuestionCoverage& covered) const {
        return {{plain(question.id.value.text), {}},
                {plain(said(question.topic)), {}},
                level_cell(question, covered),
                {plain(what_was_said(question, covered)), {}}};
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
        const auto& levels = findings_.questionnaire().levels;
        const std::string own = said(question.grid[step].text);
        const std::string word =
            is_short_answer(own) ? own
            : chip.count == levels.size()
                ? said(levels[step].name)
                : phrases_.say(Phrase::StepOnGrid, {{"max", std::to_string(chip.count - 1)}});
        return {plain(word), chip};
    }

    /// The team's reason where there is one, then the comments, each once.
    std::string what_was_said(const Question& question, const QuestionCoverage& covered) const {
        std::vector<std::string> sentences;
        const auto add = [&](const std::string& text) {
            if (!text.empty() &&
                std::find(sentences.begin(), sentences.end(), text) == sentences.end()) {
                sentences.push_back(text);
            }
        };
        for (const RetainedAnswer& retained : findings_.dossier.answers.retained) {
            if (retained.question.value == question.id.value && !retained.reason.value.empty()) {
                add(phrases_.say(Phrase::RetainedBecause, {{"raison", said(retained.reason)}}));
            }
        }
        for (const std::string& reason : covered.reasons) {
            add(said(Text{reason, {}}));
        }
        for (const Interview& interview : findings_.dossier.answers.interviews) {
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
        return joined.empty() ? phrases_.say(Phrase::NothingSaid) : joined;
    }

    void add_levers(Slide& slide) const {
        constexpr std::size_t most = 3;
        const std::vector<ChosenLever> levers = levers_that_raise(index_, findings_, most);
        if (levers.empty()) {
            return;
        }
        Bullets list;
        bool of_guide = false;
        for (const ChosenLever& lever : levers) {
            list.items.push_back(plain(lever.title));
            of_guide = of_guide || lever.of_guide;
        }
        slide.blocks.push_back(
            in_main(SectionHead{phrases_.say(Phrase::DimensionLevers), Tone::Main}));
        slide.blocks.push_back(in_main(std::move(list)));
        if (of_guide) {
            const Text& credit = findings_.dossier.lever_catalogue.credit;
            slide.blocks.push_back(in_main(
                Paragraph{plain(phrases_.say(Phrase::LeverCredit, {{"credit", said(credit)}})),
                          ParagraphKind::Remark, false}));
        }
    }

    std::size_t index_;
    const Findings& findings_;
    const Phrases& phrases_;
    const Dimension& dimension_;
    const DimensionCoverage& coverage_;
};

} // namespace

std::vector<Slide> compose_answer_details(const Findings& findings) {
    std::vector<Slide> slides;
    for (std::size_t i = 0; i < findings.questionnaire().dimensions.size(); ++i) {
        if (findings.metrics.coverage.dimensions[i].counts.asked() > 0) {
            slides.push_back(AnswerDetails(i, findings).compose());
        }
    }
    return slides;
}

} // namespace restitution

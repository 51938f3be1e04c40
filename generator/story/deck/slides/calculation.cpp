// How notes are calculated, on one dimension of the dossier shown whole.
#include "story/deck/slides/slides.h"
#include "story/specs/chart_specs.h"
#include "story/wording/formula.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/ratings.h"

namespace restitution {

namespace {

class Example {
public:
    Example(std::size_t dimension, const Telling& telling)
        : index_(dimension), telling_(telling), phrases_(telling.phrases),
          maturity_(telling.metrics.maturity.dimensions[dimension]),
          coverage_(telling.metrics.coverage.dimensions[dimension]),
          formulas_(dimension_formulas(dimension, telling.questionnaire(), telling.metrics)) {}

    Slide compose() const {
        Slide slide{.surtitle = phrases_.say(Phrase::CalculationSurtitle,
                                             {{"dimension", dimension_name(index_, telling_)}}),
                    .title =
                        phrases_.say(maturity_.weights_differ ? Phrase::CalculationTitleWeighted
                                                              : Phrase::CalculationTitle),
                    .shape = SlideShape::Halves};
        slide.blocks.push_back(in_main(SectionHead{questions_head(), Tone::Main}));
        slide.blocks.push_back(in_main(questions_table()));
        add_note(slide);
        add_bounds(slide);
        add_completeness(slide);
        return slide;
    }

private:
    std::string questions_head() const {
        const int count = coverage_.counts.asked();
        return phrases_.count(Phrase::CalculationQuestionsOne, count,
                              {{"nombre", cardinal(count, Gender::Feminine)}});
    }

    Table questions_table() const {
        Table table;
        table.look = TableLook::Ruled;
        table.columns = {{{}, 0, false, false}, {{}, 1, true, false}};
        if (maturity_.weights_differ) {
            table.columns.push_back({{}, 0, false, true});
        }
        table.columns.push_back({{}, 0, false, true});
        const auto& questions = telling_.dimension(index_).questions;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            if (coverage_.questions[i].state == QuestionState::Excluded) {
                continue;
            }
            std::vector<Cell> row{
                {{{questions[i].id.value.text + " ", Emphasis::Secondary, std::nullopt}}, {}},
                {plain(said(questions[i].topic) + " "), {}}};
            if (maturity_.weights_differ) {
                row.push_back({plain(phrases_.say(
                                   Phrase::CalculationWeight,
                                   {{"poids", exact_or_cut(to_fraction(questions[i].weight))}})),
                               {}});
            }
            row.push_back({{}, chip_of(questions[i], coverage_.questions[i])});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    LevelChip chip_of(const Question& question, const QuestionCoverage& covered) const {
        LevelChip chip;
        chip.count = question.grid.size();
        chip.on_grid = true;
        switch (covered.state) {
        case QuestionState::Answered:
            chip.level = static_cast<std::size_t>(*covered.step);
            chip.text = std::to_string(*covered.step);
            break;
        case QuestionState::NotApplicable:
            chip.text = phrases_.say(Phrase::StateNotApplicable);
            break;
        case QuestionState::DoesNotKnow:
            chip.text = phrases_.say(Phrase::StateDoesNotKnow);
            break;
        default:
            chip.text = phrases_.say(Phrase::StateUnanswered);
            break;
        }
        return chip;
    }

    const Formula& formula(FormulaKind kind) const { return *find_formula(formulas_, kind); }

    void add_note(Slide& slide) const {
        const Rating& rating = maturity_.rating;
        slide.blocks.push_back(in_aside(
            Paragraph{plain(phrases_.say(maturity_.weights_differ ? Phrase::CalculationNoteWeighted
                                                                  : Phrase::CalculationNote)),
                      ParagraphKind::Subhead, false}));
        RichText text = plain(phrases_.say(
            Phrase::CalculationRounded, {{"formule", calculation_of(formula(FormulaKind::Note))}}));
        text.push_back({phrases_.say(Phrase::NoteOnScale, {{"note", said(rating.note->measure)},
                                                           {"max", scale_maximum(telling_)}}),
                        Emphasis::Accent, std::nullopt});
        slide.blocks.push_back(in_aside(Paragraph{std::move(text), ParagraphKind::Body, false}));
    }

    void add_bounds(Slide& slide) const {
        const int missing = coverage_.counts.missing();
        slide.blocks.push_back(in_aside(Paragraph{
            plain(missing == 0 ? phrases_.say(Phrase::CalculationBoundsNone)
                               : phrases_.count(Phrase::CalculationBoundsOne, missing,
                                                {{"nombre", cardinal(missing, Gender::Feminine)}})),
            ParagraphKind::Subhead, false}));
        if (missing == 0) {
            slide.blocks.push_back(in_aside(Paragraph{
                plain(phrases_.say(Phrase::CalculationComplete)), ParagraphKind::Body, false}));
        } else {
            add_bound(slide, Phrase::CalculationLow, formula(FormulaKind::LowBound));
            add_bound(slide, Phrase::CalculationHigh, formula(FormulaKind::HighBound));
        }
        slide.blocks.push_back(in_aside(note_scale_figure(index_, telling_, 62, false)));
    }

    void add_bound(Slide& slide, PhraseKey phrase, const Formula& bound) const {
        RichText text = plain(phrases_.say(phrase, {{"formule", quotient_of(bound)}}));
        text.push_back({shown_result(bound), Emphasis::Strong, std::nullopt});
        slide.blocks.push_back(in_aside(Paragraph{std::move(text), ParagraphKind::Body, false}));
    }

    void add_completeness(Slide& slide) const {
        const Formula& completeness = formula(FormulaKind::Completeness);
        const LevelMean counted = on_levels(completeness);
        slide.blocks.push_back(
            in_aside(Paragraph{plain(phrases_.say(Phrase::CalculationCompleteness,
                                                  {{"reponses", exact_or_cut(counted.total)},
                                                   {"questions", exact_or_cut(counted.weight)},
                                                   {"taux", shown_result(completeness)}})),
                               ParagraphKind::Subhead, false}));
        slide.blocks.push_back(in_aside(Paragraph{
            plain(phrases_.say(
                Phrase::CalculationIndicative,
                {{"seuil",
                  said(ShownNumber{telling_.questionnaire().completeness_threshold, 0})}})),
            ParagraphKind::Remark, false}));
    }

    std::size_t index_;
    const Telling& telling_;
    const Phrases& phrases_;
    const DimensionMaturity& maturity_;
    const DimensionCoverage& coverage_;
    std::vector<Formula> formulas_;
};

Slide without_example(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Slide slide{.surtitle = phrases.say(Phrase::CalculationSurtitlePlain),
                .title = phrases.say(Phrase::CalculationTitle)};
    const std::string threshold =
        said(ShownNumber{telling.questionnaire().completeness_threshold, 0});
    slide.blocks.push_back(
        in_main(Bullets{{plain(phrases.say(Phrase::CalculationPlainNote)),
                         plain(phrases.say(Phrase::CalculationPlainBounds)),
                         plain(phrases.say(Phrase::CalculationPlainCompleteness)),
                         plain(phrases.say(Phrase::CalculationIndicative, {{"seuil", threshold}}))},
                        false}));
    return slide;
}

} // namespace

std::vector<Slide> compose_calculation(const Telling& telling) {
    if (!telling.metrics.worked_example) {
        return {without_example(telling)};
    }
    return {Example(*telling.metrics.worked_example, telling).compose()};
}

std::vector<Slide> compose_levels(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const auto& levels = telling.questionnaire().levels;
    const auto count = static_cast<int>(levels.size());
    Slide slide{.surtitle = phrases.say(Phrase::LevelsSurtitle),
                .title = phrases.say(Phrase::LevelsTitle, {{"nombre", upper_first(cardinal(count))},
                                                           {"premier", said(levels.front().name)},
                                                           {"dernier", said(levels.back().name)}})};
    slide.blocks.push_back(in_main(level_steps_figure(telling, 200)));
    LevelColumns columns;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        columns.columns.push_back(
            {said(levels[i].name), level_range(i, telling), said(levels[i].meaning)});
    }
    slide.blocks.push_back(in_main(std::move(columns)));
    slide.blocks.push_back(
        in_main(Paragraph{plain(phrases.say(Phrase::LevelsRemark)), ParagraphKind::Remark, true}));
    return {slide};
}

} // namespace restitution

// How notes are calculated, on one dimension of the dossier shown whole.
#include "story/deck/slides/slides.h"
#include "story/specs/chart_specs.h"
#include "story/wording/formula.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/ratings.h"

namespace restitution {

namespace {

std::string questions_head(std::size_t dimension, const Telling& telling) {
    const int count = telling.metrics.coverage.dimensions[dimension].counts.asked();
    return telling.phrases.count(Phrase::CalculationQuestionsOne, count,
                                 {{"nombre", cardinal(count, Gender::Feminine)}});
}

LevelChip chip_of(const Question& question, const QuestionCoverage& covered,
                  const Phrases& phrases) {
    LevelChip chip;
    chip.count = question.grid.size();
    chip.on_grid = true;
    switch (covered.state) {
    case QuestionState::Answered:
        chip.level = static_cast<std::size_t>(*covered.step);
        chip.text = std::to_string(*covered.step);
        break;
    case QuestionState::NotApplicable:
        chip.text = phrases.say(Phrase::StateNotApplicable);
        break;
    case QuestionState::DoesNotKnow:
        chip.text = phrases.say(Phrase::StateDoesNotKnow);
        break;
    default:
        chip.text = phrases.say(Phrase::StateUnanswered);
        break;
    }
    return chip;
}

Table questions_table(std::size_t dimension, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const DimensionMaturity& maturity = telling.metrics.maturity.dimensions[dimension];
    const DimensionCoverage& coverage = telling.metrics.coverage.dimensions[dimension];
    Table table;
    table.look = TableLook::Ruled;
    table.columns = {{{}, 0, false, false}, {{}, 1, true, false}};
    if (maturity.weights_differ) {
        table.columns.push_back({{}, 0, false, true});
    }
    table.columns.push_back({{}, 0, false, true});
    const auto& questions = telling.dimension(dimension).questions;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (coverage.questions[i].state == QuestionState::Excluded) {
            continue;
        }
        std::vector<Cell> row{
            {{{questions[i].id.value.text + " ", Emphasis::Secondary, std::nullopt}}, {}},
            {plain(said(questions[i].topic) + " "), {}}};
        if (maturity.weights_differ) {
            row.push_back(
                {plain(phrases.say(Phrase::CalculationWeight,
                                   {{"poids", exact_or_cut(to_fraction(questions[i].weight))}})),
                 {}});
        }
        row.push_back({{}, chip_of(questions[i], coverage.questions[i], phrases)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

const Formula& formula(FormulaKind kind, const std::vector<Formula>& formulas) {
    return *find_formula(formulas, kind);
}

void add_note(Slide& slide, std::size_t dimension, const std::vector<Formula>& formulas,
              const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const DimensionMaturity& maturity = telling.metrics.maturity.dimensions[dimension];
    const Rating& rating = maturity.rating;
    slide.blocks.push_back(in_aside(
        Paragraph{plain(phrases.say(maturity.weights_differ ? Phrase::CalculationNoteWeighted
                                                            : Phrase::CalculationNote)),
                  ParagraphKind::Subhead, false}));
    RichText text =
        plain(phrases.say(Phrase::CalculationRounded,
                          {{"formule", calculation_of(formula(FormulaKind::Note, formulas))}}));
    text.push_back({phrases.say(Phrase::NoteOnScale, {{"note", said(rating.note->measure)},
                                                      {"max", scale_maximum(telling)}}),
                    Emphasis::Accent, std::nullopt});
    slide.blocks.push_back(in_aside(Paragraph{std::move(text), ParagraphKind::Body, false}));
}

void add_bound(Slide& slide, PhraseKey phrase, const Formula& bound, const Phrases& phrases) {
    RichText text = plain(phrases.say(phrase, {{"formule", quotient_of(bound)}}));
    text.push_back({shown_result(bound), Emphasis::Strong, std::nullopt});
    slide.blocks.push_back(in_aside(Paragraph{std::move(text), ParagraphKind::Body, false}));
}

void add_bounds(Slide& slide, std::size_t dimension, const std::vector<Formula>& formulas,
                const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const int missing = telling.metrics.coverage.dimensions[dimension].counts.missing();
    slide.blocks.push_back(in_aside(Paragraph{
        plain(missing == 0 ? phrases.say(Phrase::CalculationBoundsNone)
                           : phrases.count(Phrase::CalculationBoundsOne, missing,
                                           {{"nombre", cardinal(missing, Gender::Feminine)}})),
        ParagraphKind::Subhead, false}));
    if (missing == 0) {
        slide.blocks.push_back(in_aside(Paragraph{plain(phrases.say(Phrase::CalculationComplete)),
                                                  ParagraphKind::Body, false}));
    } else {
        add_bound(slide, Phrase::CalculationLow, formula(FormulaKind::LowBound, formulas), phrases);
        add_bound(slide, Phrase::CalculationHigh, formula(FormulaKind::HighBound, formulas),
                  phrases);
    }
    slide.blocks.push_back(in_aside(note_scale_figure(dimension, telling, 62, false)));
}

void add_completeness(Slide& slide, const std::vector<Formula>& formulas, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Formula& completeness = formula(FormulaKind::Completeness, formulas);
    const LevelMean counted = on_levels(completeness);
    slide.blocks.push_back(
        in_aside(Paragraph{plain(phrases.say(Phrase::CalculationCompleteness,
                                             {{"reponses", exact_or_cut(counted.total)},
                                              {"questions", exact_or_cut(counted.weight)},
                                              {"taux", shown_result(completeness)}})),
                           ParagraphKind::Subhead, false}));
    slide.blocks.push_back(in_aside(Paragraph{
        plain(phrases.say(
            Phrase::CalculationIndicative,
            {{"seuil", said(ShownNumber{telling.questionnaire().completeness_threshold, 0})}})),
        ParagraphKind::Remark, false}));
}

Slide example_slide(std::size_t dimension, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::vector<Formula> formulas =
        dimension_formulas(dimension, telling.questionnaire(), telling.metrics);
    Slide slide{.surtitle = phrases.say(Phrase::CalculationSurtitle,
                                        {{"dimension", dimension_name(dimension, telling)}}),
                .title = phrases.say(telling.metrics.maturity.dimensions[dimension].weights_differ
                                         ? Phrase::CalculationTitleWeighted
                                         : Phrase::CalculationTitle),
                .shape = SlideShape::Halves};
    slide.blocks.push_back(in_main(SectionHead{questions_head(dimension, telling), Tone::Main}));
    slide.blocks.push_back(in_main(questions_table(dimension, telling)));
    add_note(slide, dimension, formulas, telling);
    add_bounds(slide, dimension, formulas, telling);
    add_completeness(slide, formulas, telling);
    return slide;
}

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
    return {example_slide(*telling.metrics.worked_example, telling)};
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

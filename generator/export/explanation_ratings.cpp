// The whole and the dimensions: their note, what enters it, what is missing, what would raise it.
#include "export/explanation_page.h"
#include "story/wording/formula.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/explain.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace restitution::explained {

namespace {

/// How high the note is, and how high it can be.
void add_note(Page& page, const Rating& rating, const AnswerCounts& counts) {
    const Questionnaire& asked = page.telling.questionnaire();
    const std::string low = said(rating.bounds->low);
    const std::string high = said(rating.bounds->high);
    if (!rating.note) {
        add(page, Phrase::ExplainNoNote, {{"bas", low}, {"haut", high}});
    } else {
        add(page, Phrase::ExplainNote,
            {{"note", said(rating.note->measure)},
             {"max", scale_maximum(page.telling)},
             {"niveau", said(asked.levels[rating.note->level].name)}});
        if (counts.missing() > 0) {
            add(page, Phrase::ExplainBetween, {{"bas", low}, {"haut", high}});
        } else {
            add(page, Phrase::ExplainComplete);
        }
    }
    if (rating.indicative) {
        add(page, Phrase::ExplainIndicative,
            {{"seuil", std::to_string(asked.completeness_threshold)}});
    }
}

void add_rating(Page& page, const AnswerCounts& counts, PhraseKey answered) {
    const Rating& rating = *page.told.rating;
    add_note(page, rating, counts);
    add(page, answered,
        {{"reponses", std::to_string(counts.answered)},
         {"questions", std::to_string(counts.applicable())},
         {"taux", said(*rating.completeness)}});
}

void add_calculation(Page& page, PhraseKey method) {
    add_head(page, Phrase::ExplainHeadCalculation);
    add(page, method);
    if (page.told.rating->completeness->share < 1) {
        add(page, Phrase::ExplainMethodBounds);
    }
    page.blocks.push_back(calculations(page, page.told.formulas));
}

/// What decided: the team, one answer, or several.
std::string source_of(const Page& page, const ExplainedQuestion& question) {
    if (question.covered->outside_light) {
        return page.say(Phrase::ExplainOutsideLight);
    }
    if (question.decision) {
        return page.say(Phrase::ExplainByTeam, {{"lieu", place(page, question.decision->where)}});
    }
    std::vector<std::string> where;
    for (const SaidAnswer& answer : question.said) {
        where.push_back(place(page, answer.where));
    }
    const std::string all = fmt::format("{}", fmt::join(where, ", "));
    return where.size() < 2 ? all
                            : page.say(Phrase::ExplainMedianOf,
                                       {{"nombre", std::to_string(where.size())}, {"lieux", all}});
}

TableColumn words(const Page& page, PhraseKey head) {
    return {page.say(head), 1, false, false};
}

TableColumn numbers(const Page& page, PhraseKey head) {
    return {page.say(head), 1, false, true};
}

void add_answers(Page& page) {
    add_head(page, Phrase::ExplainHeadAnswers);
    Table table;
    table.columns = {
        words(page, Phrase::ExplainColumnQuestion), words(page, Phrase::ExplainColumnState),
        numbers(page, Phrase::ExplainColumnStep),   numbers(page, Phrase::ExplainColumnValue),
        numbers(page, Phrase::ExplainColumnWeight), words(page, Phrase::ExplainColumnSource)};
    for (const ExplainedQuestion& question : page.told.questions) {
        const auto& step = question.covered->step;
        table.rows.push_back(
            row_of({question.asked->id.value.text, state(page, question.covered->state),
                    step ? std::to_string(*step) : std::string(),
                    step ? exact_number(step_value(*question.asked, *step)) : std::string(),
                    weight_of(*question.asked), source_of(page, question)}));
    }
    page.blocks.push_back(std::move(table));
    page.blocks.push_back(
        Paragraph{plain(page.say(Phrase::ExplainSeeQuestion)), ParagraphKind::Body, true});
}

void add_dimensions(Page& page) {
    add_head(page, Phrase::ExplainHeadDimensions);
    Table table;
    table.columns = {
        words(page, Phrase::ExplainColumnDimension), numbers(page, Phrase::ExplainColumnNote),
        numbers(page, Phrase::ExplainColumnShown), numbers(page, Phrase::ExplainColumnWeight),
        words(page, Phrase::ExplainColumnSource)};
    for (std::size_t d = 0; d < page.telling.questionnaire().dimensions.size(); ++d) {
        const Dimension& asked = page.telling.dimension(d);
        const Rating& rating = page.telling.rating(d);
        const auto& note = rating.note;
        table.rows.push_back(
            row_of({asked.id.value.text,
                    note ? exact_number(note->measure.value)
                         : page.say(rating.in_scope() ? Phrase::WithoutNote : Phrase::OutOfScope),
                    note ? said(note->measure) : std::string(),
                    exact_number(to_fraction(asked.weight)), place(page, asked.id.where)}));
    }
    page.blocks.push_back(std::move(table));
}

void add_missing(Page& page) {
    Bullets missing;
    for (const ExplainedQuestion& question : page.told.questions) {
        if (is_missing(question.covered->state)) {
            missing.items.push_back(plain(page.say(
                Phrase::ExplainMissing, {{"id", question.asked->id.value.text},
                                         {"sujet", lower_first(said(question.asked->topic))},
                                         {"etat", state(page, question.covered->state)},
                                         {"a_qui", whom_to_ask(page, *question.asked)}})));
        }
    }
    if (!missing.items.empty()) {
        add_head(page, Phrase::ExplainHeadMissing);
        page.blocks.push_back(std::move(missing));
    }
}

void add_rises(Page& page, FormulaKind kind) {
    constexpr std::size_t most = 5;
    const std::vector<Rise>& rises = page.told.rises;
    if (rises.empty()) {
        return;
    }
    add_head(page, Phrase::ExplainHeadRises);
    add(page, Phrase::ExplainMethodRises);
    for (std::size_t i = 0; i < std::min(most, rises.size()); ++i) {
        const Rise& rise = rises[i];
        add_bullet(page, page.say(Phrase::ExplainRise, {{"question", rise.id.text},
                                                        {"de", std::to_string(rise.from)},
                                                        {"a", std::to_string(rise.from + 1)}}));
        const Formula gain =
            gain_formula(rise, kind, page.telling.questionnaire(), page.telling.metrics);
        page.blocks.push_back(TermList{{calculation(page, gain, {})}});
    }
    if (rises.size() > most) {
        add(page, page.telling.phrases.count(Phrase::ExplainMoreRisesOne,
                                             static_cast<long>(rises.size() - most)));
    }
}

} // namespace

void tell_whole(Page& page) {
    if (!page.told.rating->in_scope()) {
        add(page, Phrase::ExplainOutOfScopeWhole);
        return;
    }
    add_rating(page, page.telling.metrics.coverage.counts, Phrase::ExplainAnsweredWhole);
    add_calculation(page, Phrase::ExplainMethodWhole);
    add_dimensions(page);
    add_missing(page);
    add_rises(page, FormulaKind::OverallGain);
}

void tell_dimension(Page& page) {
    if (page.told.rating->in_scope()) {
        add_rating(page, page.telling.metrics.coverage.dimensions[page.told.dimension].counts,
                   Phrase::ExplainAnswered);
        add_calculation(page, Phrase::ExplainMethodDimension);
    } else {
        add(page, Phrase::ExplainOutOfScopeDimension);
    }
    add_answers(page);
    add_missing(page);
    add_rises(page, FormulaKind::DimensionGain);
}

} // namespace restitution::explained

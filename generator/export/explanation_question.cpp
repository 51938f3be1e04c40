// One question: its grid, who said what, what was decided, and what it adds to the notes.
#include "base/overload.h"
#include "export/explanation_page.h"
#include "story/wording/formula.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/explain.h"

namespace restitution::explained {

namespace {

std::string given(const Page& page, const Given& answer) {
    return std::visit(
        Overload{[&](const StepGiven& step) {
                     return page.say(Phrase::ExplainStepGiven,
                                     {{"niveau", std::to_string(step.step.value)}});
                 },
                 [&](const NotApplicable&) { return page.say(Phrase::StateNotApplicable); },
                 [&](const DoesNotKnow&) { return page.say(Phrase::StateDoesNotKnow); }},
        answer);
}

void add_grid(Page& page, const Question& asked) {
    add_head(page, Phrase::ExplainHeadGrid);
    Table table;
    table.look = TableLook::Ruled;
    table.columns = {{{}, 1, true, true}, {}, {}};
    for (std::size_t step = 0; step < asked.grid.size(); ++step) {
        const std::string value = exact_number(step_value(asked, static_cast<int>(step)));
        table.rows.push_back(
            row_of({std::to_string(step), page.say(Phrase::ExplainWorth, {{"valeur", value}}),
                    said(asked.grid[step].text)}));
    }
    page.blocks.push_back(std::move(table));
}

void add_said(Page& page, const ExplainedQuestion& question) {
    add_head(page, Phrase::ExplainHeadSaid);
    if (question.said.empty()) {
        add(page, Phrase::ExplainNobodyAnswered);
    }
    for (const SaidAnswer& answer : question.said) {
        const std::string roles = said(Text{french_list(answer.roles), {}});
        const std::string words = given(page, *answer.given);
        const std::string where = place(page, answer.where);
        const auto& date = answer.interview->date;
        add_bullet(page,
                   date ? page.say(Phrase::ExplainSaidOn, {{"reponse", words},
                                                           {"fonctions", roles},
                                                           {"date", numeric_date(date->value)},
                                                           {"lieu", where}})
                        : page.say(Phrase::ExplainSaid,
                                   {{"reponse", words}, {"fonctions", roles}, {"lieu", where}}));
    }
}

void add_decision(Page& page, const ExplainedQuestion& question) {
    if (question.covered->outside_light || question.decision) {
        add_head(page, Phrase::ExplainHeadDecision);
    }
    if (question.covered->outside_light) {
        add(page, upper_first(page.say(Phrase::ExplainOutsideLight)) + page.say(Phrase::FullStop));
    }
    if (question.decision) {
        const TeamDecision& decision = *question.decision;
        if (decision.given == nullptr) {
            add(page, Phrase::ExplainLeftOut);
        } else {
            add(page, Phrase::ExplainRetainedByTeam, {{"reponse", given(page, *decision.given)}});
        }
        add(page, said(Text{decision.reason, {}}));
        add(page, Phrase::ExplainDecidedIn, {{"lieu", place(page, decision.where)}});
    }
}

/// Of a question without a step: why, and what one missing answer would change.
void add_absence(Page& page, const ExplainedQuestion& question) {
    const std::string stop = page.say(Phrase::FullStop);
    add(page, upper_first(state(page, question.covered->state)) + stop);
    if (is_missing(question.covered->state)) {
        add(page, upper_first(whom_to_ask(page, *question.asked)) + stop);
        add(page, Phrase::ExplainMethodMissing);
        page.blocks.push_back(calculations(page, page.told.formulas));
    }
}

bool is_gain(const Formula& formula) {
    return formula.kind == FormulaKind::DimensionGain || formula.kind == FormulaKind::OverallGain;
}

void add_calculation_of(Page& page, const ExplainedQuestion& question) {
    add_head(page, Phrase::ExplainHeadCalculation);
    const auto& step = question.covered->step;
    if (!step) {
        add_absence(page, question);
        return;
    }
    add(page, Phrase::ExplainRetainedStep,
        {{"niveau", std::to_string(*step)},
         {"valeur", exact_number(step_value(*question.asked, *step))}});
    if (find_formula(page.told.formulas, FormulaKind::RetainedStep) != nullptr) {
        add(page, Phrase::ExplainMethodMedian);
    }
    add(page, Phrase::ExplainMethodQuestion);
    TermList part;
    TermList gains;
    for (const Formula& formula : page.told.formulas) {
        (is_gain(formula) ? gains : part).entries.push_back(calculation(page, formula));
    }
    page.blocks.push_back(std::move(part));
    if (!gains.entries.empty()) {
        page.blocks.push_back(Paragraph{plain(page.say(Phrase::ExplainMethodRises)),
                                        ParagraphKind::Body, true, true});
        page.blocks.push_back(std::move(gains));
    }
}

} // namespace

void tell_question(Page& page) {
    const ExplainedQuestion& question = page.told.questions.front();
    const Dimension& dimension = page.telling.dimension(page.told.dimension);
    add(page, said(question.asked->text));
    add(page, Phrase::ExplainInDimension,
        {{"id", dimension.id.value.text},
         {"nom", said(dimension.name)},
         {"poids", weight_of(*question.asked)}});
    add(page, Phrase::ExplainDefinedIn, {{"lieu", place(page, question.asked->id.where)}});
    add_grid(page, *question.asked);
    add_said(page, question);
    add_decision(page, question);
    add_calculation_of(page, question);
}

} // namespace restitution::explained

#include "export/explanation_page.h"

#include "metrics/next_profile.h"
#include "story/wording/formula.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"
#include "style/phrases/explain.h"

namespace restitution::explained {

namespace {

PhraseKey label_of(FormulaKind kind) {
    switch (kind) {
    case FormulaKind::Note:
        return Phrase::ExplainLabelNote;
    case FormulaKind::LowBound:
    case FormulaKind::NoteIfLowest:
        return Phrase::ExplainLabelLow;
    case FormulaKind::HighBound:
    case FormulaKind::NoteIfHighest:
        return Phrase::ExplainLabelHigh;
    case FormulaKind::Completeness:
        return Phrase::ExplainLabelCompleteness;
    case FormulaKind::RetainedStep:
        return Phrase::ExplainLabelMedian;
    case FormulaKind::StepValue:
        return Phrase::ExplainLabelValue;
    case FormulaKind::Contribution:
        return Phrase::ExplainLabelContribution;
    case FormulaKind::DimensionGain:
        return Phrase::ExplainLabelDimensionGain;
    case FormulaKind::OverallGain:
        return Phrase::ExplainLabelOverallGain;
    }
    return {};
}

} // namespace

void add_head(Page& page, PhraseKey phrase) {
    page.blocks.push_back(SectionHead{page.say(phrase), Tone::Main});
}

void add(Page& page, std::string text) {
    page.blocks.push_back(Paragraph{plain(std::move(text)), ParagraphKind::Body});
}

void add(Page& page, PhraseKey phrase, PhraseValues values) {
    add(page, page.say(phrase, values));
}

void add_bullet(Page& page, std::string text) {
    page.blocks.push_back(Bullets{{plain(std::move(text))}});
}

std::string state(const Page& page, QuestionState value) {
    switch (value) {
    case QuestionState::Answered:
        return page.say(Phrase::ExplainStateAnswered);
    case QuestionState::NotApplicable:
        return page.say(Phrase::StateNotApplicable);
    case QuestionState::DoesNotKnow:
        return page.say(Phrase::StateDoesNotKnow);
    case QuestionState::Unanswered:
        return page.say(Phrase::StateUnanswered);
    case QuestionState::Excluded:
        return page.say(Phrase::ExplainStateExcluded);
    }
    return {};
}

std::string place(const Page& page, Span where) {
    const Place found = place_of(where, page.places);
    const std::string text = found.file + ':' + std::to_string(found.position.line);
    return found.shipped ? page.say(Phrase::ExplainShipped, {{"lieu", text}}) : text;
}

std::string weight_of(const Question& question) {
    return exact_number(to_fraction(question.weight));
}

std::string whom_to_ask(const Page& page, const Question& question) {
    const auto next = next_to_ask(question, page.telling.dossier);
    const Profile* profile = next ? page.telling.questionnaire().find(next->profile) : nullptr;
    return profile != nullptr ? page.say(Phrase::ExplainAsk, {{"profil", said(profile->name)}})
                              : page.say(Phrase::ExplainAskNobody);
}

std::vector<Cell> row_of(const std::vector<std::string>& texts) {
    std::vector<Cell> row;
    for (const std::string& text : texts) {
        row.push_back({plain(text), {}});
    }
    return row;
}

TermList::Entry calculation(const Page& page, const Formula& formula, const std::string& label) {
    const std::string exact = exact_number(formula.result);
    const std::string shown = shown_result(formula);
    const std::string result = exact == shown ? page.say(Phrase::ExplainResult, {{"exacte", exact}})
                                              : page.say(Phrase::ExplainResultRounded,
                                                         {{"exacte", exact}, {"affichee", shown}});
    const std::string expression = expression_of(formula);
    return {label, plain(expression == exact ? result : expression + '\n' + result)};
}

TermList::Entry calculation(const Page& page, const Formula& formula) {
    return calculation(page, formula, page.say(label_of(formula.kind)));
}

TermList calculations(const Page& page, const std::vector<Formula>& formulas) {
    TermList terms;
    for (const Formula& formula : formulas) {
        terms.entries.push_back(calculation(page, formula));
    }
    return terms;
}

} // namespace restitution::explained

#include "story/wording/arbitration.h"

#include "metrics/lever_ranking.h"
#include "story/wording/wording.h"
#include "style/phrases/levers.h"
#include "style/phrases/minutes.h"

#include <algorithm>

namespace restitution {

namespace {

PhraseKey verb_of(DecisionVerb verb) {
    switch (verb) {
    case DecisionVerb::Decides:
        return Phrase::VerbDecides;
    case DecisionVerb::Validates:
        return Phrase::VerbValidates;
    case DecisionVerb::TakesNote:
        return Phrase::VerbTakesNote;
    case DecisionVerb::Requests:
        return Phrase::VerbRequests;
    }
    return Phrase::VerbDecides;
}

/// "retenu : dès cette année"
std::string outcome_text(const LeverChoice& choice, const Phrases& phrases) {
    const std::string word = outcome_word(choice.outcome, phrases);
    const std::string note = said(choice.note);
    if (word.empty() || note.empty()) {
        return word + note;
    }
    return phrases.say(Phrase::ChoiceWithNote, {{"decision", word}, {"precision", note}});
}

} // namespace

const Meeting* told_meeting(const Telling& telling) {
    const auto& meeting = telling.dossier.meeting;
    return meeting && telling.diagnosis().current_version().number.value > 1 ? &*meeting : nullptr;
}

std::string outcome_word(LeverOutcome outcome, const Phrases& phrases) {
    switch (outcome) {
    case LeverOutcome::Open:
        return {};
    case LeverOutcome::Kept:
        return phrases.say(Phrase::ChoiceKept);
    case LeverOutcome::Postponed:
        return phrases.say(Phrase::ChoicePostponed);
    case LeverOutcome::Dropped:
        return phrases.say(Phrase::ChoiceDropped);
    }
    return {};
}

bool has_lever_choices(const Telling& telling) {
    return telling.dossier.meeting && !telling.dossier.meeting->lever_choices.empty();
}

Table lever_choices_table(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnRank), 0, false, true},
                     {phrases.say(Phrase::ColumnLever), 2.4, true, false},
                     {phrases.say(Phrase::ColumnFor), 0, false, true},
                     {phrases.say(Phrase::ColumnAgainst), 0, false, true},
                     {phrases.say(Phrase::ColumnAbstentions), 0, false, true},
                     {phrases.say(Phrase::ColumnOutcome), 1.2, false, false}};
    const auto count = [&](const std::optional<int>& votes) {
        return Cell{plain(votes ? french_number(*votes) : phrases.say(Phrase::NotCounted)), {}};
    };
    for (const RankedLever& ranked : rank_levers(telling.dossier)) {
        if (!ranked.choice) {
            continue;
        }
        const std::string outcome = outcome_text(*ranked.choice, phrases);
        table.rows.push_back(
            {count(ranked.rank),
             {plain(said(telling.dossier.levers[ranked.lever].title)), {}},
             count(ranked.choice->in_favour),
             count(ranked.choice->against),
             count(ranked.choice->abstentions),
             {plain(outcome.empty() ? phrases.say(Phrase::NotCounted) : outcome), {}}});
    }
    return table;
}

std::string kept_levers(const Telling& telling) {
    const auto& choices = telling.dossier.meeting->lever_choices;
    const auto kept = static_cast<int>(
        std::count_if(choices.begin(), choices.end(), [](const LeverChoice& choice) {
            return choice.outcome == LeverOutcome::Kept;
        }));
    return kept == 0 ? std::string()
                     : telling.phrases.count(Phrase::KeptLeversOne, kept,
                                             {{"nombre", upper_first(cardinal(kept))}});
}

Statements decision_statements(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Statements statements;
    for (const Decision& decision : telling.dossier.meeting->decisions) {
        const std::string label = phrases.say(
            Phrase::DecisionLabel, {{"numero", std::to_string(statements.entries.size() + 1)}});
        RichText text = plain(phrases.say(Phrase::TheCommittee));
        text.push_back({phrases.say(verb_of(decision.verb)), Emphasis::Strong, std::nullopt});
        text.push_back({" " + said(decision.text), Emphasis::Plain, std::nullopt});
        statements.entries.push_back({label, std::move(text)});
    }
    return statements;
}

} // namespace restitution

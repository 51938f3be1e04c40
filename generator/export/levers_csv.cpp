#include "export/levers_csv.h"

#include "formats/csv.h"
#include "metrics/lever_ranking.h"
#include "story/wording/arbitration.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"
#include "style/phrases/changes.h"
#include "style/phrases/levers.h"
#include "style/phrases/minutes.h"

namespace restitution {

namespace {

std::string number(const std::optional<int>& votes) {
    return votes ? std::to_string(*votes) : std::string();
}

CsvRow heads(const Phrases& phrases) {
    CsvRow row;
    for (const PhraseKey phrase :
         {Phrase::ColumnRank, Phrase::CsvId, Phrase::ColumnLever, Phrase::TextDescription,
          Phrase::ColumnDimension, Phrase::ColumnEffort, Phrase::ColumnEffect, Phrase::CsvCost,
          Phrase::TextOwner, Phrase::ColumnDue, Phrase::CsvSource, Phrase::CsvPreselected,
          Phrase::ColumnFor, Phrase::ColumnAgainst, Phrase::ColumnAbstentions,
          Phrase::ColumnOutcome, Phrase::CsvNote}) {
        row.push_back(upper_first(phrases.say(phrase)));
    }
    return row;
}

CsvRow row_of(const RankedLever& ranked, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Lever& lever = telling.dossier.levers[ranked.lever];
    const LeverChoice choice = ranked.choice.value_or(LeverChoice{});
    return {number(ranked.rank),
            lever.id.value.text,
            said(lever.title),
            said(lever.description),
            lever.dimension ? lever.dimension->value.text : std::string(),
            degree_word(lever.effort, Phrase::WordLow, phrases),
            degree_word(lever.impact, Phrase::WordLimited, phrases),
            said(lever.cost),
            said(lever.owner),
            said(lever.horizon),
            said(lever.source),
            phrases.say(lever.preselected ? Phrase::ValueYes : Phrase::ValueNo),
            number(choice.in_favour),
            number(choice.against),
            number(choice.abstentions),
            outcome_word(choice.outcome, phrases),
            said(choice.note)};
}

} // namespace

std::string levers_csv(const Telling& telling) {
    std::vector<CsvRow> rows{heads(telling.phrases)};
    Dossier known = telling.dossier;
    if (told_meeting(telling) == nullptr) {
        known.meeting.reset(); // what it chose counts from the next version on
    }
    for (const RankedLever& ranked : rank_levers(known)) {
        rows.push_back(row_of(ranked, telling));
    }
    return write_csv(rows);
}

} // namespace restitution

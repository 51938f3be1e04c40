#include "story/booklets/compose_sheets.h"

#include "story/booklets/booklet_head.h"
#include "story/deck/deck_time.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"
#include "style/phrases/equipment.h"
#include "style/phrases/levers.h"
#include "style/phrases/sheets.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

Block paragraph(std::string text) {
    return Paragraph{plain(std::move(text)), ParagraphKind::Body, false};
}

SheetCell words(std::string text, std::string note = {}) {
    SheetCell cell;
    if (!text.empty()) {
        cell.text = plain(std::move(text));
    }
    cell.note = std::move(note);
    return cell;
}

void add_head(std::vector<Block>& blocks, PhraseKey phrase, const Phrases& phrases) {
    blocks.push_back(SectionHead{phrases.say(phrase), Tone::Main});
}

void add_feedback_identity(std::vector<Block>& blocks, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const DocumentVersion& version = telling.diagnosis().current_version();
    FillTable table;
    table.columns = {{phrases.say(Phrase::SheetName), 1, false, false},
                     {phrases.say(Phrase::SheetRole), 1, false, false},
                     {phrases.say(Phrase::SheetDeck), 1, false, false}};
    table.rows = {{{},
                   {},
                   words(phrases.say(Phrase::SheetDeckVersion,
                                     {{"numero", std::to_string(version.number.value)},
                                      {"date", long_date(version.date.value)}}))}};
    table.least_height = 28;
    blocks.push_back(std::move(table));
}

/// Nothing when nobody of the team has an address.
std::string where_to_write(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const auto& team = telling.diagnosis().team;
    const auto member = std::find_if(team.begin(), team.end(),
                                     [](const TeamMember& each) { return each.email.has_value(); });
    if (member == team.end()) {
        return {};
    }
    const std::string address = member->email->value;
    const auto until = corrections_until(telling);
    return " " + (until ? phrases.say(Phrase::FeedbackSheetReturnBy,
                                      {{"personne", address}, {"date", long_date(*until)}})
                        : phrases.say(Phrase::FeedbackSheetReturn, {{"personne", address}}));
}

void add_remarks(std::vector<Block>& blocks, const ShownDeck& shown, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    FillTable table;
    table.columns = {{phrases.say(Phrase::ColumnSlide), 1, true, false},
                     {phrases.say(Phrase::ColumnYourRemark), 1.5, false, false}};
    table.least_height = 46;
    const auto& slides = shown.deck.slides;
    const std::vector<bool> annex = annex_slides(telling, shown.deck, shown.outline);
    for (std::size_t i = 0; i < slides.size(); ++i) {
        if (!annex[i]) {
            const int page = shown.pages.at(slides[i].id);
            table.rows.push_back(
                {words(slides[i].title,
                       phrases.say(Phrase::SheetSlidePlace,
                                   {{"page", std::to_string(page)}, {"id", slides[i].id}})),
                 {}});
        }
    }
    constexpr int others = 2;
    for (int i = 0; i < others; ++i) {
        table.rows.push_back({words(phrases.say(Phrase::FeedbackSheetOther)), {}});
    }
    blocks.push_back(std::move(table));
}

void add_opinions(std::vector<Block>& blocks, std::initializer_list<PhraseKey> opinions,
                  const Phrases& phrases) {
    FillTable table;
    table.columns = {{phrases.say(Phrase::ColumnOpinion), 3.4, true, false}};
    for (const PhraseKey answer : {Phrase::ColumnFullyAgree, Phrase::ColumnRatherAgree,
                                   Phrase::ColumnRatherNot, Phrase::ColumnNotAtAll}) {
        table.columns.push_back({phrases.say(answer), 1, false, true});
    }
    SheetCell box;
    box.boxes = {std::string()};
    for (const PhraseKey opinion : opinions) {
        table.rows.push_back({words(phrases.say(opinion)), box, box, box, box});
    }
    table.least_height = 26;
    blocks.push_back(std::move(table));
}

std::vector<Block> feedback_blocks(const ShownDeck& shown, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::vector<Block> blocks;
    blocks.push_back(paragraph(phrases.say(Phrase::FeedbackSheetIntro)));
    blocks.push_back(paragraph(phrases.say(Phrase::FeedbackSheetData) + where_to_write(telling)));
    add_feedback_identity(blocks, telling);
    add_head(blocks, Phrase::FeedbackSheetRemarks, phrases);
    add_remarks(blocks, shown, telling);
    add_head(blocks, Phrase::FeedbackOnOrganisation, phrases);
    add_opinions(blocks, {Phrase::OpinionDocuments, Phrase::OpinionMoment, Phrase::OpinionRoom},
                 phrases);
    add_head(blocks, Phrase::FeedbackOnPresentation, phrases);
    add_opinions(blocks, {Phrase::OpinionClear, Phrase::OpinionCalculation, Phrase::OpinionSpeech},
                 phrases);
    constexpr int lines = 3;
    blocks.push_back(WritingLines{phrases.say(Phrase::FeedbackSheetKeep), lines});
    blocks.push_back(WritingLines{phrases.say(Phrase::FeedbackSheetChange), lines});
    return blocks;
}

void add_arbitration_identity(std::vector<Block>& blocks, const Phrases& phrases) {
    FillTable table;
    table.columns = {{phrases.say(Phrase::ArbitrationSheetKeeper), 2, false, false},
                     {phrases.say(Phrase::ArbitrationSheetVoters), 1, false, false}};
    table.rows = {{{}, {}}};
    table.least_height = 28;
    blocks.push_back(std::move(table));
}

/// "Achats · effort faible, effet fort"
std::string note_of(const Lever& lever, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    constexpr std::array efforts{Phrase::EffortLow, Phrase::EffortMedium, Phrase::EffortHigh};
    constexpr std::array effects{Phrase::EffectLow, Phrase::EffectMedium, Phrase::EffectHigh};
    std::string note = phrases.say(
        Phrase::LeversPlace,
        {{"effort", phrases.say(efforts[static_cast<std::size_t>(lever.effort)])},
         {"effet", lower_first(phrases.say(effects[static_cast<std::size_t>(lever.impact)]))}});
    for (std::size_t d = 0; lever.dimension && d < telling.questionnaire().dimensions.size(); ++d) {
        if (telling.dimension(d).id.value == lever.dimension->value) {
            note = phrases.say(Phrase::LineAtEntity,
                               {{"ligne", short_name(d, telling)}, {"entite", lower_first(note)}});
        }
    }
    if (!lever.cost.value.empty()) {
        note = phrases.say(Phrase::LineAtEntity, {{"ligne", note}, {"entite", said(lever.cost)}});
    }
    return note;
}

FillTable lever_table(const std::vector<const Lever*>& levers, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    FillTable table;
    table.columns = {{phrases.say(Phrase::ColumnLever), 2.8, true, false},
                     {phrases.say(Phrase::ColumnVotesFor), 0.85, false, true},
                     {phrases.say(Phrase::ColumnVotesAgainst), 0.85, false, true},
                     {phrases.say(Phrase::ColumnVotesNone), 0.85, false, true},
                     {phrases.say(Phrase::ColumnFollowUp), 1.15, false, false},
                     {phrases.say(Phrase::ColumnWhoWhen), 2.2, false, false}};
    SheetCell follow_up;
    for (const PhraseKey outcome :
         {Phrase::FollowUpKept, Phrase::FollowUpLater, Phrase::FollowUpDropped}) {
        follow_up.boxes.push_back(phrases.say(outcome));
    }
    for (const Lever* lever : levers) {
        table.rows.push_back(
            {lever != nullptr ? words(said(lever->title), note_of(*lever, telling)) : SheetCell{},
             {},
             {},
             {},
             follow_up,
             lever != nullptr ? words(said(lever->owner), said(lever->horizon)) : SheetCell{}});
    }
    return table;
}

/// The strongest effect first, then the least effort, then the order of the file.
void add_levers(std::vector<Block>& blocks, PhraseKey title, std::vector<const Lever*> levers,
                const Telling& telling) {
    if (levers.empty()) {
        return;
    }
    std::stable_sort(levers.begin(), levers.end(), [](const Lever* a, const Lever* b) {
        return a->impact != b->impact ? a->impact > b->impact : a->effort < b->effort;
    });
    add_head(blocks, title, telling.phrases);
    blocks.push_back(lever_table(levers, telling));
}

std::vector<Block> arbitration_blocks(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::vector<Block> blocks;
    std::vector<const Lever*> chosen;
    std::vector<const Lever*> others;
    for (const Lever& lever : telling.dossier.levers) {
        (lever.preselected ? chosen : others).push_back(&lever);
    }
    const bool none = chosen.empty() && others.empty();
    blocks.push_back(
        paragraph(phrases.say(none ? Phrase::ArbitrationSheetNone : Phrase::ArbitrationSheetHow)));
    add_arbitration_identity(blocks, phrases);
    add_levers(blocks, Phrase::ArbitrationSheetChosen, std::move(chosen), telling);
    add_levers(blocks,
               blocks.size() > 2 ? Phrase::ArbitrationSheetOthers : Phrase::ArbitrationSheetAll,
               std::move(others), telling);
    constexpr std::size_t room = 3;
    constexpr std::size_t more_room = 8;
    add_head(blocks, Phrase::ArbitrationSheetNew, phrases);
    blocks.push_back(
        lever_table(std::vector<const Lever*>(none ? more_room : room, nullptr), telling));
    return blocks;
}

} // namespace

Booklet empty_sheet(const Telling& telling, const SheetWords& words, const std::string& creator) {
    const Diagnosis& diagnosis = telling.diagnosis();
    const Phrases& phrases = telling.phrases;
    return booklet_of(
        telling,
        {.title = phrases.say(words.title),
         .subtitle = phrases.say(Phrase::SheetCommittee,
                                 {{"date", long_date(diagnosis.committee.date.value)}}),
         .status = phrases.say(words.mark),
         .footer = phrases.say(
             words.footer, {{"numero", std::to_string(diagnosis.current_version().number.value)}}),
         .document =
             phrases.say(words.document, {{"collectivite", said(diagnosis.authority.name)}})},
        creator);
}

Booklet compose_feedback_sheet(const Telling& telling, const ShownDeck& shown,
                               const std::string& creator) {
    Booklet sheet = empty_sheet(telling,
                                {Phrase::FeedbackSheetTitle, Phrase::FeedbackSheetMark,
                                 Phrase::FeedbackSheetFooter, Phrase::FeedbackSheetDocument},
                                creator);
    sheet.blocks = feedback_blocks(shown, telling);
    return sheet;
}

Booklet compose_arbitration_sheet(const Telling& telling, const std::string& creator) {
    Booklet sheet = empty_sheet(telling,
                                {Phrase::ArbitrationSheetTitle, Phrase::ArbitrationSheetMark,
                                 Phrase::ArbitrationSheetFooter, Phrase::ArbitrationSheetDocument},
                                creator);
    sheet.blocks = arbitration_blocks(telling);
    return sheet;
}

} // namespace restitution

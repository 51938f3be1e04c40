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

class FeedbackSheet {
public:
    FeedbackSheet(const Telling& telling, const ShownDeck& shown)
        : telling_(telling), phrases_(telling.phrases), shown_(shown) {}

    std::vector<Block> compose() {
        blocks_.push_back(paragraph(phrases_.say(Phrase::FeedbackSheetIntro)));
        blocks_.push_back(paragraph(phrases_.say(Phrase::FeedbackSheetData) + where_to_write()));
        add_identity();
        head(Phrase::FeedbackSheetRemarks);
        add_remarks();
        head(Phrase::FeedbackOnOrganisation);
        add_opinions({Phrase::OpinionDocuments, Phrase::OpinionMoment, Phrase::OpinionRoom});
        head(Phrase::FeedbackOnPresentation);
        add_opinions({Phrase::OpinionClear, Phrase::OpinionCalculation, Phrase::OpinionSpeech});
        constexpr int lines = 3;
        blocks_.push_back(WritingLines{phrases_.say(Phrase::FeedbackSheetKeep), lines});
        blocks_.push_back(WritingLines{phrases_.say(Phrase::FeedbackSheetChange), lines});
        return std::move(blocks_);
    }

private:
    void head(PhraseKey phrase) {
        blocks_.push_back(SectionHead{phrases_.say(phrase), Tone::Main});
    }

    void add_identity() {
        const DocumentVersion& version = telling_.diagnosis().current_version();
        FillTable table;
        table.columns = {{phrases_.say(Phrase::SheetName), 1, false, false},
                         {phrases_.say(Phrase::SheetRole), 1, false, false},
                         {phrases_.say(Phrase::SheetDeck), 1, false, false}};
        table.rows = {{{},
                       {},
                       words(phrases_.say(Phrase::SheetDeckVersion,
                                          {{"numero", std::to_string(version.number.value)},
                                           {"date", long_date(version.date.value)}}))}};
        table.least_height = 28;
        blocks_.push_back(std::move(table));
    }

    /// Nothing when nobody of the team has an address.
    std::string where_to_write() const {
        const auto& team = telling_.diagnosis().team;
        const auto member = std::find_if(team.begin(), team.end(), [](const TeamMember& each) {
            return each.email.has_value();
        });
        if (member == team.end()) {
            return {};
        }
        const std::string address = member->email->value;
        const auto until = corrections_until(telling_);
        return " " + (until ? phrases_.say(Phrase::FeedbackSheetReturnBy,
                                           {{"personne", address}, {"date", long_date(*until)}})
                            : phrases_.say(Phrase::FeedbackSheetReturn, {{"personne", address}}));
    }

    void add_remarks() {
        FillTable table;
        table.columns = {{phrases_.say(Phrase::ColumnSlide), 1, true, false},
                         {phrases_.say(Phrase::ColumnYourRemark), 1.5, false, false}};
        table.least_height = 46;
        const auto& slides = shown_.deck.slides;
        const std::vector<bool> annex = annex_slides(telling_, shown_.deck, shown_.outline);
        for (std::size_t i = 0; i < slides.size(); ++i) {
            if (!annex[i]) {
                const int page = shown_.pages.at(slides[i].id);
                table.rows.push_back(
                    {words(slides[i].title,
                           phrases_.say(Phrase::SheetSlidePlace,
                                        {{"page", std::to_string(page)}, {"id", slides[i].id}})),
                     {}});
            }
        }
        constexpr int others = 2;
        for (int i = 0; i < others; ++i) {
            table.rows.push_back({words(phrases_.say(Phrase::FeedbackSheetOther)), {}});
        }
        blocks_.push_back(std::move(table));
    }

    void add_opinions(std::initializer_list<PhraseKey> opinions) {
        FillTable table;
        table.columns = {{phrases_.say(Phrase::ColumnOpinion), 3.4, true, false}};
        for (const PhraseKey answer : {Phrase::ColumnFullyAgree, Phrase::ColumnRatherAgree,
                                       Phrase::ColumnRatherNot, Phrase::ColumnNotAtAll}) {
            table.columns.push_back({phrases_.say(answer), 1, false, true});
        }
        SheetCell box;
        box.boxes = {std::string()};
        for (const PhraseKey opinion : opinions) {
            table.rows.push_back({words(phrases_.say(opinion)), box, box, box, box});
        }
        table.least_height = 26;
        blocks_.push_back(std::move(table));
    }

    const Telling& telling_;
    const Phrases& phrases_;
    const ShownDeck& shown_;
    std::vector<Block> blocks_;
};

class ArbitrationSheet {
public:
    explicit ArbitrationSheet(const Telling& telling)
        : telling_(telling), phrases_(telling.phrases) {}

    std::vector<Block> compose() {
        std::vector<const Lever*> chosen;
        std::vector<const Lever*> others;
        for (const Lever& lever : telling_.dossier.levers) {
            (lever.preselected ? chosen : others).push_back(&lever);
        }
        const bool none = chosen.empty() && others.empty();
        blocks_.push_back(paragraph(
            phrases_.say(none ? Phrase::ArbitrationSheetNone : Phrase::ArbitrationSheetHow)));
        add_identity();
        add_levers(Phrase::ArbitrationSheetChosen, std::move(chosen));
        add_levers(blocks_.size() > 2 ? Phrase::ArbitrationSheetOthers
                                      : Phrase::ArbitrationSheetAll,
                   std::move(others));
        constexpr std::size_t room = 3;
        constexpr std::size_t more_room = 8;
        add_head(Phrase::ArbitrationSheetNew);
        blocks_.push_back(table_of(std::vector<const Lever*>(none ? more_room : room, nullptr)));
        return std::move(blocks_);
    }

private:
    void add_head(PhraseKey phrase) {
        blocks_.push_back(SectionHead{phrases_.say(phrase), Tone::Main});
    }

    void add_identity() {
        FillTable table;
        table.columns = {{phrases_.say(Phrase::ArbitrationSheetKeeper), 2, false, false},
                         {phrases_.say(Phrase::ArbitrationSheetVoters), 1, false, false}};
        table.rows = {{{}, {}}};
        table.least_height = 28;
        blocks_.push_back(std::move(table));
    }

    /// The strongest effect first, then the least effort, then the order of the file.
    void add_levers(PhraseKey title, std::vector<const Lever*> levers) {
        if (levers.empty()) {
            return;
        }
        std::stable_sort(levers.begin(), levers.end(), [](const Lever* a, const Lever* b) {
            return a->impact != b->impact ? a->impact > b->impact : a->effort < b->effort;
        });
        add_head(title);
        blocks_.push_back(table_of(levers));
    }

    FillTable table_of(const std::vector<const Lever*>& levers) const {
        FillTable table;
        table.columns = {{phrases_.say(Phrase::ColumnLever), 2.8, true, false},
                         {phrases_.say(Phrase::ColumnVotesFor), 0.85, false, true},
                         {phrases_.say(Phrase::ColumnVotesAgainst), 0.85, false, true},
                         {phrases_.say(Phrase::ColumnVotesNone), 0.85, false, true},
                         {phrases_.say(Phrase::ColumnFollowUp), 1.15, false, false},
                         {phrases_.say(Phrase::ColumnWhoWhen), 2.2, false, false}};
        SheetCell follow_up;
        for (const PhraseKey outcome :
             {Phrase::FollowUpKept, Phrase::FollowUpLater, Phrase::FollowUpDropped}) {
            follow_up.boxes.push_back(phrases_.say(outcome));
        }
        for (const Lever* lever : levers) {
            table.rows.push_back(
                {lever != nullptr ? words(said(lever->title), note_of(*lever)) : SheetCell{},
                 {},
                 {},
                 {},
                 follow_up,
                 lever != nullptr ? words(said(lever->owner), said(lever->horizon)) : SheetCell{}});
        }
        return table;
    }

    /// "Achats · effort faible, effet fort"
    std::string note_of(const Lever& lever) const {
        constexpr std::array efforts{Phrase::EffortLow, Phrase::EffortMedium, Phrase::EffortHigh};
        constexpr std::array effects{Phrase::EffectLow, Phrase::EffectMedium, Phrase::EffectHigh};
        std::string note = phrases_.say(
            Phrase::LeversPlace,
            {{"effort", phrases_.say(efforts[static_cast<std::size_t>(lever.effort)])},
             {"effet",
              lower_first(phrases_.say(effects[static_cast<std::size_t>(lever.impact)]))}});
        for (std::size_t d = 0; lever.dimension && d < telling_.questionnaire().dimensions.size();
             ++d) {
            if (telling_.dimension(d).id.value == lever.dimension->value) {
                note = phrases_.say(Phrase::LineAtEntity, {{"ligne", short_name(d, telling_)},
                                                           {"entite", lower_first(note)}});
            }
        }
        if (!lever.cost.value.empty()) {
            note =
                phrases_.say(Phrase::LineAtEntity, {{"ligne", note}, {"entite", said(lever.cost)}});
        }
        return note;
    }

    const Telling& telling_;
    const Phrases& phrases_;
    std::vector<Block> blocks_;
};

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
    sheet.blocks = FeedbackSheet(telling, shown).compose();
    return sheet;
}

Booklet compose_arbitration_sheet(const Telling& telling, const std::string& creator) {
    Booklet sheet = empty_sheet(telling,
                                {Phrase::ArbitrationSheetTitle, Phrase::ArbitrationSheetMark,
                                 Phrase::ArbitrationSheetFooter, Phrase::ArbitrationSheetDocument},
                                creator);
    sheet.blocks = ArbitrationSheet(telling).compose();
    return sheet;
}

} // namespace restitution

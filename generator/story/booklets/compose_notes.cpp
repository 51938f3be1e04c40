#include "story/booklets/compose_notes.h"

#include "story/deck/deck_time.h"
#include "story/deck/slide_kind.h"
#include "story/wording/formula.h"
#include "story/wording/wording.h"
#include "style/phrases/sheets.h"

#include <algorithm>
#include <set>

namespace restitution {

namespace {

class NotesComposer {
public:
    NotesComposer(const Telling& telling, const ShownDeck& shown)
        : telling_(telling), phrases_(telling.phrases), shown_(shown),
          annex_(annex_slides(telling, shown.deck, shown.outline)) {}

    std::vector<Block> compose() {
        add_plan();
        add_cover();
        for (std::size_t i = 0; i < shown_.deck.slides.size(); ++i) {
            add_slide(shown_.deck.slides[i], annex_[i]);
        }
        return std::move(blocks_);
    }

private:
    void paragraph(std::string text) {
        blocks_.push_back(Paragraph{plain(std::move(text)), ParagraphKind::Body, false});
    }

    void subhead(PhraseKey phrase) {
        blocks_.push_back(Paragraph{plain(phrases_.say(phrase)), ParagraphKind::Subhead, false});
    }

    void add_plan() {
        blocks_.push_back(SectionHead{phrases_.say(Phrase::NotesPlanHead), Tone::Main});
        const DeckTime time = compute_deck_time(telling_, shown_.deck, shown_.outline);
        const Hundredths pace = telling_.diagnosis().options.minutes_per_slide;
        constexpr long hundred = 100;
        std::string text = phrases_.say(
            Phrase::NotesPace,
            {{"nombre", phrases_.count(Phrase::NotesSlidesOne, time.presented)},
             {"minutes", exact_or_cut(to_fraction(pace))},
             {"duree", duration(static_cast<int>((time.needed.count + hundred - 1) / hundred))},
             {"seance", duration(time.available)}});
        if (std::find(annex_.begin(), annex_.end(), true) != annex_.end()) {
            text += " " + phrases_.say(Phrase::NotesAnnex);
        }
        paragraph(std::move(text));
        add_agenda();
    }

    void add_agenda() {
        const Committee& committee = telling_.diagnosis().committee;
        if (committee.agenda.empty()) {
            return;
        }
        Table table;
        table.columns = {{phrases_.say(Phrase::ColumnStep), 3, true, false},
                         {phrases_.say(Phrase::ColumnMinutes), 0, false, true}};
        std::optional<TimeOfDay> at;
        if (committee.start) {
            at = committee.start->value;
            table.columns.insert(table.columns.begin(),
                                 {phrases_.say(Phrase::ColumnHour), 0, false, false});
        }
        for (const AgendaItem& item : committee.agenda) {
            std::vector<Cell> row{{plain(said(item.title)), {}},
                                  {plain(duration(item.minutes.value)), {}}};
            if (at) {
                row.insert(row.begin(), {plain(time_of_day(*at)), {}});
                at = add_minutes(*at, item.minutes.value);
            }
            table.rows.push_back(std::move(row));
        }
        blocks_.push_back(std::move(table));
    }

    void add_slide(const Slide& slide, bool annex) {
        add_head(slide.title, slide.id, shown_.pages.at(slide.id),
                 annex ? Phrase::NotesPlaceAnnex : Phrase::NotesPlace);
        if (slide.kind.empty() || said_.insert(slide.kind).second) { // of a kind, it is said once
            subhead(Phrase::NotesSay);
            paragraph(speech_of(slide));
        }
        add_calculation(slide);
        add_author_notes(slide.id);
    }

    void add_author_notes(std::string_view slide) {
        for (const SlideText& note : telling_.dossier.deck_edits.notes) {
            if (note.slide.value.text == slide) {
                subhead(Phrase::NotesAuthor);
                paragraph(said(note.text));
            }
        }
    }

    /// Nothing is usually said of it: it stands here when the author has a note for it.
    void add_cover() {
        const auto& notes = telling_.dossier.deck_edits.notes;
        if (std::any_of(notes.begin(), notes.end(),
                        [](const SlideText& note) { return note.slide.value.text == cover_id; })) {
            add_head(shown_.deck.cover.title, cover_id, 1, Phrase::NotesPlace);
            add_author_notes(cover_id);
        }
    }

    void add_head(const std::string& title, std::string_view id, int page, PhraseKey place) {
        blocks_.push_back(SectionHead{title, Tone::Main});
        blocks_.push_back(Paragraph{
            plain(phrases_.say(place, {{"page", std::to_string(page)}, {"id", std::string(id)}})),
            ParagraphKind::Remark, false, true});
    }

    std::string speech_of(const Slide& slide) const {
        for (const OutlineSlide& entry : shown_.outline.slides) {
            if (entry.kind.value == slide.kind && !entry.speech.empty()) {
                return said(Text{entry.speech, {}});
            }
        }
        return phrases_.say(Phrase::NotesSayOwn);
    }

    void add_calculation(const Slide& slide) {
        const SlideKind* kind = find_slide_kind(slide.kind);
        if (kind == nullptr || kind->shown_note == ShownNote::None) {
            return;
        }
        if (kind->shown_note == ShownNote::Overall) {
            add_overall();
            return;
        }
        const auto& dimensions = telling_.metrics.maturity.dimensions;
        const auto its =
            std::find_if(dimensions.begin(), dimensions.end(), [&](const DimensionMaturity& each) {
                return each.id.text == slide.subject;
            });
        subhead(Phrase::NotesBuilt);
        add_dimension(static_cast<std::size_t>(its - dimensions.begin()));
    }

    void add_overall() {
        const Maturity& maturity = telling_.metrics.maturity;
        if (!maturity.overall.note) {
            return;
        }
        subhead(Phrase::NotesBuilt);
        const auto noted = std::count_if(
            maturity.dimensions.begin(), maturity.dimensions.end(),
            [](const DimensionMaturity& each) { return each.rating.note.has_value(); });
        paragraph(phrases_.say(Phrase::NotesOverall,
                               {{"nombre", phrases_.count(Phrase::NotesDimensionsOne, noted)},
                                {"note", said(maturity.overall.note->measure)}}) +
                  " " + bounds_of(maturity.overall));
    }

    void add_dimension(std::size_t d) {
        const DimensionMaturity& dimension = telling_.metrics.maturity.dimensions[d];
        const AnswerCounts& counts = telling_.metrics.coverage.dimensions[d].counts;
        const Rating& rating = dimension.rating;
        if (!rating.note) {
            paragraph(phrases_.say(Phrase::NotesNoNote));
            return;
        }
        const std::vector<Formula> formulas =
            dimension_formulas(d, telling_.questionnaire(), telling_.metrics);
        paragraph(phrases_.say(
            dimension.weights_differ ? Phrase::NotesFormulaWeighted : Phrase::NotesFormula,
            {{"formule", calculation_of(*find_formula(formulas, FormulaKind::Note))},
             {"note", said(rating.note->measure)},
             {"max", scale_maximum(telling_)}}));
        std::string text = phrases_.say(
            Phrase::NotesCompleteness,
            {{"reponses", phrases_.count(Phrase::NotesAnswersOne, counts.answered)},
             {"questions", phrases_.count(Phrase::NotesQuestionsOne, counts.applicable())},
             {"taux", said(*rating.completeness)}});
        text += " " + bounds_of(rating);
        if (rating.indicative) {
            const ShownNumber threshold{telling_.questionnaire().completeness_threshold, 0};
            text +=
                " " + phrases_.say(Phrase::NotesIndicative, {{"seuil", french_percent(threshold)}});
        }
        paragraph(std::move(text));
    }

    std::string bounds_of(const Rating& rating) const {
        return bounds_differ(*rating.bounds)
                   ? phrases_.say(Phrase::NotesBounds, {{"bas", said(rating.bounds->low)},
                                                        {"haut", said(rating.bounds->high)}})
                   : phrases_.say(Phrase::NotesComplete);
    }

    const Telling& telling_;
    const Phrases& phrases_;
    const ShownDeck& shown_;
    std::vector<bool> annex_;
    std::set<std::string> said_; ///< the kinds whose speech stands above
    std::vector<Block> blocks_;
};

} // namespace

Booklet compose_notes(const Telling& telling, const ShownDeck& shown, const std::string& creator) {
    Booklet notes = empty_sheet(
        telling,
        {Phrase::NotesTitle, Phrase::NotesMark, Phrase::NotesFooter, Phrase::NotesDocument},
        creator);
    notes.blocks = NotesComposer(telling, shown).compose();
    return notes;
}

} // namespace restitution

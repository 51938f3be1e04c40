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

void add_paragraph(std::vector<Block>& blocks, std::string text) {
    blocks.push_back(Paragraph{plain(std::move(text)), ParagraphKind::Body, false});
}

void add_agenda(std::vector<Block>& blocks, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Committee& committee = telling.diagnosis().committee;
    if (committee.agenda.empty()) {
        return;
    }
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnStep), 3, true, false},
                     {phrases.say(Phrase::ColumnMinutes), 0, false, true}};
    std::optional<TimeOfDay> at;
    if (committee.start) {
        at = committee.start->value;
        table.columns.insert(table.columns.begin(),
                             {phrases.say(Phrase::ColumnHour), 0, false, false});
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
    blocks.push_back(std::move(table));
}

void add_plan(std::vector<Block>& blocks, const std::vector<bool>& annex, const ShownDeck& shown,
              const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    blocks.push_back(SectionHead{phrases.say(Phrase::NotesPlanHead), Tone::Main});
    const DeckTime time = compute_deck_time(telling, shown.deck, shown.outline);
    const Hundredths pace = telling.diagnosis().options.minutes_per_slide;
    constexpr long hundred = 100;
    std::string text = phrases.say(
        Phrase::NotesPace,
        {{"nombre", phrases.count(Phrase::NotesSlidesOne, time.presented)},
         {"minutes", exact_or_cut(to_fraction(pace))},
         {"duree", duration(static_cast<int>((time.needed.count + hundred - 1) / hundred))},
         {"seance", duration(time.available)}});
    if (std::find(annex.begin(), annex.end(), true) != annex.end()) {
        text += " " + phrases.say(Phrase::NotesAnnex);
    }
    add_paragraph(blocks, std::move(text));
    add_agenda(blocks, telling);
}

void add_subhead(std::vector<Block>& blocks, PhraseKey phrase, const Phrases& phrases) {
    blocks.push_back(Paragraph{plain(phrases.say(phrase)), ParagraphKind::Subhead, false});
}

void add_author_notes(std::vector<Block>& blocks, std::string_view slide, const Telling& telling) {
    for (const SlideText& note : telling.dossier.deck_edits.notes) {
        if (note.slide.value.text == slide) {
            add_subhead(blocks, Phrase::NotesAuthor, telling.phrases);
            add_paragraph(blocks, said(note.text));
        }
    }
}

void add_head(std::vector<Block>& blocks, const std::string& title, const std::string& place) {
    blocks.push_back(SectionHead{title, Tone::Main});
    blocks.push_back(Paragraph{plain(place), ParagraphKind::Remark, false, true});
}

std::string speech_of(const Slide& slide, const ShownDeck& shown, const Phrases& phrases) {
    for (const OutlineSlide& entry : shown.outline.slides) {
        if (entry.kind.value == slide.kind && !entry.speech.empty()) {
            return said(Text{entry.speech, {}});
        }
    }
    return phrases.say(Phrase::NotesSayOwn);
}

std::string bounds_of(const Rating& rating, const Phrases& phrases) {
    return bounds_differ(*rating.bounds)
               ? phrases.say(Phrase::NotesBounds, {{"bas", said(rating.bounds->low)},
                                                   {"haut", said(rating.bounds->high)}})
               : phrases.say(Phrase::NotesComplete);
}

void add_overall(std::vector<Block>& blocks, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Maturity& maturity = telling.metrics.maturity;
    if (!maturity.overall.note) {
        return;
    }
    add_subhead(blocks, Phrase::NotesBuilt, phrases);
    const auto noted =
        std::count_if(maturity.dimensions.begin(), maturity.dimensions.end(),
                      [](const DimensionMaturity& each) { return each.rating.note.has_value(); });
    add_paragraph(blocks, phrases.say(Phrase::NotesOverall,
                                      {{"nombre", phrases.count(Phrase::NotesDimensionsOne, noted)},
                                       {"note", said(maturity.overall.note->measure)}}) +
                              " " + bounds_of(maturity.overall, phrases));
}

void add_dimension(std::vector<Block>& blocks, std::size_t d, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const DimensionMaturity& dimension = telling.metrics.maturity.dimensions[d];
    const AnswerCounts& counts = telling.metrics.coverage.dimensions[d].counts;
    const Rating& rating = dimension.rating;
    if (!rating.note) {
        add_paragraph(blocks, phrases.say(Phrase::NotesNoNote));
        return;
    }
    const std::vector<Formula> formulas =
        dimension_formulas(d, telling.questionnaire(), telling.metrics);
    add_paragraph(
        blocks,
        phrases.say(dimension.weights_differ ? Phrase::NotesFormulaWeighted : Phrase::NotesFormula,
                    {{"formule", calculation_of(*find_formula(formulas, FormulaKind::Note))},
                     {"note", said(rating.note->measure)},
                     {"max", scale_maximum(telling)}}));
    std::string text =
        phrases.say(Phrase::NotesCompleteness,
                    {{"reponses", phrases.count(Phrase::NotesAnswersOne, counts.answered)},
                     {"questions", phrases.count(Phrase::NotesQuestionsOne, counts.applicable())},
                     {"taux", said(*rating.completeness)}});
    text += " " + bounds_of(rating, phrases);
    if (rating.indicative) {
        const ShownNumber threshold{telling.questionnaire().completeness_threshold, 0};
        text += " " + phrases.say(Phrase::NotesIndicative, {{"seuil", french_percent(threshold)}});
    }
    add_paragraph(blocks, std::move(text));
}

void add_calculation(std::vector<Block>& blocks, const Slide& slide, const Telling& telling) {
    const SlideKind* kind = find_slide_kind(slide.kind);
    if (kind == nullptr || kind->shown_note == ShownNote::None) {
        return;
    }
    if (kind->shown_note == ShownNote::Overall) {
        add_overall(blocks, telling);
        return;
    }
    const auto& dimensions = telling.metrics.maturity.dimensions;
    const auto its =
        std::find_if(dimensions.begin(), dimensions.end(),
                     [&](const DimensionMaturity& each) { return each.id.text == slide.subject; });
    add_subhead(blocks, Phrase::NotesBuilt, telling.phrases);
    add_dimension(blocks, static_cast<std::size_t>(its - dimensions.begin()), telling);
}

struct SlidePlace {
    bool annex = false;
    bool kind_is_new = false; ///< of a kind, it is said once
};

void add_slide(std::vector<Block>& blocks, const Slide& slide, SlidePlace place,
               const ShownDeck& shown, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    add_head(blocks, slide.title,
             phrases.say(place.annex ? Phrase::NotesPlaceAnnex : Phrase::NotesPlace,
                         {{"page", std::to_string(shown.pages.at(slide.id))}, {"id", slide.id}}));
    if (place.kind_is_new) {
        add_subhead(blocks, Phrase::NotesSay, phrases);
        add_paragraph(blocks, speech_of(slide, shown, phrases));
    }
    add_calculation(blocks, slide, telling);
    add_author_notes(blocks, slide.id, telling);
}

/// Nothing is usually said of it: it stands here when the author has a note for it.
void add_cover(std::vector<Block>& blocks, const ShownDeck& shown, const Telling& telling) {
    const auto& notes = telling.dossier.deck_edits.notes;
    if (std::any_of(notes.begin(), notes.end(),
                    [](const SlideText& note) { return note.slide.value.text == cover_id; })) {
        add_head(blocks, shown.deck.cover.title,
                 telling.phrases.say(Phrase::NotesPlace,
                                     {{"page", "1"}, {"id", std::string(cover_id)}}));
        add_author_notes(blocks, cover_id, telling);
    }
}

std::vector<Block> notes_blocks(const ShownDeck& shown, const Telling& telling) {
    const std::vector<bool> annex = annex_slides(telling, shown.deck, shown.outline);
    std::vector<Block> blocks;
    add_plan(blocks, annex, shown, telling);
    add_cover(blocks, shown, telling);
    std::set<std::string> kinds;
    for (std::size_t i = 0; i < shown.deck.slides.size(); ++i) {
        const Slide& slide = shown.deck.slides[i];
        const bool is_new = slide.kind.empty() || kinds.insert(slide.kind).second;
        add_slide(blocks, slide, {.annex = annex[i], .kind_is_new = is_new}, shown, telling);
    }
    return blocks;
}

} // namespace

Booklet compose_notes(const Telling& telling, const ShownDeck& shown, const std::string& creator) {
    Booklet notes = empty_sheet(
        telling,
        {Phrase::NotesTitle, Phrase::NotesMark, Phrase::NotesFooter, Phrase::NotesDocument},
        creator);
    notes.blocks = notes_blocks(shown, telling);
    return notes;
}

} // namespace restitution

// Since an earlier diagnostic: notes before and now, the answers that changed, what does not
// compare.
#include "story/deck/slides/slides.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"
#include "style/phrases/common.h"
#include "style/phrases/comparison.h"
#include "style/phrases/ratings.h"

namespace restitution {

namespace {

std::string risen(int count, const Phrases& phrases) {
    return phrases.count(Phrase::EvolutionRisenOne, count,
                         {{"nombre", cardinal(count, Gender::Feminine)}});
}

std::string fallen(int count, const Phrases& phrases) {
    return phrases.count(Phrase::EvolutionFallenOne, count,
                         {{"nombre", cardinal(count, Gender::Feminine)}});
}

std::string evolution_title(const Comparison& comparison, const Phrases& phrases) {
    const std::string date = long_date(comparison.date);
    std::vector<std::string> parts;
    if (comparison.risen > 0) {
        parts.push_back(risen(comparison.risen, phrases));
    }
    if (comparison.fallen > 0) {
        parts.push_back(fallen(comparison.fallen, phrases));
    }
    return parts.empty() ? phrases.say(Phrase::EvolutionTitleNone, {{"date", date}})
                         : phrases.say(Phrase::EvolutionTitle,
                                       {{"date", date}, {"reponses", french_list(parts)}});
}

std::string note_before(bool comparable, const std::optional<ShownNumber>& before,
                        const Phrases& phrases) {
    return !comparable ? phrases.say(Phrase::EvolutionNotComparable)
           : before    ? said(*before)
                       : phrases.say(Phrase::WithoutNote);
}

std::string note_now(const Rating& rating, const Phrases& phrases) {
    return !rating.in_scope() ? phrases.say(Phrase::OutOfScope)
           : rating.note      ? said(rating.note->measure)
                              : phrases.say(Phrase::WithoutNote);
}

Table notes_table(const Comparison& comparison, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Table table;
    table.columns = {
        {phrases.say(Phrase::ColumnDimension), 2, true, false},
        {phrases.say(Phrase::ColumnThen, {{"date", long_date(comparison.date)}}), 1, false, true},
        {phrases.say(Phrase::ColumnNow), 0, false, true},
        {phrases.say(Phrase::ColumnRisen), 0, false, true},
        {phrases.say(Phrase::ColumnFallen), 0, false, true},
        {phrases.say(Phrase::ColumnUnchanged), 0, false, true}};
    const auto add = [&](const std::string& name, const std::string& before, const Rating& rating,
                         const auto& counts) {
        table.rows.push_back({{plain(name), {}},
                              {plain(before), {}},
                              {plain(note_now(rating, phrases)), {}},
                              {plain(std::to_string(counts.risen)), {}},
                              {plain(std::to_string(counts.fallen)), {}},
                              {plain(std::to_string(counts.unchanged)), {}}});
    };
    for (std::size_t d = 0; d < comparison.dimensions.size(); ++d) {
        const DimensionComparison& one = comparison.dimensions[d];
        add(dimension_name(d, telling), note_before(one.comparable, one.before, phrases),
            telling.rating(d), one);
    }
    add(phrases.say(Phrase::EvolutionWhole),
        note_before(comparison.comparable, comparison.before, phrases),
        telling.metrics.maturity.overall, comparison);
    return table;
}

Table answers_table(const Comparison& comparison, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnQuestion), 0, false, false},
                     {phrases.say(Phrase::ColumnTopic), 1, true, false},
                     {phrases.say(Phrase::ColumnThen, {{"date", long_date(comparison.date)}}), 1.6,
                      false, false},
                     {phrases.say(Phrase::ColumnNow), 1.6, false, false}};
    for (const StepChange& change : comparison.changes) {
        const Question& question = telling.dimension(change.dimension).questions[change.question];
        const auto step = [&](int index) {
            return phrases.say(
                Phrase::EvolutionStep,
                {{"niveau", std::to_string(index)},
                 {"texte", said(question.grid[static_cast<std::size_t>(index)].text)}});
        };
        table.rows.push_back({{plain(question.id.value.text), {}},
                              {plain(said(question.topic)), {}},
                              {plain(step(change.before)), {}},
                              {plain(step(change.after)), {}}});
    }
    return table;
}

Bullets not_compared(const Comparison& comparison, const Phrases& phrases) {
    Bullets list;
    const auto add = [&](const std::vector<QuestionId>& ids, PhraseKey one) {
        std::vector<std::string> names;
        for (const QuestionId& id : ids) {
            names.push_back(id.text);
        }
        if (!names.empty()) {
            list.items.push_back(plain(phrases.count(one, static_cast<long>(names.size()),
                                                     {{"questions", french_list(names)}})));
        }
    };
    add(comparison.other_grid, Phrase::EvolutionOtherGridOne);
    add(comparison.asked_now_only, Phrase::EvolutionNowOnlyOne);
    add(comparison.asked_then_only, Phrase::EvolutionThenOnlyOne);
    return list;
}

Slide evolution_slide(const Comparison& comparison, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Slide slide{.surtitle = phrases.say(Phrase::EvolutionSurtitle),
                .title = evolution_title(comparison, phrases)};
    slide.blocks.push_back(in_main(notes_table(comparison, telling)));
    slide.blocks.push_back(in_main(
        Paragraph{plain(phrases.say(Phrase::EvolutionRemark)), ParagraphKind::Remark, false}));
    if (!comparison.changes.empty()) {
        slide.blocks.push_back(
            in_main(SectionHead{phrases.say(Phrase::EvolutionAnswersHead), Tone::Main}));
        slide.blocks.push_back(in_main(answers_table(comparison, telling)));
    }
    Bullets apart = not_compared(comparison, phrases);
    if (!apart.items.empty()) {
        slide.blocks.push_back(
            in_main(SectionHead{phrases.say(Phrase::EvolutionApartHead), Tone::Attention}));
        slide.blocks.push_back(in_main(std::move(apart)));
    }
    return slide;
}

} // namespace

std::vector<Slide> compose_evolution(const Telling& telling) {
    if (!telling.metrics.comparison) {
        return {};
    }
    return {evolution_slide(*telling.metrics.comparison, telling)};
}

} // namespace restitution
